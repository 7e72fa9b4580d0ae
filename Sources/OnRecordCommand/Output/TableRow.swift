/// A row of a table of comma-separated values (RFC 4180).
///
/// Text of articles is made harmless, as for a terminal: a cell holds one line. The words as they stand are had from JSON
/// Lines, or from the record.
struct TableRow {
  var cells: [String?]

  /// The row with its line break.
  var text: String {
    cells.map { Self.quoted(($0 ?? "").harmless) }.joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"".contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
