import Foundation

/// A small record of three articles that the project wrote, made once by `onrecord add`.
///
/// Tests that correct something work on a copy.
struct Library {
  static let shared = Result { try Library() }

  let folder: Folder

  private static let articles = """
    {"id": "harbour", "title": "Harbour stays open, mayor says", "published": "2020-03-03", \
    "outlet": "The Daily Example", "address": "https://example.com/harbour", \
    "text": "Mayor Ana Ruiz denied on Monday that the harbour would be closed. \\"The harbour stays open,\\" Ruiz said. \
    Harbour master Jo Bell warned that sanctions could stop the ferries in April."}
    {"id": "ferries", "title": "Ferries to stop", "published": "2020-04-20", "outlet": "The Evening Sample", \
    "text": "Jo Bell, the harbour master, told reporters that the ferries would stop on Friday. \
    \\"Nobody asked us,\\" said Carl Ruiz, a fisherman."}
    {"id": "market", "title": "Market hall to open", "published": "2021-05-02", "outlet": "The Daily Example", \
    "text": "Mayor Ana Ruiz promised that the new market hall would open in June. Critics said the hall was too dear."}

    """

  private init() throws {
    folder = try Folder(texts: ["articles.jsonl": Self.articles])
    let result = try Program.run("add", "--from=jsonl", "articles.jsonl", in: folder)
    guard result.status == 0 else {
      throw CocoaError(.fileReadCorruptFile, userInfo: ["messages": result.messages])
    }
  }

  /// A folder with a record of its own to change.
  func copy() throws -> Folder {
    let copy = try Folder([:])
    try FileManager.default.copyItem(
      at: folder.url.appending(path: "onrecord.sqlite"),
      to: copy.url.appending(path: "onrecord.sqlite")
    )
    return copy
  }
}

/// A statement as `--format jsonl` prints it.
struct ListedStatement: Decodable {
  struct Words: Decodable {
    var text: String
    var spans: [[Int]]
  }
  struct Speaker: Decodable {
    var actor: Int
    var name: String
  }
  struct Article: Decodable {
    var id: Int
    var name: String
    var outlet: String?
  }

  var id: Int
  var speakers: [Speaker]
  var act: String
  var content: Words
  var date: String?
  var review: String
  var article: Article

  /// Reads lines of JSON.
  static func list(_ lines: [String]) throws -> [ListedStatement] {
    try lines.map { try JSONDecoder().decode(ListedStatement.self, from: Data($0.utf8)) }
  }
}
