import Articles
import Language

/// Gathers the mentions of an article into actors, and says who of them speaks.
///
/// Names are compared first ("Mr. Mahdi" is "Adel Abdul-Mahdi"), then the model's opinion on which mentions mean the
/// same is summed for descriptions and pronouns, within what number, gender and quotations allow.
public struct ActorFinder: Sendable {
  private let gazetteer = Gazetteer()

  /// Makes a finder.
  public init() {}

  /// Who appears in `article`, and who speaks its `attributions`.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - analysis: What the language model made of it.
  ///   - attributions: Who is said to say what; speakers are given in the same order.
  /// - Returns: The actors with a name or a statement, and the speakers of each attribution.
  public func cast(of article: Article, analysis: Analysis, attributions: [Attribution]) -> Cast {
    let gathering = gathering(of: article, analysis, attributions)
    return CastWriter(gathering, published: article.published, gazetteer: gazetteer).cast()
  }

  /// The mentions that mean the same, all kinds among them; to measure coreference.
  package func clusters(
    of article: Article,
    analysis: Analysis,
    attributions: [Attribution]
  ) -> [[Mention]] {
    let gathering = gathering(of: article, analysis, attributions)
    return gathering.resolution.clusters.map { cluster in
      cluster.mentions.map { gathering.profiles[$0].mention }
    }
  }

  private func gathering(of article: Article, _ analysis: Analysis, _ attributions: [Attribution])
    -> Gathering
  {
    let passage = Passage(article, analysis.words)
    let list = MentionList(analysis, attributions, passage)
    let tags = ConsistentNames(analysis.names, passage).tags
    let profiles = ConsistentKinds.profiles(of: list.mentions, in: passage, names: tags, gazetteer)
    let names = NameGathering(profiles, passage, gazetteer)
    let quotations = SpeakersOfQuotations(attributions, speakers: list.sources, passage)
    let namedInside = NameInDescription.pairs(profiles, passage, tags).filter {
      profiles[$0.outer].mention.form == .nominal
    }
    return Gathering(
      passage: passage,
      list: list,
      profiles: profiles,
      resolution: Resolution(
        profiles,
        passage,
        names,
        quotations: quotations,
        namedInside: Dictionary(
          namedInside.map { ($0.outer, $0.inner) },
          uniquingKeysWith: { first, _ in first }
        )
      )
    )
  }
}

/// The mentions of an article, gathered.
struct Gathering {
  var passage: Passage
  var list: MentionList
  var profiles: [Profile]
  var resolution: Resolution
}
