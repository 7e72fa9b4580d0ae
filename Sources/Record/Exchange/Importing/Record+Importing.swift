import Foundation
import GRDB

extension Record {
  /// How many lines, or bytes of them, are written together.
  private static let linesTogether = 500
  private static let bytesTogether = 8_000_000

  /// Takes in what ``export(_:query:write:)`` wrote in JSON Lines.
  ///
  /// A record that is empty becomes equal to the one that was exported, numbers and all. In one that is not, everything
  /// gets new numbers; articles that it has are left as they are, and so a file that is taken twice changes nothing the
  /// second time. An actor is joined with one of the record's where there is no doubt that they are one. Lines are
  /// written some hundred at a time, each whole or not at all.
  ///
  /// - Parameters:
  ///   - source: Gives the next bytes, as many as it likes; nil at the end.
  ///   - report: Told of each line that is left out because it is wrong.
  /// - Returns: What came of it.
  /// - Throws: ``RecordError`` where the record cannot be written or `source` throws; the lines before are in.
  @discardableResult
  public func importLines(
    from source: @escaping @Sendable () throws -> [UInt8]?,
    report: @escaping @Sendable (ImportProblem) -> Void = { _ in }
  ) async throws(RecordError) -> ImportSummary {
    do {
      return try await database.writeWithoutTransaction { database in
        var lines = ImportLines(from: source)
        var importer = try Importer(database)
        var isAtEnd = false
        while !isAtEnd {
          try database.inTransaction {
            isAtEnd = try Self.take(from: &lines, importer: &importer, report: report)
            if isAtEnd { try importer.finish() }
            try importer.endBatch()
            return .commit
          }
        }
        return importer.summary
      }
    } catch {
      throw RecordError(error, path: path)
    }
  }

  /// Takes some lines; true at the end of them.
  private static func take(
    from lines: inout ImportLines,
    importer: inout Importer,
    report: (ImportProblem) -> Void
  ) throws -> Bool {
    var byteCount = 0
    for _ in 0..<linesTogether where byteCount < bytesTogether {
      guard let line = try lines.next() else { return true }
      var flaw: ImportFlaw?
      switch line {
      case .tooLong: flaw = ImportFlaw("it is longer than \(ImportLines.longest) bytes")
      case .bytes(let bytes):
        byteCount += bytes.count
        if bytes.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) { continue }
        do {
          let read = try JSONDecoder().decode(ExchangeLine.self, from: Data(bytes))
          try importer.take(read)
        } catch let error as DatabaseError {
          // Not the line is to blame, and what is half written goes with the whole transaction.
          throw error
        } catch {
          flaw = ImportFlaw(error)
        }
      }
      if let flaw {
        importer.summary.skipped += 1
        report(ImportProblem(line: lines.number, reason: flaw.reason))
      }
    }
    return false
  }
}
