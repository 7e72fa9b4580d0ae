/// What is wrong with a weight file.
public struct WeightsError: Error, CustomStringConvertible {
  /// What is wrong, in which file.
  public var description: String

  /// Makes an error.
  package init(_ description: String) { self.description = description }
}
