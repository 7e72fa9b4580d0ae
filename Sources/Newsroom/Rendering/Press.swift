import Hummingbird
import OnRecord

/// Makes answers of page values: JSON, or HTML in the frame that all pages share.
struct Press: Sendable {
  let templates: TemplateLibrary
  let assets: AssetShelf
  let tokens: FormTokens
  /// Whether visitors can log out.
  let hasLogIn: Bool

  /// Answers a visit with a page.
  func answer(_ page: some PageValue, to visit: Visit, status: HTTPResponse.Status = .ok) throws -> Response {
    let tree = try PageEncoder.tree(of: page)
    guard !visit.wantsJSON else { return Self.json(tree, status: status) }
    guard case .object(var fields) = tree else { throw HTTPError(.internalServerError) }
    fields += try page.adornments()
    fields.append(JSON.Field(name: "frame", value: frame(of: page, for: visit)))
    let text = try templates.page(type(of: page).template, of: .object(fields))
    return Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .vary: "Accept, Cookie"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text))
    )
  }

  /// Answers with JSON alone.
  static func json(_ tree: JSON, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status,
      headers: [.contentType: "application/json; charset=utf-8", .vary: "Accept, Cookie"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: tree.text(pretty: false) + "\n"))
    )
  }

  private func frame<Content: PageValue>(of page: Content, for visit: Visit) -> JSON {
    let isAdmitted = visit.context.visitor?.isAdmitted ?? false
    let words = Content.section == .search ? visit.query["words"] : nil
    let sections = Section.allCases.map { section in
      JSON.Field(name: "in_\(section.rawValue)", value: .boolean(section == Content.section))
    }
    return .object(
      [
        JSON.Field(name: "heading", value: .string(page.heading)),
        JSON.Field(name: "style", value: .string(assets.address(of: "onrecord.css"))),
        JSON.Field(name: "script", value: .string(assets.address(of: "onrecord.js"))),
        JSON.Field(name: "spans_script", value: .string(assets.address(of: "spans.js"))),
        JSON.Field(name: "handles_script", value: .string(assets.address(of: "handles.js"))),
        JSON.Field(name: "review_script", value: .string(assets.address(of: "review.js"))),
        JSON.Field(name: "icon", value: .string(assets.address(of: "icon.svg"))),
        JSON.Field(name: "words", value: JSON(words)),
        JSON.Field(name: "by_meaning", value: .boolean(visit.query["by"] == "meaning")),
        JSON.Field(name: "is_admitted", value: .boolean(isAdmitted)),
        JSON.Field(name: "can_log_out", value: .boolean(hasLogIn && isAdmitted)),
        JSON.Field(
          name: "form_token",
          value: JSON(visit.context.visitor.map { tokens.token(for: $0) })
        ),
      ] + sections
    )
  }
}
