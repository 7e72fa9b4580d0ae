import Hummingbird

extension Routes {
  /// What can be brought in.
  static func adding(desk: Desk, press: Press, configuration: Newsroom.Configuration) -> [Route] {
    [
      Route(method: .get, path: "/add", summary: "Where articles are added") { visit in
        let page = AddPage(
          runs: try await desk.runs(),
          largestUploadMegabytes: configuration.largestUpload >> 20
        )
        return try press.answer(page, to: visit)
      },
      Route(method: .post, path: "/add", summary: "Add what is behind addresses") { visit in
        let form = try await Form(of: visit, tokens: press.tokens)
        let addresses = (form.fields["addresses"] ?? "").split(whereSeparator: \.isWhitespace).map(
          String.init
        )
        guard !addresses.isEmpty, addresses.count <= 1000,
          addresses.allSatisfy({ WebAddress.harmless($0) != nil })
        else {
          throw HTTPError(
            .badRequest,
            message: "Give addresses that begin with https:// or http://, one a line."
          )
        }
        return .redirect(to: "/add/\(try await desk.addAddresses(addresses))")
      },
      Route(method: .post, path: "/add/file", summary: "Add what a file holds") { visit in
        let upload = try await Upload(of: visit, upTo: configuration.largestUpload, tokens: press.tokens)
        return .redirect(to: "/add/\(try await desk.addFile(upload.name, upload.bytes))")
      },
      Route(method: .get, path: "/add/{id}", summary: "How far a run of adding has come") { visit in
        try press.answer(ProgressPage(run: found(try await desk.run(visit.number()))), to: visit)
      },
    ]
  }
}
