import Foundation
import Testing

@Suite("First steps")
struct FirstStepsTests {
  private static let story = "The mayor of Ostrand said on Monday that the old mill would not be torn down."

  @Test("are told with the help")
  func help() throws {
    let help = try Program.run("--help").output
    for step in ["onrecord read ", "onrecord add ", "onrecord serve --open "] { #expect(help.contains(step)) }
  }

  @Test("lead from a new record on, at a terminal and only once")
  func adding() throws {
    let folder = try Folder(texts: ["story.txt": Self.story])
    func path(_ name: String) -> String { folder.url.appending(path: name).path(percentEncoded: false) }
    func said() throws -> String {
      let terminal = try PseudoTerminal(columns: 200)
      let program = try Program(["add", "--record", path("r.sqlite"), path("story.txt")])
        .connected(output: terminal.terminal, messages: terminal.terminal).start()
      #expect(program.waitForEnd() == 0)
      return terminal.written()
    }
    let hint = "`onrecord serve --open --record \(path("r.sqlite"))` shows it in the browser"
    #expect(try said().contains(hint))
    #expect(try said().contains("serve") == false)
    let elsewhere = try Program.run("add", "--record", path("other.sqlite"), path("story.txt"))
    #expect(elsewhere.messages.isEmpty)
  }

  @Test("where the newsroom cannot listen, it is told why")
  func taken() throws {
    let folder = try Folder([:])
    let record = folder.url.appending(path: "r.sqlite").path(percentEncoded: false)
    let messages = Pipe()
    let first = try Program(["serve", "--record", record, "--port", "0"]).connected(messages: messages)
      .start()
    defer {
      first.interrupt()
      _ = first.waitForEnd()
    }
    let line = String(decoding: messages.fileHandleForReading.availableData, as: UTF8.self)
    let port = String(try #require(line.firstMatch(of: /127\.0\.0\.1:(\d+)/)).output.1)
    let second = try Program.run("serve", "--record", record, "--port", port)
    #expect(second.status == 2)
    let reason = "the newsroom cannot listen at 127.0.0.1, port \(port): address already in use"
    #expect(second.messages == "onrecord: \(reason); choose another --port or --host\n")
  }
}
