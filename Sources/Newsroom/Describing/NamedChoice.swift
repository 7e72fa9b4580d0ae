/// One of several names, of which ``Schemas`` can tell all.
protocol NamedChoice: RawRepresentable<String>, CaseIterable, Codable, Sendable {}

extension NamedChoice {
  /// All names, in their order.
  static var names: [String] { allCases.map(\.rawValue) }
}
