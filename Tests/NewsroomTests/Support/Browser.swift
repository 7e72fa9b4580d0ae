import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import Newsroom

/// Asks a newsroom as a browser would, without a socket: keeps the cookie and knows the token of the last form.
struct Browser {
  private let responder: RouterResponder<NewsroomContext>
  private(set) var cookie: String?
  var host = "127.0.0.1:8080"
  var headers: HTTPFields = [:]

  init(_ newsroom: Newsroom) { responder = newsroom.router().buildResponder() }

  init(desk: Desk = .examples, _ configuration: Newsroom.Configuration = .init()) throws {
    self.init(try Newsroom(configuration, desk: desk))
  }

  struct Answer {
    var status: Int
    var headers: HTTPFields
    var text: String

    /// The token of the page's forms.
    var formToken: String {
      let marker = #"name="form_token" value=""#
      guard let begin = text.range(of: marker)?.upperBound else { return "" }
      return String(text[begin...].prefix { $0 != "\"" })
    }
  }

  mutating func get(_ path: String, accept: String = "text/html") async throws -> Answer {
    try await send(.get, path, body: nil, headers: [.accept: accept])
  }

  mutating func post(_ path: String, _ fields: [(String, String)], headers: HTTPFields = [:]) async throws
    -> Answer
  {
    let body = fields.map { "\($0.0)=\($0.1.queryEncoded)" }.joined(separator: "&")
    var headers = headers
    headers[.contentType] = "application/x-www-form-urlencoded"
    return try await send(.post, path, body: body, headers: headers)
  }

  mutating func send(
    _ method: HTTPRequest.Method,
    _ path: String,
    body: String?,
    headers: HTTPFields = [:]
  ) async throws -> Answer {
    var fields = self.headers
    for field in headers { fields[field.name] = field.value }
    if let cookie { fields[.cookie] = cookie }
    let head = HTTPRequest(
      method: method,
      scheme: "http",
      authority: host.isEmpty ? nil : host,
      path: path,
      headerFields: fields
    )
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body ?? "")))
    let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Self.logger)
    let response = try await responder.respond(to: request, context: NewsroomContext(source: source))
    for setting in response.headers[values: .setCookie] {
      let pair = setting.prefix { $0 != ";" }
      cookie = pair.hasSuffix("=") ? nil : String(pair)
    }
    let text = Collected()
    try await response.body.write(text)
    return Answer(status: response.status.code, headers: response.headers, text: String(buffer: text.buffer))
  }

  private static var logger: Logger {
    var logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
    logger[metadataKey: "hb.request.id"] = "1"
    return logger
  }
}

/// What was written of an answer.
private final class Collected: ResponseBodyWriter, @unchecked Sendable {
  var buffer = ByteBuffer()

  func write(_ buffer: ByteBuffer) async throws { self.buffer.writeImmutableBuffer(buffer) }
  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
