import Hummingbird

/// One address of the newsroom and what answers there.
struct Route: Sendable {
  /// What answers a request.
  typealias Handler = @Sendable (Visit) async throws -> Response

  /// What an address expects in its path or behind its question mark.
  struct Parameter: Sendable {
    var name: String
    var meaning: String
    var type = "string"
    /// Further than the type: `date`.
    var format: String?
    /// All values that it may have; any where there are none here.
    var choices: [String] = []
    var isRequired = false
  }

  /// An answer that tells no error.
  struct Answer: Sendable {
    var status = HTTPResponse.Status.ok
    var meaning: String
    /// What it is in JSON: a value of one of these types.
    var values: [any (Codable & Sendable).Type] = []
    /// What it is where it is not JSON.
    var mediaTypes: [String] = []
  }

  /// What a form is made of.
  enum FormKind: Sendable {
    /// Fields of a type that ``FormReader`` reads.
    case fields(any (Decodable & Sendable).Type)
    /// A file, in the field `file`.
    case file
  }

  var method: HTTPRequest.Method
  /// The path as OpenAPI writes it: `/articles/{id}`.
  var path: String
  /// What a person finds there, in a few words.
  var summary: String
  /// What the address expects in its path, where that is no number, and behind its question mark.
  var parameters: [Parameter] = []
  /// The form that it takes.
  var form: FormKind?
  var answers: [Answer]
  /// The errors that may come of what was asked for, beside those that any request may lead to.
  var failures: [HTTPResponse.Status] = []
  /// Whether the page is to be had as JSON too, at the same path with `.json` behind it.
  var hasJSON = false
  /// Whether it is open to those who have not logged in.
  var isOpen = false
  var handler: Handler

  /// The paths under which the route is reached.
  var paths: [String] {
    guard hasJSON && method == .get else { return [path] }
    return [path, path == "/" ? "/index.json" : path + ".json"]
  }

  /// The names in the path: `id`.
  var namesInPath: [String] {
    path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }

  /// Whether `path` is one of the route's.
  func matches(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    let names = self.path.split(separator: "/")
    if path == "/index.json" && self.path == "/" { return true }
    guard parts.count == names.count else { return false }
    return zip(parts, names).allSatisfy { part, name in
      name.hasPrefix("{") || name == part || hasJSON && part == name + ".json"
    }
  }
}
