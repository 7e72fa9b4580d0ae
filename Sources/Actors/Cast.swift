import Articles
import Language

/// Who appears in an article, and who speaks in it.
public struct Cast: Hashable, Sendable {
  /// The actors with a name, and those who speak without one, in the order of their first mentions.
  public var actors: [Actor]
  /// For each attribution its speakers; none where it has no source.
  public var speakers: [[Speaker]]
}

/// An attribution as the actors' room sees it: who is said to say something, and where stands what is said.
public struct Attribution: Hashable, Sendable {
  /// The source as written; empty where the text names nobody.
  public var source: [Span]
  /// What is said.
  public var content: [Span]

  /// Makes an attribution.
  public init(source: [Span], content: [Span]) {
    self.source = source
    self.content = content
  }
}

/// An actor as the speaker of an attribution.
public struct Speaker: Hashable, Sendable {
  /// The index of the actor in ``Cast/actors``.
  public var actor: Int
  /// How the source speaks of the actor.
  public var form: Mention.Form
  /// How probable it is that this actor is meant.
  public var certainty: Double

  /// Makes a speaker.
  public init(actor: Int, form: Mention.Form, certainty: Double) {
    self.actor = actor
    self.form = form
    self.certainty = certainty
  }
}
