import ArgumentParser
import Foundation
import Record
import Times

/// `onrecord export`: writes a record for other programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a record for other programs, or to keep it.",
    discussion: """
      FORMATS (Documentation/Exchange.md describes each):
        jsonl     all that the record knows, which `onrecord import` takes back without loss
        csv       one row a statement, for R and pandas
        w3c       a W3C Web Annotation collection in JSON-LD
        dna       a database for Discourse Network Analyzer 3; it needs --output
        training  the articles whose statements were all reviewed, for Training/

      The order is always the same: by the articles' numbers, then as statements stand in the text. Unless filters say \
      otherwise, jsonl has everything, csv, w3c and dna what stands: no rejected statements, none of earlier versions, \
      and of copies the first.

      EXAMPLES:
        onrecord export --format jsonl --output backup.jsonl
        onrecord export --format csv --since 2020-01 --until 2020-06 --reviewed > statements.csv
        onrecord export --format dna --output trade.dna
        onrecord export --format training --output Training/corrections.jsonl

      EXIT STATUS:
        0    everything was written
        1    the output is there already and was not overwritten
        2    the record cannot be used, or the output cannot be written
        64   the command was not understood
      """
  )

  /// In which form.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, csv, w3c, dna, training
  }

  @OptionGroup var recordOptions: RecordOptions

  @Option(help: "In which form: jsonl, csv, w3c, dna or training.")
  var format: Format

  @Option(
    help: ArgumentHelp(
      "Write to this file, which must not be there yet. (default: the standard output)",
      valueName: "file"
    )
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Only what was said on this day or later: 2020, 2020-01, 2020-01-08.",
      valueName: "date"
    )
  )
  var since: Days?

  @Option(help: ArgumentHelp("Only what was said on this day or earlier.", valueName: "date"))
  var until: Days?

  @Flag(help: "Only statements that a person accepted, changed or added.")
  var reviewed = false

  @Flag(
    help: "In jsonl, also write what statements mean; without, the search for meaning has to reckon it again."
  )
  var embeddings = false

  func validate() throws {
    if format == .dna, output == nil || output == "-" {
      throw ValidationError("A DNA database is a file: name it with --output.")
    }
    if embeddings, format != .jsonl { throw ValidationError("--embeddings goes with --format jsonl.") }
  }

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.readingOnly, console)
    let form: ExportFormat
    switch format {
    case .jsonl: form = .jsonLines(embeddings: embeddings)
    case .csv: form = .csv
    case .w3c: form = .webAnnotations
    case .training: form = .training
    case .dna:
      let (target, query) = (output ?? "", query)
      try await console.attempt { () async throws(RecordError) in
        try await record.exportDiscourseNetwork(to: target, query: query)
      }
      return
    }
    let query = self.query.map(form.suiting)
    guard let output, output != "-" else {
      try await console.attempt { () async throws(RecordError) in
        try await record.export(form, query: query) { console.write($0) }
      }
      return
    }
    try await export(record, form, query, to: output, console)
  }

  /// Which statements; nil for those that the format is for.
  private var query: StatementQuery? {
    guard since != nil || until != nil || reviewed else { return nil }
    var query = StatementQuery()
    query.since = since
    query.until = until
    if reviewed { query.reviews = [.accepted, .changed, .added] }
    return query
  }

  /// Writes to a file, under another name until it is whole.
  private func export(
    _ record: Record,
    _ form: ExportFormat,
    _ query: StatementQuery?,
    to output: String,
    _ console: Console
  ) async throws {
    let unfinished = output + ".unfinished"
    guard !FileManager.default.fileExists(atPath: output) else {
      console.report("\(output): there is a file of this name; nothing was overwritten")
      throw ExitCode.someInputsFailed
    }
    guard FileManager.default.createFile(atPath: unfinished, contents: nil),
      let handle = FileHandle(forWritingAtPath: unfinished)
    else {
      console.report("\(output): the file cannot be made; check the folder and its permissions")
      throw ExitCode.cannotWork
    }
    do {
      try await console.attempt { () async throws(RecordError) in
        try await record.export(form, query: query) { try handle.write(contentsOf: Data($0.utf8)) }
      }
      try handle.synchronize()
      try handle.close()
      try FileManager.default.moveItem(atPath: unfinished, toPath: output)
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      if error is ExitCode { throw error }
      console.report("\(output): the file cannot be written; free some space or write it elsewhere")
      throw ExitCode.cannotWork
    }
  }
}
