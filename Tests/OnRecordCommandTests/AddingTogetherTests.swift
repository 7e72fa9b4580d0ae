import Foundation
import Testing

/// Several programs work with one record at the same time.
@Suite struct AddingTogetherTests {
  /// Articles that have nothing in common with one another, each with one statement of one person.
  private static func articles(_ towns: [String]) -> String {
    towns.map { town in
      let text =
        "The mayor of \(town) said on Monday that the \(town) town hall would open again in spring. "
        + "Nobody in \(town) knows yet what the repair of its roof has cost, and how much of it was saved."
      return """
        {"id": "\(town)", "published": "2020-03-03", "outlet": "The \(town) Post", "text": "\(text)"}

        """
    }.joined()
  }

  @Test("two programs that make and fill one record, and one that asks it, never get in each other's way")
  func together() throws {
    let east = (0..<20).map { "East\($0)ham" }
    let west = (0..<20).map { "West\($0)ford" }
    let folder = try Folder(texts: [
      "east.jsonl": Self.articles(east), "west.jsonl": Self.articles(west), "east.log": "", "west.log": "",
    ])
    let record = folder.url.appending(path: "onrecord.sqlite").path
    let writers = try ["east", "west"].map { name in
      let log = try FileHandle(forWritingTo: folder.url.appending(path: name + ".log"))
      return try Program(["add", "--record", record, folder.url.appending(path: name + ".jsonl").path])
        .connected(messages: log).start()
    }
    while !FileManager.default.fileExists(atPath: record) { usleep(1_000) }
    var seen = 0
    while writers.contains(where: \.isRunning) {
      let asked = try Program.run("statements", "--copies", "--format=jsonl", "--limit=100", in: folder)
      // The file is there a moment before there is a record in it.
      guard asked.status == 0 || seen == 0 else {
        Issue.record("the record could not be asked: \(asked.messages)")
        break
      }
      #expect(!asked.messages.contains("locked"))
      // What was once in the record stays there.
      #expect(asked.lines.count >= seen)
      seen = asked.lines.count
    }
    for (writer, name) in zip(writers, ["east", "west"]) {
      #expect(writer.waitForEnd() == 0)
      #expect(try folder[name + ".log"] == "")
    }
    let found = try ListedStatement.list(
      try Program.run("statements", "--copies", "--format=jsonl", "--limit=100", in: folder).lines
    )
    #expect(Set(found.map(\.article.name)) == Set(east + west))
    #expect(try Program.run("check", in: folder).status == 0)
  }

  @Test(
    "where the disk is full, that is said, and what was reported done is still there",
    .enabled(if: Mount.isPossible)
  )
  func fullDisk() throws {
    let towns = (0..<40).map { "North\($0)stead" }
    let folder = try Folder(texts: ["articles.jsonl": Self.articles(towns)])
    let mount = Mount(folder: folder, megabytes: 1)
    let result = try mount.run(
      """
      onrecord add --format=jsonl --no-meaning --record disk/onrecord.sqlite articles.jsonl
      echo $? > status
      onrecord check --record disk/onrecord.sqlite > full
      mount -o remount,size=64m disk
      onrecord add --format=jsonl --no-meaning --record disk/onrecord.sqlite articles.jsonl > again
      onrecord check --record disk/onrecord.sqlite > freed
      """
    )
    #expect(
      result.messages.hasSuffix(
        "the disk is full; what was reported done is safe. Free some space and go on\n"
      )
    )
    #expect(try folder["status"] == "2\n")
    let done = result.lines.count { $0.contains("\"result\": \"added\"") }
    #expect(done < towns.count)
    #expect(try articles(in: folder["full"]) == done)
    let wentOn = try folder["again"].split(separator: "\n")
    #expect(wentOn.count { $0.contains("\"result\": \"unchanged\"") } == done)
    #expect(try articles(in: folder["freed"]) == towns.count)
  }

  /// How many articles `onrecord check` counted in a whole record.
  private func articles(in checked: String) throws -> Int {
    let match = try #require(checked.firstMatch(of: /is whole\n +articles +(\d+)/))
    return try #require(Int(match.output.1))
  }
}
