import Foundation
import Testing

/// Runs the program itself. What statements it finds in the articles is of no matter here.
@Suite struct ReadCommandTests {
  /// The fields of one object of JSON that are looked at here.
  private struct Form: Decodable, Equatable {
    var id: String
    var title: String?
    var published: String?
  }

  private func forms(_ lines: [String]) throws -> [Form] {
    try lines.map { try JSONDecoder().decode(Form.self, from: Data($0.utf8)) }
  }

  @Test func filesAreReadInTheirOrder() throws {
    let folder = try Folder(texts: ["b.txt": "She said no.", "a.txt": "He said yes."])
    let result = try Program.run("read", "--format", "jsonl", "b.txt", "a.txt", in: folder)
    #expect(result.status == 0)
    #expect(result.messages == "")
    #expect(try forms(result.lines) == [Form(id: "b.txt"), Form(id: "a.txt")])
  }

  @Test func theStandardInputIsReadWhereNoFileIsNamed() throws {
    let result = try Program.run("read", "--format", "jsonl", input: "She said no.")
    #expect(result.status == 0)
    #expect(try forms(result.lines) == [Form(id: "-")])
    #expect(try Program.run("read", "-", "--format", "jsonl", input: "She said no.").output == result.output)
  }

  @Test func textForPeopleNamesTheArticle() throws {
    let folder = try Folder(texts: ["story.txt": "She said no.", "other.txt": "He said yes."])
    let result = try Program.run("read", "--width", "50", "story.txt", "other.txt", in: folder)
    #expect(result.lines.first == "story.txt")
    #expect(result.lines.contains("other.txt"))
    #expect(result.lines.contains(String(repeating: "─", count: 50)))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func jsonForPeopleIsAnObjectForOneFileAndAnArrayForSeveral() throws {
    let folder = try Folder(texts: ["a.txt": "He said yes.", "b.txt": "She said no."])
    let one = try Program.run("read", "--format", "json", "a.txt", in: folder)
    #expect(try JSONDecoder().decode(Form.self, from: Data(one.output.utf8)) == Form(id: "a.txt"))
    let both = try Program.run("read", "--format", "json", "a.txt", "b.txt", in: folder)
    let forms = try JSONDecoder().decode([Form].self, from: Data(both.output.utf8))
    #expect(forms == [Form(id: "a.txt"), Form(id: "b.txt")])
    let none = try Program.run("read", "--format", "json", "c.txt", "d.txt", in: folder)
    #expect(try JSONDecoder().decode([Form].self, from: Data(none.output.utf8)) == [])
  }

  @Test func resultsOfJSONLinesComeInTheOrderOfTheInput() throws {
    let texts = (1...20).map { number in
      // The first two take longest.
      "{\"id\": \(number), \"text\": \"\(String(repeating: "She said no. ", count: number < 3 ? 30 : 1))\"}\n"
    }
    let result = try Program.run("read", "--from=jsonl", "--format=jsonl", "--jobs=8", input: texts.joined())
    #expect(result.status == 0)
    #expect(try forms(result.lines).map(\.id) == (1...20).map(String.init))
  }

  @Test func whatAnArticleIsCalledIsHandedOn() throws {
    let result = try Program.run(
      "read",
      "--from=jsonl",
      "--format=jsonl",
      input: "{\"text\": \"She said no.\", \"id\": \"x\", \"title\": \"No\", \"published\": \"2020-01-09\"}\n"
    )
    #expect(try forms(result.lines) == [Form(id: "x", title: "No", published: "2020-01-09")])
  }

  @Test func articlesArePrintedBeforeTheInputEnds() throws {
    let input = Pipe()
    let output = Pipe()
    let program = try Program(["read", "--from=jsonl", "--format=jsonl"])
      .connected(input: input, output: output).start()
    for id in ["1", "2"] {
      let article = "{\"id\": \(id), \"text\": \"She said no.\"}\n"
      try input.fileHandleForWriting.write(contentsOf: Data(article.utf8))
      let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(try forms([line]).map(\.id) == [id])
    }
    try input.fileHandleForWriting.close()
    #expect(program.waitForEnd() == 0)
  }

  // MARK: What goes wrong

