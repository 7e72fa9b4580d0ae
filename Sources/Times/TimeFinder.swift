import Articles

/// Finds the time expressions of an article and their values.
public struct TimeFinder: Sendable {
  /// Makes a finder.
  public init() {}

  /// The time expressions of `article`, in order, without overlap.
  public func times(in article: Article) -> [TimeExpression] { [] }
}
