import Articles
import Foundation

/// Titles and dates of pages as a person judged them; the titles only as SHA-256, since they are not ours to copy.
struct JudgedMetadata {
  /// How many pages state a thing, how many of them were read rightly, and which were not.
  struct Figure {
    var stated = 0
    var right = 0
    var wrong: [String] = []
  }

  private struct Row {
    var id: String
    /// Each day that is right: where a page gives a moment in two time zones, there may be two.
    var dates: [String]
    /// What `SHA256.hex` gives for each title that is right.
    var titles: [String]
  }

  private var rows: [Row]

  /// Reads a table of three columns parted by tabs: the id, days and digests; each parted by commas, or "-" for none.
  init(_ file: URL) throws {
    rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map {
        let fields = $0.split(separator: "\t").map(String.init)
        guard fields.count == 3 else { throw CocoaError(.fileReadCorruptFile) }
        return Row(
          id: fields[0],
          dates: fields[1] == "-" ? [] : fields[1].split(separator: ",").map(String.init),
          titles: fields[2] == "-" ? [] : fields[2].split(separator: ",").map(String.init)
        )
      }
  }

  /// How many titles are right.
  func titles(_ articles: [Article?]) -> Figure {
    figure(articles) { row, article in
      row.titles.isEmpty ? nil : row.titles.contains(SHA256.hex(of: Self.folded(article?.title ?? "")))
    }
  }

  /// How many days are right.
  func dates(_ articles: [Article?]) -> Figure {
    figure(articles) { row, article in
      row.dates.isEmpty ? nil : row.dates.contains { article?.published?.hasPrefix($0) ?? false }
    }
  }

  private func figure(_ articles: [Article?], _ isRight: (Row, Article?) -> Bool?) -> Figure {
    let byID = Dictionary(
      articles.compactMap { $0.map { ($0.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    var figure = Figure()
    for row in rows {
      guard let isRight = isRight(row, byID[row.id]) else { continue }
      figure.stated += 1
      if isRight { figure.right += 1 } else { figure.wrong.append(row.id) }
    }
    return figure
  }

  /// The title's letters and digits, so that another quotation mark makes no other title.
  static func folded(_ title: String) -> String { title.lowercased().filter { $0.isLetter || $0.isNumber } }
}
