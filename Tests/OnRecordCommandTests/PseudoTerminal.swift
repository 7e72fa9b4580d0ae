import Foundation

/// A terminal without a screen, to show the program one.
struct PseudoTerminal {
  /// What the program writes to, as to a terminal.
  let terminal: FileHandle
  private let screen: FileHandle

  init(columns: Int) throws {
    var screen: Int32 = -1
    var terminal: Int32 = -1
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&screen, &terminal, nil, nil, &size) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    // The screen stays open to the end of the tests: a terminal without one is none.
    self.screen = FileHandle(fileDescriptor: screen, closeOnDealloc: false)
    self.terminal = FileHandle(fileDescriptor: terminal, closeOnDealloc: true)
  }

  /// What was written so far; little enough that the terminal could hold it all.
  func written() -> String {
    String(decoding: screen.availableData, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}
