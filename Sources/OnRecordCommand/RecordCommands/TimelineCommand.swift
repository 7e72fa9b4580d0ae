import ArgumentParser
import OnRecord
import Record

/// `onrecord timeline`: how many statements were made when.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Count statements by day, month or year.",
    usage: "onrecord timeline [<options>] [<words> ...]",
    discussion: """
      Counts what `onrecord search` with the same words and options finds, or all. With --of, each span of time is parted \
      further: by act, speaker, outlet, kind, medium, addressee, review or speaker-kind; a statement of two speakers counts \
      for both. Statements without a date are left out; of more than \(Timeline.mostCounted) found by words the last added \
      are counted.

      EXAMPLES:
        onrecord timeline --speaker Ruiz --by month
        onrecord timeline harbour --by year --of act
        onrecord timeline sanctions --of outlet --format csv > timeline.csv

      EXIT STATUS:
        0    the statements were counted, also where there are none
        1    there is no such speaker
        2    the record cannot be used
        64   the command was not understood
      """
  )

  @Argument(help: "Only what these words are found in.")
  var words: [String] = []

  @Option(help: ArgumentHelp("How long each span of time is: day, month or year.", valueName: "unit"))
  var by: Timeline.Unit = .month

  @Option(help: ArgumentHelp("By what statements are told apart.", valueName: "column"))
  var of: Timeline.Grouping = .none

  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup(title: "Which statements") var filter: FilterOptions
  @OptionGroup var rows: RowOptions

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.readingOnly, console)
    guard var query = try await filter.query(in: record, console) else { throw ExitCode.someInputsFailed }
    query.words = words.isEmpty ? nil : words.joined(separator: " ")
    let timeline = try await console.attempt { [query] () async throws(RecordError) in
      try await record.timeline(query, by: by, grouping: of)
    }
    switch rows.format {
    case .jsonl: console.write(timeline.bars.map { $0.json(of: of).text(pretty: false) + "\n" }.joined())
    case .csv: console.write(timeline.rows(of: of).map(\.text).joined())
    case .text:
      // Statements of two speakers are counted twice in the parts, but not in the bars.
      let whole =
        of == .none
        ? timeline
        : try await console.attempt { [query] () async throws(RecordError) in
          try await record.timeline(query, by: by)
        }
      let layout = TimelineLayout(width: rows.display.columns)
      console.write(layout.lines(for: whole, parts: of == .none ? nil : timeline), rows.display)
    }
    if timeline.bars.isEmpty { console.report("no such statement") }
  }
}

extension Timeline.Unit: ExpressibleByArgument {}
extension Timeline.Grouping: ExpressibleByArgument {}

extension Timeline.Bar {
  /// The bar in JSON: `{"time": ..., "statements": 3}` or, parted, `{"time": ..., "counts": [...]}`.
  fileprivate func json(of grouping: Timeline.Grouping) -> JSON {
    if grouping == .none {
      return ["time": .string(time), "statements": .integer(counts.first?.statements ?? 0)]
    }
    let counts = counts.map { count -> JSON in
      var fields = [JSON.Field(name: grouping.rawValue, value: .string(count.value))]
      if grouping == .speaker {
        fields.append(JSON.Field(name: "actor", value: count.actorID.map { .integer(Int($0)) } ?? .null))
      }
      fields.append(JSON.Field(name: "statements", value: .integer(count.statements)))
      return .object(fields)
    }
    return ["time": .string(time), "counts": .array(counts)]
  }
}

extension Timeline {
  /// A table with a row for each span of time and part.
  fileprivate func rows(of grouping: Grouping) -> [TableRow] {
    if grouping == .none {
      return [TableRow(cells: ["time", "statements"])]
        + bars.map { TableRow(cells: [$0.time, "\($0.counts.first?.statements ?? 0)"]) }
    }
    return [TableRow(cells: ["time", grouping.rawValue, "statements"])]
      + bars.flatMap { bar in bar.counts.map { TableRow(cells: [bar.time, $0.value, "\($0.statements)"]) } }
  }
}