  @Test func badFilesAreReportedAndDoNotStopTheOthers() throws {
    let folder = try Folder([
      "good.txt": Array("She said no.".utf8),
      "empty.txt": [],
      "blank.txt": Array(" \n".utf8),
      "binary.txt": Array("a\0b".utf8),
      "latin1.txt": Array("One.\nTwo ".utf8) + [0xE9, 0x2E],
      "utf16.txt": [0xFF, 0xFE, 0x41, 0x00],
    ])
    let result = try Program.run(
      "read",
      "--format=jsonl",
      "missing.txt",
      "empty.txt",
      "blank.txt",
      "binary.txt",
      "latin1.txt",
      "utf16.txt",
      "good.txt",
      in: folder
    )
    #expect(result.status == 1)
    #expect(try forms(result.lines) == [Form(id: "good.txt")])
    #expect(
      result.messages == """
        onrecord: missing.txt: there is no such file; check the path
        onrecord: empty.txt: it is empty; check that this is the article you meant
        onrecord: blank.txt: it holds nothing but white space; check that this is the article you meant
        onrecord: binary.txt: it is binary data, not text; save the article as plain text first
        onrecord: latin1.txt:2: byte 10 is not valid UTF-8; convert the text to UTF-8 first
        onrecord: utf16.txt: it is encoded in UTF-16; convert it to UTF-8 first, as by iconv -f UTF-16 -t UTF-8

        """
    )
  }

  @Test func badLinesAreReportedAndDoNotStopTheOthers() throws {
    let result = try Program.run(
      "read",
      "--from=jsonl",
      "--format=jsonl",
      "--max-bytes=60",
      input: """
        {"id": "first", "text": "She said no."}
        {"id": "a"}
        {"id": "a", "text": 7}
        {"id": "a", "text": "\(String(repeating: "long ", count: 60))"}
        ["a"]
        {"id": "last", "text": "He said yes."}
        """
    )
    #expect(result.status == 1)
    #expect(try forms(result.lines).map(\.id) == ["first", "last"])
    #expect(
      result.messages == """
        onrecord: standard input:2: it has no "text"; give every object one
        onrecord: standard input:3: "text" is not a string; make it one
        onrecord: standard input:4: it is larger than 60 bytes; split it, or raise the limit with --max-bytes
        onrecord: standard input:5: it is not a JSON object; give one object a line, such as \
        {"id": "1", "text": "..."}

        """
    )
  }

  @Test func malformedJSONIsReportedWithItsLine() throws {
    let input = "{\"text\": \"a\"}\n{\"text\n"
    let result = try Program.run("read", "--from=jsonl", "--format=jsonl", input: input)
    #expect(result.status == 1)
    #expect(result.lines.count == 1)
    #expect(result.messages.hasPrefix("onrecord: standard input:2: it is not valid JSON"))
  }

  @Test func anArticleInAnotherScriptIsReadWithAWarning() throws {
    let result = try Program.run("read", "--format=jsonl", input: "Мэр сказал: “нет”.")
    #expect(result.status == 0)
    #expect(result.lines.count == 1)
    #expect(result.messages.hasPrefix("onrecord: standard input: warning: most of its letters are not Latin"))
  }

  @Test("an article in another language is not read, and told so, unless asked for")
  func otherLanguages() throws {
    let text = """
      Die Bürgermeisterin sagte am Dienstag, dass der Hafen auch im nächsten Winter offen bleiben werde. Nach Angaben \
      der Stadt sollen die Arbeiten am Kai mehrere Monate dauern, wie ein Sprecher erklärte.
      """
    let folder = try Folder(texts: ["hafen.txt": text])
    let unread = try Program.run("read", "--format=jsonl", "hafen.txt", in: folder)
    #expect(unread.status == 0)
    #expect(
      unread.messages == """
        onrecord: hafen.txt: its language is de, not English, so no statements are sought; --any-language does

        """
    )
    #expect(
      unread.output == """
        {"id": "hafen.txt", "title": null, "published": null, "language": "de", "statements": [], "actors": [], \
        "times": []}

        """
    )
    let read = try Program.run("read", "--format=jsonl", "--any-language", "hafen.txt", in: folder)
    #expect(read.status == 0 && read.messages == "")
    #expect(read.output.contains("\"language\": \"de\""))
  }

  @Test("what an article says of its language is kept, but its text decides whether it is read")
  func claimedLanguages() throws {
    let text = """
      The mayor said on Tuesday that the harbour would stay open next winter. According to the city the works on the \
      quay will take several months, a spokesman explained.
      """
    let input = #"{"text": "\#(text)", "language": "de"}"# + "\n"
    let result = try Program.run("read", "--from=jsonl", "--format=jsonl", input: input)
    #expect(result.status == 0 && result.messages == "")
    #expect(result.output.contains("\"language\": \"de\""))
    let listed = try Program.run("articles", "--format=jsonl", input: text)
    #expect(listed.output.contains("\"language\": \"en\""))
  }

  @Test(
    "an address of this machine is refused, and the other inputs are read",
    arguments: ["read", "articles"]
  )
  func localAddress(command: String) throws {
    let folder = try Folder(texts: ["story.txt": "She said no."])
    let address = "http://127.0.0.1:9/story"
    let result = try Program.run(command, "--format=jsonl", address, "story.txt", in: folder)
    #expect(result.status == 1)
    #expect(try forms(result.lines) == [Form(id: "story.txt")])
    #expect(result.messages.hasPrefix("onrecord: \(address): it leads to this machine or a private network"))
  }

  @Test("one web address that gives nothing is no article in JSON")
  func noPage() throws {
    let result = try Program.run("read", "--format=json", "HTTP://localhost:9/")
    #expect(result.status == 1)
    #expect(result.messages.hasPrefix("onrecord: HTTP://localhost:9/: "))
  }

  @Test func hostileNamesAndTextsGiveTheTerminalNoOrders() throws {
    let name = "\u{1B}[2J\u{202E}.txt"
    let text = "She said on Monday that \u{1B}]0;owned\u{7} “no \u{9B}31m” was no answer."
    let folder = try Folder(texts: [name: text])
    let page = try Program.run("read", name, in: folder)
    let json = try Program.run("read", "--format=json", name, in: folder)
    let missing = try Program.run("read", "\u{1B}[2J", in: folder)
    #expect(page.status == 0 && json.status == 0 && missing.status == 1)
    for written in [page.output, json.output, missing.messages] {
      #expect(!written.isEmpty)
      #expect(!written.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }
  }

  @Test(arguments: [
    ["--min-confidence", "1.5"], ["--width", "3"], ["--jobs", "0"], ["--max-bytes", "0"], ["-", "-"],
    ["--format", "xml"], ["--nonsense"],
  ])
  func whatIsNotUnderstoodIsAnErrorOfUsage(arguments: [String]) throws {
    let messages = Pipe()
    let program = try Program(["read"] + arguments).connected(messages: messages).start()
    #expect(program.waitForEnd() == 64)
    #expect(String(decoding: messages.fileHandleForReading.availableData, as: UTF8.self).hasPrefix("Error: "))
  }

  @Test func weightsThatCannotBeUsedAreReported() throws {
    let result = try Program.run("read", "--weights", "nowhere.safetensors", input: "She said no.")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.messages.hasPrefix("onrecord: ") && result.messages.contains("nowhere.safetensors"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func anOutputThatCannotBeWrittenIsReported() throws {
    let input = Pipe()
    let messages = Pipe()
    let program = try Program(["read"]).connected(
      input: input,
      output: FileHandle(forWritingAtPath: "/dev/full"),
      messages: messages
    ).start()
    try input.fileHandleForWriting.write(contentsOf: Data("She said no.".utf8))
    try input.fileHandleForWriting.close()
    #expect(program.waitForEnd() == 2)
    #expect(
      String(decoding: messages.fileHandleForReading.availableData, as: UTF8.self)
        == "onrecord: the output cannot be written (No space left on device); free some space or write it elsewhere\n"
    )
  }

  // MARK: Ends before the end

  @Test func aClosedPipeEndsItQuietly() throws {
    let input = Pipe()
    let output = Pipe()
    let messages = Pipe()
    let program = try Program(["read", "--from=jsonl", "--format=jsonl"]).connected(
      input: input,
      output: output,
      messages: messages
    ).start()
    let line = Data("{\"text\": \"She said no.\"}\n".utf8)
    try input.fileHandleForWriting.write(contentsOf: line)
    #expect(!output.fileHandleForReading.availableData.isEmpty)
    try output.fileHandleForReading.close()
    // The input stays open: the program ends because nobody reads any more.
    try input.fileHandleForWriting.write(contentsOf: line)
    #expect(program.waitForEnd() == 141)
    #expect(messages.fileHandleForReading.availableData.isEmpty)
  }

  @Test func anInterruptionLeavesWholeOutput() throws {
    let input = Pipe()
    let output = Pipe()
    let program = try Program(["read", "--from=jsonl", "--format=json"])
      .connected(input: input, output: output).start()
    try input.fileHandleForWriting.write(contentsOf: Data("{\"id\": 1, \"text\": \"She said no.\"}\n".utf8))
    var written = output.fileHandleForReading.availableData
    program.interrupt()
    #expect(program.waitForEnd() == 130)
    written += output.fileHandleForReading.availableData
    #expect(try JSONDecoder().decode([Form].self, from: written) == [Form(id: "1")])
  }
}
