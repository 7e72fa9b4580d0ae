import Actors
import ArgumentParser
import Foundation
import Record

/// `onrecord actors rename`: what to call an actor.
struct ActorsRenameCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Say what to call an actor.",
    discussion: """
      EXAMPLES:
        onrecord actors rename 3 "Ana Ruiz (mayor)"
      """
  )

  @Argument(help: ArgumentHelp("The actor.", valueName: "id|name"))
  var actor: String

  @Argument(help: "Its name from now on.")
  var name: String

  @OptionGroup var correctingOptions: CorrectingOptions

  func run() async throws {
    let console = Console()
    let (record, person) = try correctingOptions.open(console)
    let found = try await ActorChoice(record: record, console: console).one(called: actor)
    let renamed = try await console.attempt { () async throws(RecordError) in
      try await record.rename(found.id, to: name, by: person)
      return try await record.actor(found.id)
    }
    console.write("\(found.name.harmless) (\(found.id)) is called \(renamed.name.harmless)\n")
  }
}

/// `onrecord actors link`: which item of Wikidata an actor is.
struct ActorsLinkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Say which item of Wikidata an actor is, or all of a table.",
    usage: """
      onrecord actors link [<options>] <id|name> <item>
      onrecord actors link [<options>] --table <file>
      """,
    discussion: """
      The table has the columns name and wikidata and, if you have one, description. An actor is linked where exactly one \
      item of the table is surely meant; who has a link keeps it. Nothing is asked of the web.

      EXAMPLES:
        onrecord actors link "Ana Ruiz" Q42
        onrecord actors link 3 none
        onrecord actors link --table wikidata.csv
      """
  )

  @Argument(help: ArgumentHelp("The actor.", valueName: "id|name"))
  var actor: String?

  @Argument(help: "The item, such as Q42; none to take a link away.")
  var item: String?

  @Option(help: ArgumentHelp("A table of names and items (CSV).", valueName: "file"))
  var table: String?

  @OptionGroup var correctingOptions: CorrectingOptions

  func validate() throws {
    guard (table == nil) == (actor != nil), (actor == nil) == (item == nil) else {
      throw ValidationError("Give an actor and an item, or --table.")
    }
  }

  func run() async throws {
    let console = Console()
    let links = try table.map { try Self.links(in: $0, console) }
    let (record, person) = try correctingOptions.open(console)
    if let links { return try await link(links, in: record, by: person, console) }
    guard let actor, let item else { return }
    let found = try await ActorChoice(record: record, console: console).one(called: actor)
    try await console.attempt { () async throws(RecordError) in
      try await record.link(found.id, toWikidata: item == "none" ? nil : item, by: person)
    }
    console.write("\(found.name.harmless) (\(found.id)) is \(item == "none" ? "no item" : item)\n")
  }

  private func link(_ links: WikidataLinks, in record: Record, by person: String, _ console: Console)
    async throws
  {
    var query = ActorQuery()
    query.speaksOnly = false
    query.limit = 500
    var count = 0
    while true {
      let page = try await console.attempt { [query] () async throws(RecordError) in
        try await record.actors(query)
      }
      for actor in page.rows where actor.wikidata == nil {
        guard let item = links.item(of: ActorCard(actor)) else { continue }
        try await console.attempt { () async throws(RecordError) in
          try await record.link(actor.id, toWikidata: item.identifier, by: person)
        }
        console.write("\(actor.name.harmless) (\(actor.id)) is \(item.identifier)\n")
        count += 1
      }
      query.offset += query.limit
      if !page.hasMore { break }
    }
    console.report("\(count) actor\(count == 1 ? "" : "s") linked")
  }

  private static func links(in file: String, _ console: Console) throws -> WikidataLinks {
    do {
      let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
      if size > WikidataLinks.most.bytes { throw WikidataLinks.Problem.tooLong }
      return try WikidataLinks(table: String(decoding: Data(contentsOf: URL(filePath: file)), as: UTF8.self))
    } catch let problem as WikidataLinks.Problem {
      console.report("\(file): \(explanation(of: problem))")
    } catch {
      console.report("\(file): the table cannot be read; check its name and permissions")
    }
    throw ExitCode.someInputsFailed
  }

  private static func explanation(of problem: WikidataLinks.Problem) -> String {
    switch problem {
    case .noColumn(let name): "the table has no column “\(name)”; it needs name and wikidata"
    case .unclosedQuotation(let row): "row \(row): nothing ends a field in quotation marks"
    case .badIdentifier(let text, let row): "row \(row): “\(text)” is no item of Wikidata; they look like Q42"
    case .tooLong: "the table is too long; split it"
    }
  }
}

extension ActorCard {
  /// What actors are compared by, of an actor of the record.
  fileprivate init(_ actor: RecordedActor) {
    self.init(
      name: actor.name,
      kind: actor.kind,
      names: actor.names.map { Spelling($0.name, count: $0.articles) },
      roles: actor.roles.map {
        Role(title: $0.title, standing: $0.standing, firstSeen: $0.first, lastSeen: $0.last)
      }
    )
  }
}
