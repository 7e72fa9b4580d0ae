import Foundation
import GRDB

/// Why something could not be done with a record.
public struct RecordError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// There is no such file, and none was to be made.
    case missing
    /// The file is no SQLite database, or its pages contradict each other.
    case damaged
    /// The file is a database, but of another program.
    case foreign
    /// A newer OnRecord made the file.
    case newer
    /// The file, or its folder, cannot be written.
    case readOnly
    /// The disk is full.
    case full
    /// Another program has held the file for longer than one waits.
    case busy
    /// Nothing in the record has this number.
    case unknown(String)
    /// Somebody else has changed it since it was looked at.
    case changedMeanwhile
    /// What was asked for makes no sense; how so.
    case senseless(String)
    /// Something else; what it is.
    case system(String)
  }

  /// What is wrong.
  public var reason: Reason
  /// The record's file.
  public var path: String

  /// Makes an error.
  public init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }

  /// An older OnRecord made the file, which cannot be brought up to date where it is only read.
  static func older(_ path: String) -> RecordError {
    RecordError(
      .system(
        "an older OnRecord made this record; bring it up to date with `onrecord vacuum` or, where it cannot be written, a "
          + "copy that `onrecord backup` makes"
      ),
      path: path
    )
  }

  /// Says in the record's words what GRDB and SQLite say.
  init(_ error: any Error, path: String) {
    self.path = path
    switch error {
    case let error as RecordError: self = error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: reason = .damaged
      case .SQLITE_READONLY, .SQLITE_PERM: reason = .readOnly
      case .SQLITE_FULL: reason = .full
      case .SQLITE_BUSY, .SQLITE_LOCKED: reason = .busy
      case .SQLITE_CANTOPEN: reason = FileManager.default.fileExists(atPath: path) ? .readOnly : .missing
      default: reason = .system(error.message ?? "\(error.resultCode)")
      }
    default: reason = .system("\(error)")
    }
  }
}

extension RecordError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch reason {
    case .missing:
      "\(path): there is no record; make one with `onrecord add`, or name another with --record"
    case .damaged:
      "\(path): the file is damaged or no database; nothing was changed. Take a backup, or try `onrecord check`"
    case .foreign:
      "\(path): this is the database of another program; nothing was changed. Name another file with --record"
    case .newer:
      "\(path): a newer OnRecord made this record; nothing was changed. Use that version"
    case .readOnly:
      "\(path): the record cannot be written; check the permissions of the file and of its folder"
    case .full:
      "\(path): the disk is full; what was reported done is safe. Free some space and go on"
    case .busy:
      "\(path): another program has kept the record busy for too long; try again when it is done"
    case .unknown(let thing):
      "\(path): there is no \(thing) in the record"
    case .changedMeanwhile:
      "\(path): somebody else has changed it meanwhile; look at it again"
    case .senseless(let explanation):
      explanation
    case .system(let message):
      "\(path): \(message)"
    }
  }
}
