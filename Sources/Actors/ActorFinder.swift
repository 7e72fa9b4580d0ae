import Articles
import Language

/// Gathers the mentions of an article into actors.
public struct ActorFinder: Sendable {
  /// Makes a finder.
  public init() {}
}
