import Foundation
import Testing

/// Runs the commands that ask a record.
@Suite struct AskingCommandsTests {
  private func run(_ arguments: String...) throws -> Program.Result {
    let folder = try Library.shared.get().folder
    return try Program.run(arguments, in: folder)
  }

  @Test("a search finds other forms of a word, and says where the statement stands")
  func search() throws {
    let text = try run("search", "--width=200", "sanction")
    #expect(text.status == 0)
    #expect(text.lines.count == 3)
    #expect(text.lines[0].hasPrefix("1  Jo Bell — warn — 2020-03-03"))
    #expect(text.lines[1].contains("sanctions could stop the ferries"))
    #expect(
      text.lines[2].contains(
        "The Daily Example · Harbour stays open, mayor says · 2020-03-03 · https://example.com/harbour"
      )
    )
    let lines = try ListedStatement.list(try run("search", "sanction", "--format=jsonl").lines)
    #expect(lines.map(\.article.name) == ["harbour"])
    #expect(lines[0].speakers.map(\.name) == ["Jo Bell"])
    #expect(lines[0].content.spans.count == 1)
  }

  @Test("on a terminal the words that were sought stand out")
  func marks() throws {
    let result = try run("search", "--color=always", "sanction")
    #expect(result.output.contains("\u{1B}[1msanctions\u{1B}[0m could stop"))
  }

  @Test("a search for meaning needs none of the words")
  func meaning() throws {
    let result = try run("search", "--meaning", "the boats will no longer run", "--limit=2", "--format=jsonl")
    #expect(result.status == 0)
    #expect(try ListedStatement.list(result.lines).contains { $0.content.text.contains("ferries") })
    let both = try run("search", "--both", "ferries", "--limit=1", "--format=jsonl")
    #expect(try ListedStatement.list(both.lines)[0].content.text.contains("ferries"))
  }

  @Test("statements are listed by speaker, act, outlet and date")
  func filters() throws {
    func contents(_ options: String...) throws -> [String] {
      let result = try Program.run(
        ["statements", "--format=jsonl"] + options,
        in: Library.shared.get().folder
      )
      #expect(result.status == 0)
      return try ListedStatement.list(result.lines).map(\.content.text)
    }
    #expect(try contents("--act=deny").count == 1)
    #expect(try contents("--speaker=Jo Bell", "--since=2020-04").count == 1)
    #expect(try contents("--published-until=2019").isEmpty)
    #expect(try contents("--outlet=The Evening Sample").allSatisfy { !$0.contains("hall") })
    #expect(try contents("--article=3").allSatisfy { $0.contains("hall") })
    #expect(try contents("--reviewed").isEmpty)
    #expect(try contents("--limit=1", "--order=earliest").count == 1)
  }

  @Test("a table has a head, and one line for each statement")
  func csv() throws {
    let result = try run("statements", "--article=1", "--format=csv")
    let lines = result.output.split(separator: "\r\n")
    #expect(lines[0].hasPrefix("id,speaker,speaker_ids,act,polarity,kind,date"))
    #expect(lines.dropFirst().allSatisfy { $0.contains("\"Harbour stays open, mayor says\"") })
    #expect(lines.count > 2)
  }

  @Test("a name that may be several people is told, with their numbers")
  func ambiguousName() throws {
    let result = try run("statements", "--speaker=Ruiz", "--format=jsonl")
    #expect(result.status == 0)
    #expect(result.messages.contains("“Ruiz” is taken as Ana Ruiz ("))
    #expect(result.messages.contains("others with such a name: Carl Ruiz ("))
    let several = try run("statements", "--speaker=ui", "--format=jsonl")
    #expect(several.messages.contains("“ui” may be any of "))
    #expect(several.messages.contains("Ana Ruiz (") && several.messages.contains("Carl Ruiz ("))
    #expect(several.lines.count > result.lines.count)
    let one = try run("actors", "show", "ui")
    #expect(one.status == 1)
    #expect(one.messages.contains("give a number"))
    let nobody = try run("statements", "--speaker=Nobody At All")
    #expect(nobody.status == 1)
    #expect(nobody.messages.contains("no actor is called “Nobody At All”"))
  }

  @Test("an outlet that is not there is told, with those that are")
  func unknownOutlet() throws {
    let result = try run("statements", "--outlet=Daily")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains("there are The Daily Example"))
  }

  @Test("a timeline counts by month, as bars, as a table and as JSON")
  func timeline() throws {
    let text = try run("timeline", "--by=year", "--of=speaker", "--width=80")
    #expect(text.status == 0)
    #expect(text.lines.first?.hasPrefix("2020  ") ?? false)
    #expect(text.lines.first?.contains("━") ?? false)
    #expect(text.output.contains("Ana Ruiz"))
    let csv = try run("timeline", "--format=csv", "hall")
    #expect(csv.output.hasPrefix("time,statements\r\n2021-05,"))
    let lines = try run("timeline", "--format=jsonl", "--by=month").lines
    #expect(lines.first?.hasPrefix("{\"time\": \"2020-03\", \"statements\": ") ?? false)
  }

  @Test(
    "a statement is shown in its paragraph with its words in brackets, and an article with its statements"
  )
  func show() throws {
    let found = try ListedStatement.list(try run("search", "sanction", "--format=jsonl").lines)
    let id = "\(try #require(found.first).id)"
    let statement = try run("show", id)
    #expect(statement.status == 0)
    #expect(statement.output.contains("[warned]"))
    #expect(statement.output.contains("Jo Bell"))
    #expect(statement.output.contains("review    open, revision 0"))
    let article = try run("show", "article", "1")
    #expect(article.output.contains("]#\(id)"))
    #expect(try run("show", "#\(id)", "--format=jsonl").output.contains("\"corrections\": []"))
    #expect(try run("show", "article", "1", "--format=jsonl").output.contains("\"text\": \"Mayor Ana Ruiz"))
    let missing = try run("show", "999")
    #expect(missing.status == 1)
    #expect(missing.messages.contains("there is no statement 999"))
  }

  @Test("actors are listed with their latest role, and one is shown with all that it has")
  func actors() throws {
    let table = try run("actors", "--width=100")
    #expect(table.lines.first?.hasPrefix("id  name") ?? false)
    #expect(table.output.contains("Ana Ruiz"))
    let portrait = try run("actors", "show", "Ana Ruiz")
    #expect(portrait.lines.first == "Ana Ruiz")
    #expect(portrait.output.contains("Mayor"))
    #expect(portrait.output.contains("The Daily Example"))
    #expect(try run("actors", "Bell", "--format=jsonl").output.contains("\"name\": \"Jo Bell\""))
    #expect(try run("actors", "--format=csv").output.hasPrefix("id,name,type,wikidata"))
    #expect(try run("actors", "pairs").status == 0)
  }

  @Test("help names the commands in groups")
  func help() throws {
    let help = try run("--help").output
    #expect(help.contains("READ") && help.contains("ASK") && help.contains("LOOK AFTER"))
  }
}
