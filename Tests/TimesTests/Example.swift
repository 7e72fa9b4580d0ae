import Articles
import Testing
import Times

/// The expressions of `text` with their values, each as `words = value`; the article came out on a Thursday.
func times(_ text: String, published: String? = "2020-01-09") -> [String] {
  let article = Article(id: "test", text: text, published: published)
  return TimeFinder().times(in: article).map { "\(article[$0.span]) = \($0.value)" }
}

/// A text and what should be found in it.
struct Example: Sendable, CustomTestStringConvertible {
  var text: String
  var times: [String]

  init(_ text: String, _ times: String...) {
    self.text = text
    self.times = times
  }

  var testDescription: String { text }
}
