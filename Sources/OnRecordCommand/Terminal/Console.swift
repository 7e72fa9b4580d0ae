import ArgumentParser
import Foundation
import Synchronization

/// The two streams that the program writes to, kept from getting into each other's way.
///
/// Text goes out at once and unbuffered, so that ending the program never cuts a line.
final class Console: Sendable {
  private static let clearLine = "\r\u{1B}[K"

  /// The progress line that stands on the terminal; empty where none does.
  private let progress = Mutex("")

  init() {
    // A closed pipe then shows as an error of `write`, whatever the program was started from.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes to the standard output, all of it; ends the program where that cannot be done.
  func write(_ text: String) {
    if text.isEmpty { return }
    progress.withLock { line in
      hide(&line)
      guard let error = send(text, to: .standardOutput) else { return }
      if error != EPIPE {
        let reason = String(cString: strerror(error))
        say("the output cannot be written (\(reason)); free some space or write it elsewhere")
      }
      exit(with: error == EPIPE ? .outputClosed : .cannotWork)
    }
  }

  /// Writes a message for the user to the standard error.
  func report(_ message: String) {
    progress.withLock { line in
      hide(&line)
      say(message)
    }
  }

  /// Shows a line on the terminal until something else is written or shown.
  func show(progress text: String) {
    progress.withLock { line in
      line = text
      _ = send(Self.clearLine + line, to: .standardError)
    }
  }

  /// Takes the progress line away.
  func hideProgress() {
    progress.withLock { hide(&$0) }
  }

  /// Ends the program at once, after what is being written.
  ///
  /// Whatever still reads an article, or waits for one, is dropped.
  func leave(with code: ExitCode) -> Never {
    progress.withLock { line in
      hide(&line)
      exit(with: code)
    }
  }

  private func exit(with code: ExitCode) -> Never {
    // Not `exit`, which would take libraries down while other threads still use them.
    _exit(code.rawValue)
  }

  private func say(_ message: String) {
    _ = send("onrecord: \(message.harmless)\n", to: .standardError)
  }

  private func hide(_ line: inout String) {
    if line.isEmpty { return }
    _ = send(Self.clearLine, to: .standardError)
    line = ""
  }

  /// Writes all of `text`; returns the system's error where that fails.
  private func send(_ text: String, to handle: FileHandle) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = Foundation.write(handle.fileDescriptor, part.baseAddress, part.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}
