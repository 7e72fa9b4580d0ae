import ArgumentParser
import Foundation
import Record

/// Which record a command works on.
struct RecordOptions: ParsableArguments {
  @Option(
    name: .customLong("record"),
    help: ArgumentHelp(
      "The record's file. (default: $ONRECORD_RECORD, or onrecord.sqlite)",
      valueName: "file"
    )
  )
  var path: String?

  /// The file.
  var file: String {
    path ?? ProcessInfo.processInfo.environment["ONRECORD_RECORD"].flatMap { $0.isEmpty ? nil : $0 }
      ?? "onrecord.sqlite"
  }

  /// Opens the record; says so and ends where that cannot be done.
  func open(_ opening: Record.Opening, _ console: Console) throws -> Record {
    do {
      return try Record(at: file, opening: opening)
    } catch {
      console.report("\(error)")
      throw ExitCode.cannotWork
    }
  }
}

extension Console {
  /// Does something with a record; says so and ends where that cannot be done.
  func attempt<Value>(_ work: () async throws(RecordError) -> Value) async throws -> Value {
    do {
      return try await work()
    } catch {
      report("\(error)")
      switch error.reason {
      // What was asked for is not there, or makes no sense: the record itself is well.
      case .unknown, .senseless, .changedMeanwhile: throw ExitCode.someInputsFailed
      default: throw ExitCode.cannotWork
      }
    }
  }
}
