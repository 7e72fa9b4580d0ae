/// In which form things leave the record, by the names that `onrecord export --format` has for them.
enum ExportForm: String, NamedChoice {
  case jsonl, csv, w3c, dna, training

  /// How people call it.
  var title: String {
    switch self {
    case .jsonl: "JSON Lines"
    case .csv: "CSV"
    case .w3c: "Web Annotations"
    case .dna: "Discourse Network Analyzer"
    case .training: "Training data"
    }
  }

  /// What it is for.
  var purpose: String {
    switch self {
    case .jsonl: "All that the record knows, to keep it or to take it into another record."
    case .csv: "A table with one row a statement, for R, pandas and spreadsheets."
    case .w3c: "A collection of the W3C’s annotations in JSON-LD, for annotation tools."
    case .dna: "A database that Discourse Network Analyzer 3 opens."
    case .training: "The articles whose statements were all checked, to train the reader with."
    }
  }

  /// The type as HTTP names it.
  var mediaType: String {
    switch self {
    case .jsonl, .training: "application/jsonl"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .w3c: "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\""
    case .dna: "application/vnd.sqlite3"
    }
  }

  /// How a file of this form ends.
  var pathExtension: String {
    switch self {
    case .jsonl, .training: "jsonl"
    case .w3c: "jsonld"
    case .csv, .dna: rawValue
    }
  }
}
