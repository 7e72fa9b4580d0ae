/// What goes out of the record, before it is written.
enum Export: Sendable {
  /// Takes one piece of text after the other, and may make the writer wait.
  typealias Take = @Sendable (String) throws -> Void

  /// A text, which can go out while it is being made.
  case text(@Sendable (_ take: @escaping Take) async throws -> Void)
  /// A file, which is made whole at a path where there is none yet.
  case file(@Sendable (_ path: String) async throws -> Void)
}
