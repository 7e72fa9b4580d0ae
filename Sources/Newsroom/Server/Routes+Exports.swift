import Foundation
import Hummingbird

extension Routes {
  /// What can be taken elsewhere.
  static func exports(desk: Desk, press: Press) -> [Route] {
    let turns = DownloadTurns()
    let fields =
      SearchRequest.parameters + [
        Route.Parameter(
          name: "reviewed",
          meaning: "`yes` for only what a person accepted, changed or added",
          choices: ["yes"]
        ),
        Route.Parameter(
          name: "embeddings",
          meaning: "`yes` to have in JSON Lines what statements mean, too",
          choices: ["yes"]
        ),
      ]
    return [
      .page(
        "/export",
        summary: "What can be taken out of the record, and in which forms",
        parameters: fields,
        press
      ) {
        try await desk.exports(ExportRequest($0.query))
      },
      Route(
        method: .get,
        path: "/export/{form}",
        summary: "The record, or what a search finds in it, as a file",
        parameters: [Route.Parameter(name: "form", meaning: "In which form", choices: ExportForm.names)]
          + fields,
        answers: [
          Route.Answer(meaning: "The file", mediaTypes: Set(ExportForm.allCases.map(\.mediaType)).sorted())
        ],
        failures: [.badRequest, .notFound, .serviceUnavailable]
      ) { visit in
        guard let form = ExportForm(rawValue: try visit.text("form")) else { throw HTTPError(.notFound) }
        let request = try ExportRequest(visit.query)
        // An empty file would not say why it is empty.
        guard let export = try await desk.export(request, form) else {
          throw HTTPError(.notFound, message: ExportPage.noTrainingData)
        }
        return try await Download(
          export: export,
          form: form,
          fileName: request.fileName(form, on: .now)
        ).response(to: visit, turns: turns)
      },
    ]
  }
}
