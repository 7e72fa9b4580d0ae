import HTTPTypes
import Hummingbird

/// A form that was sent from one of our own pages.
struct Form: Sendable {
  let fields: Query

  /// What the form says, as a type that knows its fields.
  ///
  /// - Throws: 400 where a field is missing or not as it should be.
  func read<Fields: Decodable>(_ type: Fields.Type) throws -> Fields {
    do {
      return try FormReader.read(type, from: fields)
    } catch let fault as FormFault {
      throw HTTPError(
        .badRequest,
        message: fault.isMissing
          ? "The form lacks the field “\(fault.field)”."
          : "The field “\(fault.field)” is not as it should be."
      )
    }
  }

  /// Reads the form of a request and checks the token in it.
  ///
  /// - Throws: 413 where it is too long, 415 where it is no form, 403 where its token is not the visitor's.
  init(of visit: Visit, tokens: FormTokens) async throws {
    guard let type = visit.request.headers[.contentType],
      type.lowercased().hasPrefix("application/x-www-form-urlencoded")
    else { throw HTTPError(.unsupportedMediaType) }
    let body = try await visit.request.body.collect(upTo: visit.context.maxUploadSize)
    fields = Query(String(buffer: body))
    try tokens.check(visit.request.headers[.formToken] ?? fields["form_token"], of: visit)
  }
}

extension HTTPField.Name {
  /// Where scripts put the token of their page.
  static var formToken: Self { HTTPField.Name("X-Form-Token") ?? .cookie }
}

/// A file that was sent from one of our own pages.
struct Upload: Sendable {
  /// What the sender calls it.
  let name: String
  let bytes: [UInt8]

  /// Reads the file of a request and checks the token beside it.
  ///
  /// - Throws: 413 where it is too large, 400 where there is none, 403 where the token is not the visitor's.
  init(of visit: Visit, upTo limit: Int, tokens: FormTokens) async throws {
    let type = visit.request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("multipart/form-data") else { throw HTTPError(.unsupportedMediaType) }
    let body = try await visit.request.body.collect(upTo: limit + 64 * 1024)
    guard let parts = Multipart(Array(body.readableBytesView), contentType: type) else {
      throw HTTPError(.badRequest)
    }
    try tokens.check(visit.request.headers[.formToken] ?? parts.text("form_token"), of: visit)
    guard let file = parts.file("file") else { throw HTTPError(.badRequest, message: "Choose a file first.") }
    guard file.bytes.count <= limit else { throw HTTPError(.contentTooLarge) }
    name = String((file.fileName ?? "").prefix(200))
    bytes = Array(file.bytes)
  }
}

extension FormTokens {
  /// Makes sure that the token is the visitor's. A program shows what no other site could send for it; it needs none.
  ///
  /// - Throws: 403 where it is not.
  fileprivate func check(_ token: String?, of visit: Visit) throws {
    if visit.context.visitor?.isProgram == true { return }
    guard let visitor = visit.context.visitor, let token, isToken(token, of: visitor) else {
      throw HTTPError(
        .forbidden,
        message: "The form is too old. Go back, load the page again and send it anew."
      )
    }
  }
}
