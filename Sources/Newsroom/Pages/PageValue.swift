import OnRecord

/// What one page shows. The same value makes the page's JSON and fills its template; fields may be added, never
/// renamed. That it could be decoded too is what ``Schemas`` reads its schema from.
protocol PageValue: Codable, Sendable {
  /// The template that shows it.
  static var template: String { get }
  /// The part of the newsroom to which it belongs.
  static var section: Section { get }
  /// What the browser's tab says.
  var heading: String { get }
  /// What only the HTML needs beside the value: drawings, and the text cut up for marking.
  func adornments() throws -> [JSON.Field]
}

extension PageValue {
  func adornments() throws -> [JSON.Field] { [] }
}

/// The parts of the newsroom, as the navigation lists them.
enum Section: String, Sendable, CaseIterable {
  case home, articles, speakers, search, compare, review, add, none
}

/// A position in a long list.
struct Paging: Hashable, Codable, Sendable {
  /// The number of this page, from 1.
  var page = 1
  /// How many things there are in all, where that is known.
  var total: Int?
  /// The address of the page before, if there is one.
  var previous: String?
  /// The address of the next page, if there is one.
  var next: String?
  /// Whether the list has more than this page.
  var hasOthers = false

  init(page: Int = 1, total: Int? = nil, previous: String? = nil, next: String? = nil) {
    (self.page, self.total, self.previous, self.next) = (page, total, previous, next)
    hasOthers = previous != nil || next != nil
  }
}
