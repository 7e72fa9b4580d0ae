import OnRecord

/// How readings are printed: the page that each makes, and what stands around the pages.
struct Edition: Sendable {
  /// What stands before the first page.
  var opening = ""
  /// What stands between two pages.
  var separator = ""
  /// What stands behind the last page.
  var closing = ""
  /// The page of one reading.
  var page: @Sendable (Reading) -> String

  /// Text for people.
  static func text(_ layout: ReadingLayout, isColored: Bool) -> Edition {
    Edition(separator: "\n\n") { reading in
      layout.lines(for: reading).map { $0.rendered(isColored: isColored) + "\n" }.joined()
    }
  }

  /// One object, broken into lines for people.
  static let json = Edition { $0.json(pretty: true) + "\n" }

  /// An array of such objects.
  static let jsonArray = Edition(opening: "[", separator: ",", closing: "\n]\n") { reading in
    "\n" + reading.json(pretty: true).split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
  }

  /// An object on each line.
  static let jsonLines = Edition { $0.json() + "\n" }
}
