import ArgumentParser
import Foundation

/// A record that the program serves while it is measured.
final class ServedRecord {
  /// What came back of a request.
  struct Answer {
    var status: Int
    /// Seconds from the beginning of the request to the first byte of the answer.
    var firstByte: Double
    var bytes: Int
  }

  private let process = Process()
  private let address: String

  /// Serves the record at a free port, and waits until it can be asked.
  ///
  /// - Throws: Where the program does not say at which address it serves.
  init(_ record: String, by program: String) throws {
    let errors = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = ["serve", "--record", record, "--port", "0"]
    process.standardError = errors
    try process.run()
    var said = ""
    while true {
      let bytes = errors.fileHandleForReading.availableData
      said += String(decoding: bytes, as: UTF8.self)
      if let found = said.firstMatch(of: /http:\/\/127\.0\.0\.1:\d+/) {
        address = String(found.output)
        return
      }
      guard !bytes.isEmpty else { throw ValidationError("The program does not serve \(record): \(said)") }
    }
  }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }

  /// Asks for each path on a connection of its own, one after the other.
  func answers(to paths: [String]) throws -> [Answer] {
    let requests = paths.map { "url = \"\(address)\($0)\"\noutput = /dev/null\n" }.joined()
    let lines = try curl(["--write-out", "%{http_code} %{time_starttransfer} %{size_download}\\n"], requests)
    return lines.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count == 3, let status = Int(fields[0]), let firstByte = Double(fields[1]),
        let bytes = Int(fields[2])
      else { return nil }
      return Answer(status: status, firstByte: firstByte, bytes: bytes)
    }
  }

  /// How much the style, the scripts and the icon weigh that the home page asks for.
  func assetBytes() throws -> Int {
    let page = try curl([], "url = \"\(address)/\"\n")
    let paths = page.matches(of: /(?:href|src)="(\/assets\/[^"]+)"/).map { String($0.output.1) }
    return try answers(to: paths).map(\.bytes).reduce(0, +)
  }

  /// Has wrk ask for the paths in turn, on 16 connections.
  func load(_ paths: [String], wrk: String, seconds: Int) throws {
    let script = FileManager.default.temporaryDirectory.appending(path: "onrecord-\(UUID().uuidString).lua")
    defer { try? FileManager.default.removeItem(at: script) }
    let list = paths.map { "\"\($0)\"" }.joined(separator: ",")
    try """
    local paths = {\(list)}
    local place = 0
    request = function()
      place = place % #paths + 1
      return wrk.format("GET", paths[place])
    end
    """.write(to: script, atomically: true, encoding: .utf8)
    let process = try Process.run(
      URL(filePath: "/usr/bin/env"),
      arguments: [
        wrk, "-t2", "-c16", "-d\(seconds)s", "--latency", "-s", script.path(percentEncoded: false), address,
      ]
    )
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }

  /// The most memory that the program has taken so far, in bytes, where the system tells (Linux).
  var peakMemory: Double? {
    guard
      let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8),
      let line = status.firstMatch(of: /VmHWM:\s+(\d+) kB/)
    else { return nil }
    return Double(line.output.1).map { $0 * 1024 }
  }

  private func curl(_ options: [String], _ requests: String) throws -> String {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["curl", "--silent", "--header", "Connection: close", "--config", "-"] + options
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(requests.utf8))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
    return text
  }
}
