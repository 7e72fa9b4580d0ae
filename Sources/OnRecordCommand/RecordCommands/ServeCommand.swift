import ArgumentParser
import Foundation
import Newsroom
import Record

/// `onrecord serve`: opens the record in a browser.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Open a record in the browser: read, search, compare, check and add.",
    discussion: """
      Shows the record at http://127.0.0.1:8080, where only you can open it, until you press Ctrl-C. Articles are added and \
      statements put right from the browser too. A record that is not there yet is made.

      At another address, others could open the record, so it asks for a password there: --token makes one for this time \
      and prints it; --password-file names a file whose first line is one. The newsroom speaks HTTP, which others in the \
      same network can listen to: beyond your own network, put a server before it that speaks HTTPS, and tell with --name \
      by which name browsers call it.

      Programs need no browser's session: with --program-token, or --program-token-file for one that stays, they come in with a \
      token that they send with each request, and need no token of a form then. What there is to ask for says \
      /openapi.json:

        curl -H "Authorization: Bearer $TOKEN" "http://127.0.0.1:8080/search.json?words=harbour"
        curl -H "Authorization: Bearer $TOKEN" "http://127.0.0.1:8080/export/csv" > statements.csv
        curl -H "Authorization: Bearer $TOKEN" -d verdict=accept -d revision=0 http://127.0.0.1:8080/review/12

      EXAMPLES:
        onrecord serve --open
        onrecord serve --record trade.sqlite --port 9000
        onrecord serve --host 0.0.0.0 --token
        onrecord serve --host 0.0.0.0 --token --program-token-file ~/.onrecord-token
        onrecord serve --host 0.0.0.0 --password-file ~/.onrecord-password --name record.example

      EXIT STATUS:
        0    stopped by Ctrl-C or a signal to end
        2    the record cannot be used, or the address not listened at
        64   the command was not understood
      """
  )

  @OptionGroup var recordOptions: RecordOptions

  @Option(
    help: ArgumentHelp("The address to listen at; 0.0.0.0 for all of this machine.", valueName: "address")
  )
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("The port to listen at; 0 for any that is free.", valueName: "number"))
  var port = 8080

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "A name by which browsers call this machine; may be given several times.",
      valueName: "name"
    )
  )
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      "Ask for the password that is the first line of this file, or its hash.",
      valueName: "file"
    )
  )
  var passwordFile: String?

  @Flag(help: "Ask for a password that is made for this time and printed.")
  var token = false

  @OptionGroup var programTokenOptions: ProgramTokenOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Your name in the journal. (default: $ONRECORD_PERSON, or $USER)", valueName: "name")
  )
  var person: String?

  @Flag(help: "Open the browser.")
  var open = false

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535.") }
    guard !token || passwordFile == nil else {
      throw ValidationError("Either --token or --password-file says what opens the door, not both.")
    }
  }

  func run() async throws {
    let console = Console()
    let door = try self.door(console)
    let programs = try programTokenOptions.token(console)
    let newsroom: Newsroom
    do {
      newsroom = try Newsroom(
        Newsroom.Configuration(
          host: host,
          port: port,
          names: names,
          password: door?.hash,
          programToken: programs?.kept,
          person: PersonOptions.name(person) ?? "newsroom"
        ),
        record: try Record(at: recordOptions.file),
        version: OnRecordCommand.configuration.version
      )
    } catch {
      console.report("\(error)")
      throw ExitCode.cannotWork
    }
    do {
      try await newsroom.run { port in
        let address = "http://\(shownHost):\(port)"
        console.report("\(recordOptions.file) is at \(address) until you press Ctrl-C")
        if let made = door?.made { console.report("the password is \(made)") }
        if let made = programs?.made { console.report("programs send “Authorization: Bearer \(made)”") }
        if open { Browser.open(address) }
      }
    } catch {
      console.report("\(error)")
      throw ExitCode.cannotWork
    }
  }

  /// What opens the door, and the password itself where it was made just now; nil where the door stands open.
  private func door(_ console: Console) throws -> (hash: PasswordHash, made: String?)? {
    if token {
      let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
      // 20 of 32 letters: 100 bits.
      var made = ""
      for index in 0..<20 {
        if index > 0 && index % 5 == 0 { made += "-" }
        made.append(letters[Int.random(in: 0..<letters.count)])
      }
      return (PasswordHash(hashing: made), made)
    }
    guard let passwordFile else { return nil }
    do {
      let text = try String(contentsOfFile: passwordFile, encoding: .utf8)
      let line = text.prefix { !$0.isNewline }.trimmingCharacters(in: .whitespaces)
      guard line.utf8.count >= 8 else {
        console.report(
          "\(passwordFile): its first line is no password; write one of at least 8 letters into it"
        )
        throw ExitCode.cannotWork
      }
      return (
        try line.hasPrefix("pbkdf2-sha256$") ? PasswordHash(stored: line) : PasswordHash(hashing: line), nil
      )
    } catch let error as NewsroomError {
      console.report("\(passwordFile): \(error)")
    } catch let error as ExitCode {
      throw error
    } catch {
      console.report("\(passwordFile): the password cannot be read; check the path and its permissions")
    }
    throw ExitCode.cannotWork
  }

  /// The address as a browser of this machine writes it.
  private var shownHost: String {
    switch host {
    case "0.0.0.0", "::": "127.0.0.1"
    default: host.contains(":") ? "[\(host)]" : host
    }
  }
}
