import OnRecord

/// What can be taken out of the record.
struct ExportPage: PageValue {
  static let template = "export"
  static let section = Section.none

  /// What the search asks for, by the fields of its address.
  struct Search: Hashable, Codable, Sendable {
    var words: String?
    /// meaning, where statements count that mean the same in other words.
    var by: String?
    /// ISO 8601 dates.
    var from: String?
    var to: String?
    var act: String?
    var speaker: Int?
    var outlet: String?
  }

  /// A form in which it can be had.
  struct Form: Hashable, Codable, Sendable {
    /// As in the address: jsonl, csv, w3c, dna or training.
    var name: String
    var title: String
    var purpose: String
    /// Where the file is.
    var address: String
    /// Why there is nothing in it yet, where there is nothing.
    var remark: String?
  }

  var search: Search
  /// What of the record is wanted, beside the days: all where there is nothing here.
  var restrictions: [String]
  var isReviewed: Bool
  var hasEmbeddings: Bool
  var forms: [Form]

  init(_ request: ExportRequest, restrictions: [String], hasTrainingData: Bool) {
    let asked = request.search
    search = Search(
      words: asked.words.nonEmpty,
      by: asked.byMeaning ? "meaning" : nil,
      from: asked.from?.description,
      to: asked.to?.description,
      act: asked.act,
      speaker: asked.speaker,
      outlet: asked.outlet
    )
    self.restrictions = restrictions
    isReviewed = request.reviewed
    hasEmbeddings = request.embeddings
    forms = ExportForm.allCases.map {
      Form(
        name: $0.rawValue,
        title: $0.title,
        purpose: $0.purpose,
        address: request.address(of: $0),
        remark: $0 == .training && !hasTrainingData ? Self.noTrainingData : nil
      )
    }
  }

  /// Why there is nothing to train with.
  static let noTrainingData =
    "No article has had all of its statements checked yet. Once you have been through one in the review, it is here."

  var heading: String { "Export" }

  func adornments() -> [JSON.Field] {
    [
      JSON.Field(name: "has_restrictions", value: .boolean(!restrictions.isEmpty)),
      JSON.Field(
        name: "form_rows",
        value: .array(
          forms.map { form in
            .object([
              JSON.Field(name: "name", value: .string(form.name)),
              JSON.Field(name: "title", value: .string(form.title)),
              JSON.Field(name: "purpose", value: .string(form.purpose)),
              JSON.Field(name: "remark", value: JSON(form.remark)),
              JSON.Field(name: "can_embed", value: .boolean(form.name == ExportForm.jsonl.rawValue)),
            ])
          }
        )
      ),
    ]
  }
}
