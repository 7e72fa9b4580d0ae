import Hummingbird
import Logging
import Record

/// Turns errors into pages, or into JSON, that tell the reader what to do and nothing of the program's insides.
struct ErrorPages: RouterMiddleware {
  let press: Press
  /// The methods that a path answers to.
  let methods: @Sendable (String) -> [HTTPRequest.Method]

  func handle(
    _ request: Request,
    context: NewsroomContext,
    next: (Request, NewsroomContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError {
      return try response(to: error, request: request, context: context)
    } catch let error as any HTTPResponseError {
      return try response(to: HTTPError(error.status), request: request, context: context)
    } catch let error as RecordError where Self.status(of: error) != nil {
      return try response(
        to: HTTPError(
          Self.status(of: error) ?? .internalServerError,
          headers: [:],
          message: Self.message(of: error)
        ),
        request: request,
        context: context
      )
    } catch AddingError.tooMany {
      let error = HTTPError(
        .serviceUnavailable,
        headers: [.retryAfter: "60"],
        message: "Much is being added already. Wait until that is done."
      )
      return try response(to: error, request: request, context: context)
    } catch {
      context.logger.error("no page", metadata: ["path": "\(request.uri.path)", "error": "\(error)"])
      return try response(to: HTTPError(.internalServerError), request: request, context: context)
    }
  }

  private func response(to error: HTTPError, request: Request, context: NewsroomContext) throws -> Response {
    var error = error
    let methods = methods(request.uri.path)
    if error.status == .notFound && !methods.isEmpty && !methods.contains(request.method) {
      error = HTTPError(.methodNotAllowed)
      error.headers[.allow] = methods.map(\.rawValue).sorted().joined(separator: ", ")
    }
    let page = ErrorPage(
      status: error.status.code,
      title: Self.title(of: error.status),
      message: error.body ?? Self.message(of: error.status),
      request: error.status.code >= 500 && error.status.code != 503
        ? context.logger[metadataKey: "hb.request.id"]?.description : nil
    )
    var response = try press.answer(page, to: Visit(request: request, context: context), status: error.status)
    response.headers.append(contentsOf: error.headers)
    return response
  }

  /// The status that says what is wrong with the record; nil where it is none of the visitor's business.
  private static func status(of error: RecordError) -> HTTPResponse.Status? {
    switch error.reason {
    case .unknown: .notFound
    case .senseless: .badRequest
    case .changedMeanwhile: .conflict
    case .busy, .full, .readOnly: .serviceUnavailable
    case .missing, .damaged, .foreign, .newer, .system: nil
    }
  }

  private static func message(of error: RecordError) -> String? {
    switch error.reason {
    case .senseless(let reason): reason
    case .busy: "Another program keeps the record busy. Try again in a minute."
    case .full: "The disk is full. What was recorded before is safe."
    case .readOnly: "The record cannot be changed: its file may only be read."
    default: nil
    }
  }

  static func title(of status: HTTPResponse.Status) -> String {
    switch status.code {
    case 400: "The request makes no sense"
    case 401: "Log in first"
    case 403: "Not from there"
    case 404: "Nothing here"
    case 405: "That cannot be done here"
    case 409: "Somebody was faster"
    case 413: "Too large"
    case 415: "Not in that form"
    case 429: "Too many tries"
    case 503: "Not now"
    case 500...: "Something went wrong"
    default: status.reasonPhrase
    }
  }

  private static func message(of status: HTTPResponse.Status) -> String {
    switch status.code {
    case 400: "Something in the address or the form is not as it should be."
    case 401: "This record is open only to those who know its password."
    case 403: "This was not sent from one of the newsroom’s own pages."
    case 404: "The record has nothing at this address. It may have been merged with something else."
    case 405: "The page exists, but not for this kind of request."
    case 409: "Somebody else changed this in the meantime. Look at it again before you decide."
    case 413: "What was sent is larger than the newsroom takes."
    case 415: "The newsroom does not take this kind of content."
    case 429: "Wait a minute, then try again."
    case 500...: "It is the program’s fault, not yours. Its log has more under the number below."
    default: "The newsroom cannot do this."
    }
  }
}
