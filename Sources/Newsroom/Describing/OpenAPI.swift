import Hummingbird
import OnRecord

/// The description of all addresses in OpenAPI 3.1: https://spec.openapis.org/oas/v3.1.1.html
struct OpenAPI {
  /// Whether one has to log in, or to show a token.
  let isLocked: Bool
  /// Whether there is a token for programs.
  let hasToken: Bool

  /// Describes routes.
  ///
  /// - Throws: Where a type does not tell its schema; see ``Schemas``.
  func description(of routes: [Route]) throws -> JSON {
    var schemas = Schemas()
    var paths: [(path: String, operations: [JSON.Field])] = []
    var statuses: Set<Int> = []
    for route in routes {
      let failures = failures(of: route)
      statuses.formUnion(failures.map(\.code))
      let operation = JSON.Field(
        name: route.method.rawValue.lowercased(),
        value: try operation(of: route, failures, &schemas)
      )
      let path = route.paths.last ?? route.path
      if let index = paths.firstIndex(where: { $0.path == path }) {
        paths[index].operations.append(operation)
      } else {
        paths.append((path, [operation]))
      }
    }
    let error = try schemas.schema(of: ErrorPage.self)
    _ = try schemas.schema(of: Change.self)
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "OnRecord",
        "summary": "Who said what, to whom, when, where and how",
        "description": "Fields may be added, never renamed. What is not known is null.",
        "version": "1",
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
      ],
      "security": security,
      "paths": .object(paths.map { JSON.Field(name: $0.path, value: .object($0.operations)) }),
      "components": [
        "schemas": .object(schemas.components),
        "responses": .object(
          statuses.sorted().map { code in
            JSON.Field(
              name: "Error\(code)",
              value: [
                "description": .string(ErrorPages.title(of: HTTPResponse.Status(code: code))),
                "content": ["application/json": ["schema": error]],
              ]
            )
          }
        ),
        "securitySchemes": [
          "token": [
            "type": "http", "scheme": "bearer",
            "description": "What `onrecord serve --program-token` prints",
          ],
          "session": [
            "type": "apiKey", "in": "cookie", "name": .string(Doorkeeper.cookieName),
            "description": "What /log-in gives; forms need their `form_token` besides",
          ],
        ],
      ],
    ]
  }

  /// By what one comes in; an empty object stands for nothing.
  private var security: JSON {
    var ways: [JSON] = []
    if hasToken { ways.append(["token": []]) }
    ways.append(isLocked ? ["session": []] : [:])
    return .array(ways)
  }

  private func operation(
    of route: Route,
    _ failures: [HTTPResponse.Status],
    _ schemas: inout Schemas
  ) throws -> JSON {
    let inPath = route.namesInPath.map { name in
      let declared = route.parameters.first { $0.name == name }
      return parameter(declared ?? .init(name: name, meaning: "Its number", type: "integer"), in: "path")
    }
    let inQuery = route.parameters.filter { !route.namesInPath.contains($0.name) }.map {
      parameter($0, in: "query")
    }
    var fields = [
      JSON.Field(name: "operationId", value: .string(name(of: route))),
      JSON.Field(name: "summary", value: .string(route.summary)),
      JSON.Field(name: "parameters", value: .array(inPath + inQuery)),
    ]
    if route.isOpen { fields.append(JSON.Field(name: "security", value: [])) }
    if let form = route.form {
      fields.append(JSON.Field(name: "requestBody", value: try body(form, schemas)))
    }
    var responses = try route.answers.map { answer in
      JSON.Field(name: "\(answer.status.code)", value: try response(answer, &schemas))
    }
    for failure in failures where !route.answers.contains(where: { $0.status == failure }) {
      responses.append(
        JSON.Field(
          name: "\(failure.code)",
          value: ["$ref": .string("#/components/responses/Error\(failure.code)")]
        )
      )
    }
    fields.append(JSON.Field(name: "responses", value: .object(responses)))
    return .object(fields)
  }

  /// `get-articles-id-sources`.
  private func name(of route: Route) -> String {
    let parts = route.path.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    return ([route.method.rawValue.lowercased()] + (parts.isEmpty ? ["home"] : parts)).joined(separator: "-")
  }

  /// All errors that a route may answer with, but those of the program itself.
  private func failures(of route: Route) -> [HTTPResponse.Status] {
    var failures: Set<HTTPResponse.Status> = [.badRequest, .serviceUnavailable]
    failures.formUnion(route.failures)
    if !route.namesInPath.isEmpty { failures.insert(.notFound) }
    if route.method == .post { failures.formUnion([.forbidden, .contentTooLarge, .unsupportedMediaType]) }
    if isLocked && !route.isOpen { failures.insert(.unauthorized) }
    if hasToken { failures.formUnion([.unauthorized, .tooManyRequests]) }
    return failures.sorted { $0.code < $1.code }
  }

  private func parameter(_ parameter: Route.Parameter, in place: String) -> JSON {
    var schema: [JSON.Field] = [JSON.Field(name: "type", value: .string(parameter.type))]
    if parameter.type == "integer" { schema.append(JSON.Field(name: "minimum", value: .integer(1))) }
    if let format = parameter.format { schema.append(JSON.Field(name: "format", value: .string(format))) }
    if !parameter.choices.isEmpty {
      schema.append(JSON.Field(name: "enum", value: .array(parameter.choices.map(JSON.string))))
    }
    if parameter.isRequired { schema.append(JSON.Field(name: "pattern", value: "\\S")) }
    return [
      "name": .string(parameter.name), "in": .string(place),
      "required": .boolean(place == "path" || parameter.isRequired),
      "description": .string(parameter.meaning), "schema": .object(schema),
    ]
  }

  private func body(_ form: Route.FormKind, _ schemas: Schemas) throws -> JSON {
    let token = JSON.Field(
      name: "form_token",
      value: [
        "type": "string",
        "description": "From the page with the form; with a bearer token there is no need of it",
      ]
    )
    let content: JSON
    switch form {
    case .fields(let type):
      content = ["application/x-www-form-urlencoded": ["schema": try schemas.form(type, besides: [token])]]
    case .file:
      content = [
        "multipart/form-data": [
          "schema": [
            "type": "object",
            "properties": .object([
              JSON.Field(
                name: "file",
                value: [
                  "type": "string", "contentMediaType": "application/octet-stream", "minLength": .integer(1),
                ]
              ), token,
            ]),
            "required": ["file"],
          ]
        ]
      ]
    }
    return ["required": true, "content": content]
  }

  private func response(_ answer: Route.Answer, _ schemas: inout Schemas) throws -> JSON {
    var fields = [JSON.Field(name: "description", value: .string(answer.meaning))]
    var content = answer.mediaTypes.map { JSON.Field(name: $0, value: [:]) }
    if !answer.values.isEmpty {
      var choices: [JSON] = []
      for value in answer.values { choices.append(try schemas.schema(of: value)) }
      let schema: JSON = choices.count == 1 ? choices[0] : ["oneOf": .array(choices)]
      content.append(JSON.Field(name: "application/json", value: ["schema": schema]))
    }
    if !content.isEmpty { fields.append(JSON.Field(name: "content", value: .object(content))) }
    return .object(fields)
  }
}
