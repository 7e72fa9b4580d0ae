import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Record
import Synchronization
import Testing

@testable import Newsroom

@Suite("Exports")
struct ExportTests {
  private let small: SmallRecord
  private var browser: Browser

  init() async throws {
    small = try await SmallRecord()
    browser = try Browser(desk: small.desk)
  }

  /// What `onrecord export` writes.
  private func exported(_ format: ExportFormat, _ query: StatementQuery? = nil) async throws -> String {
    let text = Mutex("")
    try await small.record.export(format, query: query) { piece in text.withLock { $0 += piece } }
    return text.withLock { $0 }
  }

  @Test("are the bytes that the program writes, as files to be kept")
  mutating func bytes() async throws {
    for id in 1...4 { try await small.record.correct(Int64(id), .accept, by: "ada") }
    let formats: [(String, ExportFormat, type: String, ending: String)] = [
      ("jsonl", .jsonLines(embeddings: false), "application/jsonl", "jsonl"),
      ("csv", .csv, "text/csv; charset=utf-8; header=present", "csv"),
      ("w3c", .webAnnotations, "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", "jsonld"),
      ("training", .training, "application/jsonl", "jsonl"),
    ]
    for (name, format, type, ending) in formats {
      let answer = try await browser.get("/export/\(name)")
      #expect(answer.status == 200)
      #expect(!answer.text.isEmpty)
      #expect(answer.text == (try await exported(format)))
      #expect(answer.headers[.contentType] == type)
      let disposition = try #require(answer.headers[.contentDisposition])
      #expect(disposition.hasPrefix("attachment; filename=\"onrecord-"))
      #expect(disposition.hasSuffix(".\(ending)\""))
      #expect(answer.headers[.cacheControl] == "no-store")
    }
  }

  @Test("say that there is nothing to train with until all statements of an article were checked")
  mutating func nothingToTrainWith() async throws {
    let why = "No article has had all of its statements checked yet."
    func isThere(_ query: String = "") async throws -> Bool {
      let file = try await browser.get("/export/training\(query)")
      let head = try await browser.send(.head, "/export/training\(query)", body: nil)
      #expect(head.status == file.status)
      #expect(file.status == (file.text.contains(why) ? 404 : 200))
      return file.status == 200
    }
    func isOffered() async throws -> Bool {
      // A new desk, for one keeps for a moment what it found out.
      var browser = try Browser(desk: small.desk)
      let page = try await browser.get("/export").text
      #expect(page.contains("formaction=\"/export/training\" disabled") == page.contains(why))
      let isThere = try await isThere()
      #expect(isThere == !page.contains(why))
      return !page.contains(why)
    }
    #expect(try await isOffered() == false)
    for id in 1...3 { try await small.record.correct(Int64(id), .accept, by: "ada") }
    #expect(try await isOffered() == false)
    try await small.record.correct(4, .reject, by: "ada")
    #expect(try await isOffered())
    #expect(try await isThere("?words=bread"))
    #expect(try await isThere("?reviewed=yes"))
    #expect(try await isThere("?words=zyzzyva") == false)
  }

  @Test("are of what a search finds")
  mutating func filters() async throws {
    func rows(_ path: String) async throws -> [String] {
      let answer = try await browser.get(path)
      #expect(answer.status == 200)
      return answer.text.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
    }
    #expect(try await rows("/export/csv") == ["1", "2", "3", "4"])
    #expect(try await rows("/export/csv?speaker=1") == ["1", "2"])
    #expect(try await rows("/export/csv?act=deny") == ["3"])
    #expect(try await rows("/export/csv?words=bread") == ["1"])
    #expect(try await rows("/export/csv?words=zyzzyva") == [])
    #expect(try await rows("/export/csv?from=2030-01-01") == [])
    #expect(try await rows("/export/csv?reviewed=yes") == [])
    try await small.record.correct(3, .accept, by: "ada")
    #expect(try await rows("/export/csv?reviewed=yes") == ["3"])
    var query = StatementQuery()
    query.speakers = [1]
    query.includesCopies = true
    let lines = try await browser.get("/export/jsonl?speaker=1").text
    #expect(lines == (try await exported(.jsonLines(embeddings: false), query)))
  }

