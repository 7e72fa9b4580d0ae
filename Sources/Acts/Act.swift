/// What a speaker does by saying something.
public enum Act: String, Codable, Hashable, Sendable, CaseIterable {
  /// Says it, without more.
  case say
}
