import Acts
import Foundation
import Hummingbird

/// What is to be taken out of the record: what a search finds, and of that perhaps only what a person has checked.
struct ExportRequest: Hashable, Sendable {
  var search: SearchRequest
  /// Whether only statements are wanted that a person accepted, changed or added.
  var reviewed: Bool
  /// Whether JSON Lines shall tell what statements mean, too.
  var embeddings: Bool

  /// Reads the address's query: the search's own fields, `reviewed` and `embeddings`.
  ///
  /// - Throws: 400 where a field makes no sense. A search can show what it took for the question; who reads a file
  ///   would not see that a day was passed over.
  init(_ query: Query) throws {
    search = SearchRequest(query)
    search.page = 1
    for (name, isSensible) in [
      ("from", search.from != nil), ("to", search.to != nil), ("speaker", search.speaker != nil),
      ("act", search.act.flatMap(Act.init(rawValue:)) != nil),
      ("by", ["words", "meaning"].contains(query["by"])),
      ("reviewed", query["reviewed"] == "yes"), ("embeddings", query["embeddings"] == "yes"),
    ] where query[name] != nil && !isSensible {
      throw HTTPError(.badRequest, message: "“\(query[name] ?? "")” is no \(Self.meaning(of: name)).")
    }
    reviewed = query["reviewed"] == "yes"
    embeddings = query["embeddings"] == "yes"
  }

  private static func meaning(of name: String) -> String {
    switch name {
    case "speaker": "speaker’s number"
    case "act": "act that the record knows"
    case "by": "way to search: words or meaning"
    case "reviewed", "embeddings": "answer to “\(name)”: yes is the only one"
    default: "day, as in 2020-03-31"
    }
  }

  /// Whether all of the record is wanted.
  var wantsAll: Bool { search.fields.isEmpty && !reviewed }

  /// The fields behind the question mark.
  var fields: [(String, String)] {
    search.fields + (reviewed ? [("reviewed", "yes")] : []) + (embeddings ? [("embeddings", "yes")] : [])
  }

  /// The address of the page that offers it.
  var address: String { "/export" + SearchRequest.query(of: fields) }

  /// The address of the file.
  func address(of form: ExportForm) -> String { "/export/\(form.rawValue)" + SearchRequest.query(of: fields) }

  /// What the file is called: `onrecord-closing-the-harbour-2026-03-31.csv`.
  func fileName(_ form: ExportForm, on date: Date) -> String {
    var parts = ["onrecord"]
    if form == .training { parts.append("training") }
    if !search.fields.isEmpty {
      let words = search.words.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
      parts.append(words.isEmpty ? "search" : words.prefix(6).map { $0.prefix(20) }.joined(separator: "-"))
    }
    parts.append(date.formatted(.iso8601.year().month().day()))
    return parts.joined(separator: "-") + "." + form.pathExtension
  }
}
