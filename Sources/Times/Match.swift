/// Tokens that the grammar takes for a time expression.
struct Match: Equatable {
  /// The first token and the one behind the last.
  var begin: Int
  var end: Int
  var kind: TimeExpression.Kind
  var reference: Reference

  init(_ begin: Int, _ end: Int, _ kind: TimeExpression.Kind = .date, _ reference: Reference) {
    self.begin = begin
    self.end = end
    self.kind = kind
    self.reference = reference
  }
}
