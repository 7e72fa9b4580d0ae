import Hummingbird

/// A form that was sent from one of our own pages.
struct Form: Sendable {
  let fields: Query

  /// Reads the form of a request and checks the token in it.
  ///
  /// - Throws: 413 where it is too long, 415 where it is no form, 403 where its token is not the visitor's.
  init(of visit: Visit, tokens: FormTokens) async throws {
    guard let type = visit.request.headers[.contentType],
      type.lowercased().hasPrefix("application/x-www-form-urlencoded")
    else { throw HTTPError(.unsupportedMediaType) }
    let body = try await visit.request.body.collect(upTo: visit.context.maxUploadSize)
    fields = Query(String(buffer: body))
    guard let visitor = visit.context.visitor,
      let token = visit.request.headers[.formToken] ?? fields["form_token"],
      tokens.isToken(token, of: visitor)
    else { throw HTTPError(.forbidden, message: "The form is too old. Go back, load the page again and send it anew.") }
  }
}

extension HTTPField.Name {
  /// Where scripts put the token of their page.
  static var formToken: Self { HTTPField.Name("X-Form-Token") ?? .cookie }
}
