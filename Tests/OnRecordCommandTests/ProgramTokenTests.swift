import Foundation
import Testing

@Suite("Tokens for programs")
struct ProgramTokenTests {
  /// What `onrecord serve` says until it is stopped, or of why it does not open.
  private static func messages(_ folder: Folder, _ options: String...) throws -> (
    lines: [String], status: Int32
  ) {
    let pipe = Pipe()
    let record = folder.url.appending(path: "r.sqlite").path(percentEncoded: false)
    let program = try Program(["serve", "--record", record, "--port", "0"] + options).connected(
      messages: pipe
    ).start()
    // The last line that it says once it listens is that of the token, where it made one.
    var text = ""
    while true {
      let piece = pipe.fileHandleForReading.availableData
      text += String(decoding: piece, as: UTF8.self)
      if piece.isEmpty || text.contains("until you press") && text.hasSuffix("\n") { break }
    }
    program.interrupt()
    let status = program.waitForEnd()
    text += String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
    return (text.split(separator: "\n").map(String.init), status)
  }

  @Test("are made where the file is not there, printed once, and kept as a hash that only the user can read")
  func made() throws {
    let folder = try Folder([:])
    let file = folder.url.appending(path: "token").path(percentEncoded: false)
    let first = try Self.messages(folder, "--program-token-file", file)
    #expect(first.status == 0)
    let said = first.lines.joined().firstMatch(of: /Bearer ([0-9a-f]{64})”/)
    let token = try #require(said).output.1
    let kept = try folder["token"]
    #expect(kept.hasPrefix("sha256$"))
    #expect(!kept.contains(token))
    let permissions = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(permissions == 0o600)
    let second = try Self.messages(folder, "--program-token-file", file)
    #expect(second.status == 0)
    #expect(!second.lines.contains { $0.contains("Bearer") })
    #expect(try folder["token"] == kept)
  }

  @Test("of one’s own are taken where nobody can guess them", arguments: ["short", "sha256$00", ""])
  func unfit(token: String) throws {
    let folder = try Folder(["token": Array("\(token)\n".utf8)])
    let file = folder.url.appending(path: "token").path(percentEncoded: false)
    let answer = try Self.messages(folder, "--program-token-file", file)
    #expect(answer.status == 2)
    #expect(answer.lines.first?.contains(file) == true)
  }

  @Test("are either made or named")
  func both() throws {
    let result = try Program.run("serve", "--program-token", "--program-token-file", "x")
    #expect(result.status == 64)
    #expect(result.messages.contains("not both"))
  }
}
