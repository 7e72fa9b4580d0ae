import Hummingbird

/// One address of the newsroom and what answers there.
struct Route: Sendable {
  /// What answers a request.
  typealias Handler = @Sendable (Visit) async throws -> Response

  /// What an address expects behind its question mark.
  struct Parameter: Sendable {
    var name: String
    var meaning: String
    var type = "string"
  }

  var method: HTTPRequest.Method
  /// The path as OpenAPI writes it: `/articles/{id}`.
  var path: String
  /// What a person finds there, in a few words.
  var summary: String
  /// What the address expects behind its question mark.
  var parameters: [Parameter] = []
  /// Whether the page is to be had as JSON too, at the same path with `.json` behind it.
  var hasJSON = true
  /// Whether it is open to those who have not logged in.
  var isOpen = false
  var handler: Handler

  /// The paths under which the route is reached.
  var paths: [String] {
    guard hasJSON && method == .get else { return [path] }
    return [path, path == "/" ? "/index.json" : path + ".json"]
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