  @Test(
    "refuse a filter that makes no sense, rather than to pass over it",
    arguments: [
      "from=2020", "to=yesterday", "speaker=me", "act=sing", "by=ear", "reviewed=true", "embeddings=1",
    ]
  )
  mutating func senseless(filter: String) async throws {
    let answer = try await browser.get("/export/csv?\(filter)")
    #expect(answer.status == 400)
    #expect(answer.headers[.contentDisposition] == nil)
    #expect(try await browser.get("/export?\(filter)").status == 400)
  }

  @Test("exist in the forms of the program and no others")
  mutating func forms() async throws {
    #expect(try await browser.get("/export/xlsx").status == 404)
    let page = try await browser.get("/export?words=bread&from=2021-01-01").text
    for form in ExportForm.names { #expect(page.contains("formaction=\"/export/\(form)\"")) }
    #expect(page.contains("<input type=\"hidden\" name=\"words\" value=\"bread\">"))
    #expect(page.contains("name=\"from\" value=\"2021-01-01\""))
    let search = try await browser.get("/search?words=bread&from=2021-01-01").text
    #expect(search.contains("href=\"/export/csv?words=bread&amp;from=2021-01-01\""))
    #expect(search.contains("href=\"/export?words=bread&amp;from=2021-01-01\""))
  }

  @Test("have names that say what they are of")
  func names() throws {
    let day = try #require(ISO8601DateFormatter().date(from: "2026-03-31T12:00:00Z"))
    func name(_ query: String, _ form: ExportForm = .csv) throws -> String {
      try ExportRequest(Query(query)).fileName(form, on: day)
    }
    #expect(try name("") == "onrecord-2026-03-31.csv")
    #expect(try name("", .training) == "onrecord-training-2026-03-31.jsonl")
    #expect(
      try name("words=Closing+the+%22harbour%22%0D%0A..%2F") == "onrecord-closing-the-harbour-2026-03-31.csv"
    )
    #expect(try name("words=%E6%B8%AF", .w3c) == "onrecord-search-2026-03-31.jsonld")
    #expect(try name("act=deny", .dna) == "onrecord-search-2026-03-31.dna")
    #expect(try name("words=" + String(repeating: "a", count: 1000)).utf8.count < 60)
  }

  @Test("answer HEAD without being made")
  func head() async throws {
    var desk = Desk.examples
    desk.export = { _, form in
      form == .dna
        ? .file { _ in Issue.record("a file was made") } : .text { _ in Issue.record("a text was made") }
    }
    var browser = try Browser(desk: desk)
    for form in ExportForm.allCases {
      let answer = try await browser.send(.head, "/export/\(form.rawValue)", body: nil)
      #expect(answer.status == 200)
      #expect(answer.headers[.contentType] == form.mediaType)
      #expect(answer.headers[.contentDisposition]?.contains(".\(form.pathExtension)\"") == true)
    }
  }

  @Test("break off where something goes wrong in their midst, so that nobody takes a part for the whole")
  func brokenOff() async throws {
    struct Fault: Error {}
    var desk = Desk.examples
    desk.export = { _, _ in
      .text { take in
        try take(String(repeating: "x", count: 100_000))
        throw Fault()
      }
    }
    var browser = try Browser(desk: desk)
    await #expect(throws: Fault.self) { try await browser.get("/export/csv") }
    try await OpenNewsroom.open(Newsroom(.init(port: 0), desk: desk)) { newsroom in
      let answer = try await newsroom.get("/export/csv")
      #expect(String(buffer: answer).hasPrefix("HTTP/1.1 200"))
      // A whole answer of unknown length ends with an empty piece.
      #expect(!String(buffer: answer).hasSuffix("0\r\n\r\n"))
    }
  }
}

/// Works on a thread of its own that may wait, as the database has one.
private func onThread(_ work: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
  }
}

