import Actors
import ArgumentParser
import Articles
import Foundation
import Language
import Statements

/// Scores mentions and who they mean against GUM.
struct Mentions: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score named mentions and coreference against a folder of GUM.",
    discussion: """
      Named mentions are those of a person, organization or place whose head is a proper noun; one is right when its \
      span and type are. Coreference is scored without singletons and without times, which are no mentions here.
      """
  )

  @Option(help: "A folder of .conllu files.")
  var gold: String

  @Option(help: "Other weights than those in the package.")
  var weights: String?

  func run() async throws {
    let model = try LanguageModel(
      weights: weights.map { URL(filePath: $0) } ?? LanguageModel.bundledWeights()
    )
    let files = try FileManager.default.contentsOfDirectory(
      at: URL(filePath: gold),
      includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "conllu" }.sorted { $0.path < $1.path }
    var named = Ratio()
    var heads = Ratio()
    var coreference = CoreferenceScore()
    for file in files {
      let document = try GUMDocument(file)
      let article = Article(id: document.id, text: document.text)
      let analysis = await model.analyse(article)
      let statements = StatementFinder().statements(in: article, analysis: analysis)
      let clusters = ActorFinder().clusters(
        of: article,
        analysis: analysis,
        attributions: statements.map { Attribution(source: $0.source, content: $0.content) }
      )
      func span(_ mention: Mention) -> Span {
        Span(
          analysis.words[mention.words.lowerBound].span.begin,
          analysis.words[mention.words.upperBound - 1].span.end
        )
      }
      let found = Set(
        clusters.joined().filter { $0.form == .named }.compactMap { mention in
          Self.type(mention.kind).map { TypedSpan(span: span(mention), type: $0) }
        }
      )
      let wanted = Set(
        document.mentions.filter { $0.isNamed && ["person", "organization", "place"].contains($0.type) }.map {
          TypedSpan(span: $0.span, type: $0.type)
        }
      )
      named += Self.ratio(found, wanted)
      heads += Self.ratio(Set(found.map(\.end)), Set(wanted.map(\.end)))
      let things = document.mentions.filter { $0.type != "time" }
      let entities = Dictionary(grouping: things, by: \.entity).values.map { Set($0.map(\.span)) }
      coreference += CoreferenceScore(
        found: clusters.map { Set($0.map(span)) }.filter { $0.count > 1 },
        gold: entities.filter { $0.count > 1 }
      )
    }
    Self.show("named mentions, span and type", named)
    Self.show("named mentions, end and type ", heads)
    Self.show("MUC                          ", coreference.muc)
    Self.show("B³                           ", coreference.bCubed)
    Self.show("CEAF-e                       ", coreference.ceafe)
    print(String(format: "CoNLL score %.1f over %d documents", 100 * coreference.conll, files.count))
  }

  private struct TypedSpan: Hashable {
    var span: Span
    var type: String

    /// Where names end is clear; what belongs before them, less so.
    var end: TypedSpan { TypedSpan(span: Span(span.end, span.end), type: type) }
  }

  /// GUM's type of what it marks by one of the three.
  private static func type(_ kind: Mention.Kind) -> String? {
    switch kind {
    case .person, .group: "person"
    case .organization: "organization"
    case .place: "place"
    case .document, .other: nil
    }
  }

  private static func ratio(_ found: Set<TypedSpan>, _ gold: Set<TypedSpan>) -> Ratio {
    let hits = Double(found.intersection(gold).count)
    return Ratio(
      precisionHits: hits,
      precisionCount: Double(found.count),
      recallHits: hits,
      recallCount: Double(gold.count)
    )
  }

  private static func show(_ name: String, _ ratio: Ratio) {
    print(
      name
        + String(
          format: "  precision %.1f  recall %.1f  F1 %.1f",
          100 * ratio.precision,
          100 * ratio.recall,
          100 * ratio.f1
        )
    )
  }
}
