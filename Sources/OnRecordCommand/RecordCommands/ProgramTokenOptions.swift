import ArgumentParser
import Foundation
import Newsroom

/// With what programs come into a newsroom.
struct ProgramTokenOptions: ParsableArguments {
  @Flag(help: "Let programs in with a token that is made for this time and printed.")
  var programToken = false

  @Option(
    help: ArgumentHelp(
      """
      Let programs in with the token that is the first line of this file, or its hash. Where there is no such file, a \
      token is made and printed once, and its hash is kept there.
      """,
      valueName: "file"
    )
  )
  var programTokenFile: String?

  func validate() throws {
    guard !programToken || programTokenFile == nil else {
      throw ValidationError("Either --program-token or --program-token-file lets programs in, not both.")
    }
  }

  /// The token, and what it is where it was made just now; nil where programs come in like everybody.
  func token(_ console: Console) throws -> (kept: ProgramToken, made: String?)? {
    if programToken {
      let made = ProgramToken.make()
      return (try ProgramToken(hashing: made), made)
    }
    guard let programTokenFile else { return nil }
    do {
      guard FileManager.default.fileExists(atPath: programTokenFile) else {
        return try make(at: programTokenFile)
      }
      let text = try String(contentsOfFile: programTokenFile, encoding: .utf8)
      let line = text.prefix { !$0.isNewline }.trimmingCharacters(in: .whitespaces)
      return (
        try ProgramToken.isStored(line) ? ProgramToken(stored: line) : ProgramToken(hashing: line), nil
      )
    } catch let error as NewsroomError {
      console.report("\(programTokenFile): \(error)")
    } catch {
      console.report(
        "\(programTokenFile): the token cannot be read or kept; check the path and its permissions"
      )
    }
    throw ExitCode.cannotWork
  }

  /// Makes a token and keeps its hash in a file that only the user can read.
  private func make(at path: String) throws -> (kept: ProgramToken, made: String?) {
    let made = ProgramToken.make()
    let kept = try ProgramToken(hashing: made)
    let isKept = FileManager.default.createFile(
      atPath: path,
      contents: Data("\(kept)\n".utf8),
      attributes: [.posixPermissions: 0o600]
    )
    guard isKept else { throw CocoaError(.fileWriteUnknown) }
    return (kept, made)
  }
}
