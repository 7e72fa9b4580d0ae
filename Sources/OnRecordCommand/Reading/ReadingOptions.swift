import ArgumentParser
import Articles
import Foundation
import OnRecord

/// What `read` and `add` have in common: the inputs, and how they are read.
struct ReadingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files, folders or web addresses; - for the standard input.", valueName: "file")
  )
  var files: [String] = []

  @Option(help: ArgumentHelp("What the files hold; auto looks.", valueName: "format"))
  var from: InputFormat = .auto

  @OptionGroup var sourceOptions: SourceOptions

  @Option(
    help: ArgumentHelp(
      "Leave out statements that are less probable than this, from 0 to 1.",
      valueName: "probability"
    )
  )
  var minConfidence = Reader.usualConfidence

  @Flag(help: "Look for statements also in articles that are not in English.")
  var anyLanguage = false

  @Option(
    help: ArgumentHelp("How many articles to read at once. (default: two for each core)", valueName: "count")
  )
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Refuse articles that are larger, and pages of four times as much.",
      valueName: "bytes"
    )
  )
  var maxBytes = PlainTextFormat.defaultByteLimit

  @Flag(name: .customLong("no-progress"), help: "Don't show progress on the terminal.")
  var hidesProgress = false

  @Option(help: ArgumentHelp("Use the weights of this file.", valueName: "file", visibility: .hidden))
  var weights: String?

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence is a probability; give a number from 0 to 1.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up.") }
    guard maxBytes > 0 else { throw ValidationError("--max-bytes takes a number from 1 up.") }
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("The standard input (-) can be read only once.")
    }
    if files.isEmpty && Terminal.isTerminal(.standardInput) {
      throw ValidationError(
        "There is nothing to read: name a file, as in `onrecord read story.txt`, or pipe one in."
      )
    }
  }

  /// Where the articles are.
  var locations: [InputLocation] { files.isEmpty ? [.standardInput] : files.map(InputLocation.init) }

  /// How the inputs are understood.
  var source: ArticleSource { sourceOptions.source(format: from, maxBytes: maxBytes) }

  /// How many articles to read at once: two for each core, so that none idles while an article ends and the next comes
  /// in.
  var jobCount: Int { jobs ?? 2 * ProcessInfo.processInfo.activeProcessorCount }

  /// The progress line, where there is a terminal to show it on.
  var progress: ProgressLine? {
    guard !hidesProgress, Terminal.isTerminal(.standardError) else { return nil }
    return ProgressLine(totalBytes: InputLocation.byteCount(of: locations))
  }

  /// Opens the weights; says so and ends where that cannot be done.
  func reader(_ console: Console) throws -> CarefulReader {
    do {
      return CarefulReader(
        try Reader(weights: weights.map { URL(filePath: $0) }),
        readsAnyLanguage: anyLanguage
      )
    } catch {
      console.report("\(error)")
      throw ExitCode.cannotWork
    }
  }
}
