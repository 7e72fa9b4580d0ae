import Hummingbird

extension Routes {
  /// Where one can add what is behind web addresses.
  private struct Addresses: Decodable, Sendable {
    static let most = 1000

    /// One a line.
    var addresses: String
  }

  /// What can be brought in.
  static func adding(desk: Desk, press: Press, configuration: Newsroom.Configuration) -> [Route] {
    [
      .page("/add", summary: "Where articles are added", press) { _ in
        AddPage(runs: try await desk.runs(), largestUploadMegabytes: configuration.largestUpload >> 20)
      },
      .form("/add", summary: "Add what is behind addresses", press) { _, form in
        try await addAddresses(form, desk)
      },
      Route(
        method: .post,
        path: "/add/file",
        summary: "Add what a file holds",
        form: .file,
        answers: [Route.Answer(meaning: "Begun", values: [Results.Adding.self]), .goOn]
      ) { visit in
        let upload = try await Upload(of: visit, upTo: configuration.largestUpload, tokens: press.tokens)
        return try begun(try await desk.addFile(upload.name, upload.bytes)).response(to: visit)
      },
      .page("/add/{id}", summary: "How far a run of adding has come", press) { visit in
        ProgressPage(run: try found(try await desk.run(visit.number())))
      },
    ]
  }

  private static func addAddresses(_ form: Addresses, _ desk: Desk) async throws -> FormOutcome<
    Results.Adding
  > {
    let addresses = form.addresses.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !addresses.isEmpty, addresses.count <= Addresses.most,
      addresses.allSatisfy({ WebAddress.harmless($0) != nil })
    else {
      throw HTTPError(.badRequest, message: "Give addresses that begin with https:// or http://, one a line.")
    }
    return begun(try await desk.addAddresses(addresses))
  }

  private static func begun(_ run: Int) -> FormOutcome<Results.Adding> {
    .done(Results.Adding(run: run), then: "/add/\(run)")
  }
}
