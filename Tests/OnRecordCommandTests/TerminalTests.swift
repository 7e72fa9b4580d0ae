import Foundation
import Testing

@testable import OnRecordCommand

@Suite struct TerminalTests {
  private func read(on terminal: PseudoTerminal, _ arguments: String...) throws -> String {
    let input = Pipe()
    let program = try Program(["read"] + arguments).connected(input: input, output: terminal.terminal).start()
    try input.fileHandleForWriting.write(contentsOf: Data("She said no.".utf8))
    try input.fileHandleForWriting.close()
    #expect(program.waitForEnd() == 0)
    return terminal.written()
  }

  @Test func textIsAsWideAsTheTerminalButNoWiderThanIsEasyToRead() throws {
    func rule(_ width: Int) -> String { "m\(String(repeating: "─", count: width))\u{1B}" }
    #expect(try read(on: PseudoTerminal(columns: 63)).contains(rule(63)))
    #expect(try read(on: PseudoTerminal(columns: 200)).contains(rule(100)))
    #expect(try read(on: PseudoTerminal(columns: 63), "--width=150").contains(rule(150)))
  }

  @Test func colourIsForTerminalsThatWantIt() throws {
    let terminal = try PseudoTerminal(columns: 80).terminal
    #expect(ColorChoice.auto.isColored(on: terminal, environment: [:]))
    #expect(ColorChoice.auto.isColored(on: terminal, environment: ["NO_COLOR": ""]))
    #expect(!ColorChoice.auto.isColored(on: terminal, environment: ["NO_COLOR": "1"]))
    #expect(!ColorChoice.auto.isColored(on: terminal, environment: ["TERM": "dumb"]))
    #expect(!ColorChoice.auto.isColored(on: .nullDevice, environment: [:]))
    #expect(!ColorChoice.never.isColored(on: terminal, environment: [:]))
    #expect(ColorChoice.always.isColored(on: .nullDevice, environment: ["NO_COLOR": "1"]))
  }

  @Test func atATerminalWithNothingToReadTheUserIsTold() throws {
    let terminal = try PseudoTerminal(columns: 80)
    let messages = Pipe()
    let program = try Program(["read"])
      .connected(input: terminal.terminal, messages: messages).start()
    #expect(program.waitForEnd() == 64)
    let message = String(decoding: messages.fileHandleForReading.availableData, as: UTF8.self)
    #expect(message.hasPrefix("Error: There is nothing to read: name a file"))
  }
}
