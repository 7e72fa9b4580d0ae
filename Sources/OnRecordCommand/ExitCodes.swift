import ArgumentParser

extension ExitCode {
  /// Some inputs could not be read.
  static let someInputsFailed = ExitCode(1)
  /// Nothing more can be done: no weights, or no way to write the output.
  static let cannotWork = ExitCode(2)
  /// Whoever read the output closed it. A shell says the same of tools that die of the signal SIGPIPE.
  static let outputClosed = ExitCode(128 + 13)

  /// A signal asked the program to end.
  static func interrupted(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }
}
