import Foundation

/// The built `onrecord`, run as a user runs it.
struct Program {
  /// What a run left behind.
  struct Result {
    var status: Int32
    var output: String
    var messages: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  private let process = Process()

  /// Makes a run that is not started yet; it knows nothing of the terminal on which the tests may run.
  init(_ arguments: [String]) {
    // Where the program ends too early, writing to it should fail its test and not end all of them.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = Self.url
    process.arguments = arguments
    process.environment = ["TERM": "xterm"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
  }

  /// Runs the program to its end.
  static func run(_ arguments: String..., input: String = "", in folder: Folder? = nil) throws -> Result {
    try run(arguments, input: input, in: folder)
  }

  /// Runs the program to its end.
  static func run(_ arguments: [String], input: String = "", in folder: Folder? = nil) throws -> Result {
    try Program(arguments).run(input: input, in: folder)
  }

  /// Runs another program, found as a shell finds it, to its end; it finds `onrecord` in the variable `ONRECORD`.
  static func run(other arguments: [String], in folder: Folder) throws -> Result {
    let program = Program(arguments)
    program.process.executableURL = URL(filePath: "/usr/bin/env")
    program.process.environment = ProcessInfo.processInfo.environment
    program.process.environment?["ONRECORD"] = url.path
    return try program.run(input: "", in: folder)
  }

  private func run(input: String, in folder: Folder?) throws -> Result {
    let files = try Folder(["input": Array(input.utf8), "output": [], "messages": []])
    process.currentDirectoryURL = folder?.url ?? files.url
    process.standardInput = try FileHandle(forReadingFrom: files.url.appending(path: "input"))
    process.standardOutput = try FileHandle(forWritingTo: files.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: files.url.appending(path: "messages"))
    let status = try start().waitForEnd()
    return Result(status: status, output: try files["output"], messages: try files["messages"])
  }

  /// The program with its streams connected to these pipes or files; the rest stays as it is.
  func connected(input: Any? = nil, output: Any? = nil, messages: Any? = nil) -> Program {
    if let input { process.standardInput = input }
    if let output { process.standardOutput = output }
    if let messages { process.standardError = messages }
    return self
  }

  /// Starts the program.
  func start() throws -> Program {
    try process.run()
    return self
  }

  /// Whether it has not ended yet.
  var isRunning: Bool { process.isRunning }

  /// Presses Ctrl-C.
  func interrupt() { process.interrupt() }

  /// Waits for the end and returns the exit status.
  func waitForEnd() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  /// The program stands beside the tests.
  private static var url: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let tests = bundle?.bundleURL ?? Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appending(path: "onrecord")
  }
}
