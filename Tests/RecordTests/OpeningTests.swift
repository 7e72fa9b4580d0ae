import Foundation
import Record
import Testing

@Suite("Opening a record")
struct OpeningTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test("there is none to be read before one is made")
  func missing() {
    #expect(throws: RecordError(.missing, path: folder.file())) {
      try Record(at: folder.file(), opening: .existing)
    }
  }

  @Test("another program's database is left alone")
  func foreign() async throws {
    let path = folder.file()
    // A database of SQLite with one table, as any other program may make it.
    try execute("CREATE TABLE a(b)")
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: RecordError(.foreign, path: path)) { try Record(at: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  /// Lets another program do something with the record's file.
  private func execute(_ sql: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1])
      file.execute(sys.argv[2])
      file.commit()
      """, folder.file(), sql,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("an older record is not read before it is brought up to date, but can be copied")
  func older() async throws {
    let path = folder.file()
    do { try await folder.record().add([Sample.mill.draft]) }
    // Older records lack the last changes to the tables.
    try execute("DELETE FROM grdb_migrations")
    func refusal(_ path: String) -> String? {
      let error = #expect(throws: RecordError.self) { try Record(at: path, opening: .readingOnly) }
      return error?.description
    }
    #expect(
      refusal(path)?.hasPrefix("\(path): an older OnRecord made this record; bring it up to date with")
        == true
    )
    let target = folder.file("backup.sqlite")
    try await Record(at: path, opening: .copying).backUp(to: target)
    #expect(refusal(target)?.hasPrefix("\(target): an older OnRecord") == true)
  }

  @Test("what is just being made is no record yet, and no other program's database either")
  func unfinished() async throws {
    let path = folder.file()
    try execute("CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    #expect(throws: RecordError(.missing, path: path)) { try Record(at: path, opening: .readingOnly) }
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    #expect(try await record.overview().articles == 1)
  }

  @Test("what is no database is left alone", arguments: [64, 5_000])
  func damaged(length: Int) throws {
    let path = folder.file()
    let bytes = Data((0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try bytes.write(to: URL(filePath: path))
    #expect(throws: RecordError(.damaged, path: path)) { try Record(at: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }

  @Test("a record whose pages were overwritten says so")
  func overwritten() async throws {
    let path = folder.file()
    do {
      let record = try folder.record()
      for number in 0..<40 {
        var sample = Sample.mill
        sample.id = "\(number)"
        sample.text += String(repeating: " More about it, number \(number).", count: 40)
        try await record.add([sample.draft])
      }
      try await record.vacuum()
      #expect(try await record.check().problems.isEmpty)
    }
    var bytes = try Data(contentsOf: URL(filePath: path))
    for offset in stride(from: 8_192, to: bytes.count - 64, by: 512) { bytes[offset] = 0xAB }
    try bytes.write(to: URL(filePath: path))
    try? FileManager.default.removeItem(atPath: path + "-wal")
    await #expect(throws: RecordError(.damaged, path: path)) {
      let record = try Record(at: path)
      let problems = try await record.check().problems
      if !problems.isEmpty { throw RecordError(.damaged, path: path) }
      _ = try await record.statements(StatementQuery())
    }
  }

  @Test("a backup made while the record is in use is a record")
  func backup() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let target = folder.file("backup.sqlite")
    try await record.backUp(to: target)
    let copy = try Record(at: target, opening: .readingOnly)
    #expect(try await copy.overview() == record.overview())
    await #expect(throws: RecordError.self) { try await record.backUp(to: target) }
    var other = Sample.mill
    other.text += " And more."
    let draft = other.draft
    await #expect(throws: RecordError.self) { try await copy.add([draft]) }
  }

  @Test("several writers at once lose nothing, and nobody is told to come back later")
  func writers() async throws {
    let path = folder.file()
    _ = try folder.record()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<3 {
        group.addTask {
          let record = try Record(at: path)
          for number in 0..<20 {
            var sample = Sample.mill
            sample.id = "\(writer)-\(number)"
            sample.text = "Number \(writer)-\(number). " + sample.text
            try await record.add([sample.draft])
            _ = try await record.statements(StatementQuery(words: "mill"))
          }
        }
      }
      try await group.waitForAll()
    }
    let record = try folder.record()
    #expect(try await record.overview().articles == 60)
    #expect(try await record.overview().statements == 120)
    #expect(try await record.check().problems.isEmpty)
  }
}
