import ArgumentParser
import Foundation
import OnRecord
import Record

/// Kills `onrecord add` again and again, and looks whether the record is as if nobody had.
struct Crashes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crashes",
    abstract:
      "Kill `onrecord add` at random moments, let it finish, and compare the record with an undisturbed one."
  )

  @Option(help: "The program.")
  var program: String

  @Option(help: "How many times to kill it in all.")
  var kills = 200

  @Option(help: "How many articles to add to each record.")
  var articles = 60

  @Option(help: "What the articles and the moments are drawn from.")
  var seed: UInt64 = 1

  func run() async throws {
    let folder = NSTemporaryDirectory() + "onrecord-crashes-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let input = folder + "/articles.jsonl"
    try writeArticles(to: input)
    let undisturbed = folder + "/undisturbed.sqlite"
    let begin = ContinuousClock.now
    _ = try add(input, to: undisturbed, killingAfter: nil)
    let duration = (ContinuousClock.now - begin) / .seconds(1)
    let wanted = try await RecordContents(of: undisturbed)

    var random = SeededGenerator(seed: seed)
    var (killed, records, lost, different) = (0, 0, 0, 0)
    while killed < kills {
      records += 1
      let path = folder + "/\(records).sqlite"
      var reported: Set<Int64> = []
      // A third of the time it takes at most, so that one record sees several kills.
      while killed < kills {
        let moment = Double.random(in: 0...duration / 3, using: &random)
        let (isKilled, articles) = try add(input, to: path, killingAfter: moment)
        reported.formUnion(articles)
        if !isKilled { break }
        killed += 1
        if FileManager.default.fileExists(atPath: path) {
          lost += reported.subtracting(try await RecordContents(of: path).articles).count
        } else {
          lost += reported.count
        }
      }
      _ = try add(input, to: path, killingAfter: nil)
      if try await RecordContents(of: path) != wanted { different += 1 }
      try FileManager.default.removeItem(atPath: path)
    }
    print(
      "killed \(killed) times over \(records) records of \(articles) articles: \(lost) articles lost that were "
        + "reported done, \(different) records different from one that nobody disturbed"
    )
    if lost + different > 0 { throw ExitCode(1) }
  }

  /// Adds the articles; the numbers of those that were reported done, and whether the program was killed before it ended.
  private func add(_ input: String, to path: String, killingAfter seconds: Double?) throws -> (Bool, [Int64])
  {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = ["add", "--no-meaning", "--format", "jsonl", "--record", path, input]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    if let seconds {
      let identifier = process.processIdentifier
      DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { kill(identifier, SIGKILL) }
    }
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // The last line may have been cut by the kill, and then says nothing.
    let articles = lines.split(separator: "\n").compactMap { line in
      line.hasSuffix("}") ? line.firstMatch(of: /"article": (\d+)/).flatMap { Int64($0.output.1) } : nil
    }
    return (process.terminationReason == .uncaughtSignal, articles)
  }

  private func writeArticles(to path: String) throws {
    var lines = ""
    for reading in RecordGenerator(seed: seed).prefix(articles) {
      let article = reading.article
      let line = [
        "id": article.id, "text": article.text, "title": article.title, "published": article.published,
        "outlet": article.outlet, "address": article.address,
      ].compactMapValues(\.self)
      lines += String(decoding: try JSONEncoder().encode(line), as: UTF8.self) + "\n"
    }
    try Data(lines.utf8).write(to: URL(filePath: path))
  }
}

/// All that a record says, but for when it was written.
struct RecordContents: Equatable {
  /// The numbers of the articles.
  let articles: Set<Int64>
  private let statements: [RecordedStatement]
  private let actors: [RecordedActor]

  init(of path: String) async throws {
    let record = try Record(at: path, opening: .existing)
    var articleQuery = ArticleQuery()
    articleQuery.limit = 100_000
    articles = Set(try await record.articles(articleQuery).rows.map(\.id))
    var query = StatementQuery()
    query.includesCopies = true
    query.includesEarlierVersions = true
    query.reviews = Set(RecordedStatement.Review.allCases)
    query.order = .text
    query.limit = 1_000_000
    statements = try await record.statements(query).rows
    var actorQuery = ActorQuery()
    actorQuery.speaksOnly = false
    actorQuery.limit = 1_000_000
    actors = try await record.actors(actorQuery).rows
    guard try await record.check().problems.isEmpty else { throw RecordError(.damaged, path: path) }
  }
}