@Suite("Exports over a connection")
struct ExportConnectionTests {
  @Test("claim no length before they are made, and leave the connection as it was")
  func lengths() async throws {
    let small = try await SmallRecord()
    try await OpenNewsroom.open(Newsroom(.init(port: 0), desk: small.desk)) { newsroom in
      for path in ["/export/csv", "/export/dna", "/nothing", "/articles/1"] {
        let answers = String(buffer: try await newsroom.get("/review/1", after: path))
        let parts = answers.components(separatedBy: "\r\n\r\n")
        // Of what was asked for first there is the head alone; the next answer follows at once.
        #expect(parts[1].hasPrefix("HTTP/1.1 200"), "\(path)")
        let length = parts[0].lowercased().firstMatch(of: /content-length: (\d+)/).flatMap {
          Int($0.output.1)
        }
        #expect((length == nil) == path.hasPrefix("/export"), "\(path)")
        if let length { #expect(length > 1000, "\(path)") }
      }
    }
  }

  /// A desk whose exports never end; `told` hears when one begins and when one stops.
  private static func endless(_ told: AsyncStream<String>.Continuation) -> Desk {
    var desk = Desk.examples
    desk.export = { _, form in
      if form == .dna {
        return .file { _ in
          told.yield("begun")
          defer { told.yield("stopped") }
          try await Task.sleep(for: .seconds(3600))
        }
      }
      return .text { take in
        told.yield("begun")
        defer { told.yield("stopped") }
        try await onThread { while true { try take("She said no.\n") } }
      }
    }
    return desk
  }

  private static func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: FileManager.default.temporaryDirectory.path(percentEncoded: false)
    )
    .filter { $0.hasPrefix("onrecord-export-") }
  }

  @Test("that are files are made aside, sent whole, and leave nothing behind")
  func file() async throws {
    let small = try await SmallRecord()
    let before = try Self.leftovers()
    try await OpenNewsroom.open(Newsroom(.init(port: 0), desk: small.desk)) { newsroom in
      let answer = try await newsroom.get("/export/dna?words=bread")
      let parts = try #require(answer.getString(at: 0, length: 2000, encoding: .isoLatin1)).components(
        separatedBy: "\r\n\r\n"
      )
      #expect(parts[0].hasPrefix("HTTP/1.1 200"))
      #expect(parts[0].contains("application/vnd.sqlite3"))
      #expect(parts[0].contains("onrecord-bread-"))
      #expect(parts[1].hasPrefix("SQLite format 3\0"))
      let length = try #require(
        parts[0].lowercased().firstMatch(of: /content-length: (\d+)/).flatMap { Int($0.output.1) }
      )
      #expect(answer.readableBytes == parts[0].utf8.count + 4 + length)
    }
    #expect(try Self.leftovers() == before)
  }

  @Test("stop when the visitor leaves", .timeLimit(.minutes(1)), arguments: ["csv", "dna"])
  func interrupted(form: String) async throws {
    let (events, told) = AsyncStream<String>.makeStream()
    var heard = events.makeAsyncIterator()
    try await OpenNewsroom.open(Newsroom(.init(port: 0), desk: Self.endless(told))) { newsroom in
      // One that is being read, and one of a visitor who leaves before anything comes.
      if form == "csv" {
        let part = try await newsroom.get("/export/csv") { $0.readableBytes > 5_000_000 }
        #expect(String(buffer: part).contains("She said no."))
      } else {
        let reading = Task { try await newsroom.get("/export/dna") }
        #expect(await heard.next() == "begun")
        reading.cancel()
      }
      if form == "csv" { #expect(await heard.next() == "begun") }
      #expect(await heard.next() == "stopped")
    }
  }

  @Test("are made four at once; more have to wait, and pages go on", .timeLimit(.minutes(1)))
  func limit() async throws {
    let (events, told) = AsyncStream<String>.makeStream()
    var heard = events.makeAsyncIterator()
    try await OpenNewsroom.open(Newsroom(.init(port: 0), desk: Self.endless(told))) { newsroom in
      let readers = (0..<4).map { _ in Task { try await newsroom.ask("/export/csv") } }
      for _ in readers { #expect(await heard.next() == "begun") }
      let fifth = String(buffer: try await newsroom.get("/export/csv"))
      #expect(fifth.hasPrefix("HTTP/1.1 503"))
      #expect(fifth.lowercased().contains("retry-after: 10"))
      #expect(String(buffer: try await newsroom.get("/articles/7")).hasPrefix("HTTP/1.1 200"))
      readers[0].cancel()
      #expect(await heard.next() == "stopped")
      let part = try await newsroom.get("/export/csv") { $0.readableBytes > 200_000 }
      #expect(String(buffer: part).hasPrefix("HTTP/1.1 200"))
      for reader in readers { reader.cancel() }
    }
  }

  @Test("hold a few pieces, and end where nobody takes them away")
  func stalled() async throws {
    let conveyor = Conveyor(patience: .milliseconds(20))
    let count = Mutex(0)
    let end = await Task {
      try await onThread {
        while true {
          try conveyor.put(String(repeating: "x", count: 1000))
          count.withLock { $0 += 1 }
        }
      }
    }.result
    #expect(throws: ConveyorError.stalled) { try end.get() }
    #expect(count.withLock { $0 } < 700)
  }
}
