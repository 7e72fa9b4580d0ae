import OnRecord

/// The description of all addresses in OpenAPI 3.1: https://spec.openapis.org/oas/v3.1.1.html
enum OpenAPI {
  /// Describes routes.
  static func description(of routes: [Route]) -> JSON {
    let described = routes.filter { !$0.path.hasPrefix("/assets") }
    var paths: [(path: String, operations: [JSON.Field])] = []
    for route in described {
      let path = route.method == .get && route.hasJSON ? route.paths.last ?? route.path : route.path
      let operation = JSON.Field(name: route.method.rawValue.lowercased(), value: operation(of: route))
      if let index = paths.firstIndex(where: { $0.path == path }) {
        paths[index].operations.append(operation)
      } else {
        paths.append((path, [operation]))
      }
    }
    return [
      "openapi": .string("3.1.0"),
      "info": [
        "title": .string("OnRecord"),
        "summary": .string("Who said what, to whom, when, where and how"),
        "version": .string("1"),
        "license": ["name": .string("Apache-2.0"), "identifier": .string("Apache-2.0")],
      ],
      "paths": .object(paths.map { JSON.Field(name: $0.path, value: .object($0.operations)) }),
    ]
  }

  private static func operation(of route: Route) -> JSON {
    let inPath = route.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
      parameter(String(part.dropFirst().dropLast()), in: "path", meaning: "Its number", type: "integer")
    }
    let inQuery = route.parameters.map { parameter($0.name, in: "query", meaning: $0.meaning, type: $0.type) }
    var fields = [
      JSON.Field(name: "summary", value: .string(route.summary)),
      JSON.Field(name: "parameters", value: .array(inPath + inQuery)),
    ]
    if route.method == .post { fields.append(JSON.Field(name: "requestBody", value: formBody)) }
    fields.append(JSON.Field(name: "responses", value: responses(of: route)))
    return .object(fields)
  }

  private static func parameter(_ name: String, in place: String, meaning: String, type: String) -> JSON {
    [
      "name": .string(name), "in": .string(place), "required": .boolean(place == "path"),
      "description": .string(meaning),
      "schema": type == "integer"
        ? ["type": .string(type), "minimum": .integer(1)] : ["type": .string(type)],
    ]
  }

  private static var formBody: JSON {
    [
      "required": .boolean(true),
      "content": ["application/x-www-form-urlencoded": ["schema": ["type": .string("object")]]],
    ]
  }

  private static func responses(of route: Route) -> JSON {
    let error: JSON = ["description": .string("Why not")]
    guard route.method == .get else {
      return [
        "303": ["description": .string("Done; see there")], "400": error, "403": error, "default": error,
      ]
    }
    let type =
      route.path == "/events" ? "text/event-stream" : route.hasJSON ? "application/json" : "text/html"
    return [
      "200": [
        "description": .string(route.summary), "content": .object([JSON.Field(name: type, value: [:])]),
      ],
      "default": error,
    ]
  }
}
