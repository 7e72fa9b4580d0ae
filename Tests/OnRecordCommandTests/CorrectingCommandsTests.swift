import Foundation
import Testing

/// Runs the commands that correct and look after a record, each on a copy.
@Suite struct CorrectingCommandsTests {
  private func statement(about word: String, in folder: Folder) throws -> ListedStatement {
    let result = try Program.run("search", word, "--format=jsonl", in: folder)
    return try #require(try ListedStatement.list(result.lines).first)
  }

  @Test("what is rejected is no longer found, until that is taken back")
  func reject() throws {
    let folder = try Library.shared.get().copy()
    let id = try statement(about: "sanctions", in: folder).id
    let rejected = try Program.run("review", "reject", "--as=Ida", "\(id)", "999", in: folder)
    #expect(rejected.status == 1)
    #expect(rejected.output == "#\(id) rejected\n")
    #expect(rejected.messages.contains("there is no statement 999"))
    #expect(try Program.run("search", "sanctions", in: folder).output.isEmpty)
    #expect(try Program.run("statements", "--review=rejected", in: folder).output.contains("sanctions"))
    let undone = try Program.run("review", "undo", "--as=Ida", in: folder)
    #expect(undone.output.contains("Ida  reject #\(id)"))
    #expect(!(try Program.run("search", "sanctions", in: folder).output.isEmpty))
    let log = try Program.run("review", "log", "--statement=\(id)", in: folder)
    #expect(log.lines.count == 2)
    #expect(log.lines[1].hasSuffix("undone"))
    #expect(
      try Program.run("review", "log", "--format=jsonl", in: folder).output.contains("\"action\": \"reject\"")
    )
  }

  @Test("a changed statement has the new words, speaker, act and date, and is found by its new meaning")
  func change() throws {
    let folder = try Library.shared.get().copy()
    let found = try statement(about: "sanctions", in: folder)
    let span = try #require(found.content.spans.last)
    let result = try Program.run(
      "review",
      "change",
      "--as=Ida",
      "\(found.id)",
      "--content=\(span[0])-\(span[1] - " in April".count)",
      "--speaker=new:Jo Bell junior",
      "--act=claim",
      "--said=2020-02",
      in: folder
    )
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Jo Bell junior — claim — 2020-02-01"))
    let changed = try statement(about: "sanctions", in: folder)
    #expect(changed.review == "changed")
    #expect(!changed.content.text.contains("April"))
    let byMeaning = try Program.run(
      "search",
      "--meaning",
      "sanctions could stop the ferries",
      "--limit=1",
      "--format=jsonl",
      in: folder
    )
    #expect(try ListedStatement.list(byMeaning.lines).map(\.id) == [found.id])
    let nonsense = try Program.run("review", "change", "--as=Ida", "\(found.id)", "--content=5-4", in: folder)
    #expect(nonsense.status == 64)
    let outside = try Program.run(
      "review",
      "change",
      "--as=Ida",
      "\(found.id)",
      "--content=5-99999",
      in: folder
    )
    #expect(outside.status == 1)
    #expect(try Program.run("review", "accept", "\(found.id)", in: folder).status == 64)
  }

  @Test("a statement that was missed can be added")
  func add() throws {
    let folder = try Library.shared.get().copy()
    let result = try Program.run(
      "review",
      "add-statement",
      "--as=Ida",
      "--article=1",
      "--content=0-14",
      "--speaker=Jo Bell",
      in: folder
    )
    #expect(result.status == 0)
    #expect(result.lines[1] == "  Mayor Ana Ruiz")
    #expect(result.lines.last?.hasSuffix("added") ?? false)
  }

  @Test("actors are renamed, merged, separated, split and linked")
  func actors() throws {
    let folder = try Library.shared.get().copy()
    func run(_ arguments: String...) throws -> Program.Result {
      try Program.run(["actors"] + arguments + ["--as=Ida"], in: folder)
    }
    #expect(
      try run("rename", "Carl Ruiz", "Carl Ruiz (fisherman)").output.contains(
        "is called Carl Ruiz (fisherman)"
      )
    )
    #expect(try run("separate", "Carl Ruiz", "Ana Ruiz").status == 0)
    #expect(try run("link", "Ana Ruiz", "Q42").output.hasSuffix("is Q42\n"))
    #expect(try run("link", "Ana Ruiz", "42").status == 1)
    #expect(try run("split", "Ana Ruiz", "--article=3", "--name=Ana Ruiz of the market").status == 0)
    #expect(try run("merge", "Ana Ruiz of the market", "Ana Ruiz").output.contains(") is Ana Ruiz ("))
    #expect(try run("merge", "Ana Ruiz of the market", "Nobody At All").status == 1)
    try Data("name,wikidata\nJo Bell,Q64\n".utf8).write(to: folder.url.appending(path: "table.csv"))
    let linked = try run("link", "--table=table.csv")
    #expect(linked.output.hasPrefix("Jo Bell ("))
    #expect(linked.messages == "onrecord: 1 actor linked\n")
    try Data("who,wikidata\n".utf8).write(to: folder.url.appending(path: "table.csv"))
    #expect(try run("link", "--table=table.csv").messages.contains("no column “name”"))
  }

  @Test("a record is checked, made small and copied, and nothing is overwritten")
  func keeping() throws {
    let folder = try Library.shared.get().copy()
    let check = try Program.run("check", in: folder)
    #expect(check.status == 0)
    #expect(check.output.hasPrefix("onrecord.sqlite is whole\n  articles    3\n"))
    #expect(try Program.run("vacuum", in: folder).status == 0)
    #expect(try Program.run("backup", "copy.sqlite", in: folder).status == 0)
    #expect(try Program.run("check", "--record=copy.sqlite", in: folder).status == 0)
    let again = try Program.run("backup", "copy.sqlite", in: folder)
    #expect(again.status == 1)
    #expect(again.messages.contains("nothing was overwritten"))
    #expect(try Program.run("backup", "nowhere/copy.sqlite", in: folder).status == 2)
  }

  @Test("an index of words that lacks a statement is told, and made anew")
  func wordIndex() throws {
    let folder = try Library.shared.get().copy()
    let search = ["search", "sanctions", "--format=jsonl"]
    let found = try Program.run(search, in: folder).lines
    let statement = try #require(try ListedStatement.list(found).first)
    // As a hand that does not know of the index would take a statement out of it.
    let damaged = try Program.run(
      other: [
        "python3", "-c",
        """
        import sqlite3
        record = sqlite3.connect("onrecord.sqlite")
        record.execute("INSERT INTO statement_words(statement_words, rowid, content, source, facets) "
          "SELECT 'delete', id, content, source, facets FROM statement WHERE id = \(statement.id)")
        record.commit()
        """,
      ],
      in: folder
    )
    #expect(damaged.status == 0)
    #expect(try Program.run(search, in: folder).lines.count == found.count - 1)
    let check = try Program.run("check", in: folder)
    #expect(check.status == 1)
    #expect(
      check.messages
        == "onrecord: the index of words is not that of the statements; `onrecord vacuum` makes it anew\n"
    )
    #expect(try Program.run("vacuum", in: folder).status == 0)
    #expect(try Program.run("check", in: folder).status == 0)
    #expect(try Program.run(search, in: folder).lines == found)
  }

  /// The first two pages of what SQLite makes of `CREATE TABLE song(title)`.
  private static var foreignDatabase: Data {
    var bytes = [UInt8](repeating: 0, count: 1024)
    func put(_ values: [UInt8], at place: Int) {
      bytes.replaceSubrange(place..<place + values.count, with: values)
    }
    put(Array("SQLite format 3".utf8), at: 0)
    for (place, value) in [
      16: 2, 18: 1, 19: 1, 21: 64, 22: 32, 23: 32, 27: 1, 31: 2, 43: 1, 47: 4, 59: 1, 95: 1,
    ] {
      bytes[place] = UInt8(value)
    }
    put([46, 99, 1, 13, 0, 0, 0, 1, 1, 210, 0, 1, 210], at: 97)
    put([44, 1, 6, 23, 21, 21, 1, 61] + Array("tablesongsong".utf8) + [2], at: 466)
    put(Array("CREATE TABLE song(title)".utf8), at: 488)
    put([13, 0, 0, 0, 0, 2], at: 512)
    return Data(bytes)
  }

  @Test("what is missing, damaged or of another program is told and left as it is")
  func otherFiles() throws {
    let folder = try Folder(["damaged.sqlite": Array("SQLite format 3\0 and then nothing of the kind".utf8)])
    let missing = try Program.run("statements", in: folder)
    #expect(missing.status == 2)
    #expect(
      missing.messages
        == "onrecord: onrecord.sqlite: there is no record; make one with `onrecord add`, or name another with --record\n"
    )
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["damaged.sqlite"])
    let damaged = try Program.run("check", "--record=damaged.sqlite", in: folder)
    #expect(damaged.status == 2)
    #expect(damaged.messages.contains("damaged"))
    try Self.foreignDatabase.write(to: folder.url.appending(path: "foreign.sqlite"))
    for command in [["statements"], ["review", "accept", "--as=Ida", "1"], ["vacuum"]] {
      let foreign = try Program.run(command + ["--record=foreign.sqlite"], in: folder)
      #expect(foreign.status == 2)
      #expect(foreign.messages.contains("the database of another program"))
    }
    #expect(try Data(contentsOf: folder.url.appending(path: "foreign.sqlite")) == Self.foreignDatabase)
  }

  @Test("a record in a folder that cannot be written is read all the same", .enabled(if: getuid() != 0))
  func readOnlyFolder() throws {
    let folder = try Library.shared.get().copy()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
    }
    #expect(try Program.run("search", "sanctions", in: folder).status == 0)
    let refused = try Program.run("review", "accept", "--as=Ida", "1", in: folder)
    #expect(refused.status == 2)
    #expect(refused.messages.contains("cannot be written"))
  }
}
