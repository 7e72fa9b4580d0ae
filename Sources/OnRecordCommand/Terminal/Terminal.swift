import Foundation

/// What the program knows of the terminal that it runs on.
enum Terminal {
  /// The widest lines that are still easy to read.
  static let widestMeasure = 100

  private static let usualWidth = 80

  /// Whether `handle` is a terminal.
  static func isTerminal(_ handle: FileHandle) -> Bool { isatty(handle.fileDescriptor) == 1 }

  /// How wide to set text that is written to `handle`.
  static func measure(of handle: FileHandle) -> Int {
    min(max(width(of: handle) ?? usualWidth, ReadingLayout.narrowestWidth), widestMeasure)
  }

  /// How many columns the terminal has; nil where `handle` is none.
  static func width(of handle: FileHandle) -> Int? {
    var size = winsize()
    guard ioctl(handle.fileDescriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
