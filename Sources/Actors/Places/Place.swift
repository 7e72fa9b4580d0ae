/// A country, or somebody that is named by a place, as a phrase names it.
package struct Place: Hashable, Sendable {
  /// How a phrase names the country.
  package enum Relation: String, Hashable, Sendable {
    /// By its own name: "Iraq", "the United States", "the U.S.".
    case country
    /// By its capital or seat of government: "Baghdad", "Washington".
    case capital
    /// By an adjective or the name of its people: "Iraqi", "the Iraqis".
    case demonym
    /// By the house or street where a body sits: "the Kremlin", "Downing Street".
    case house
  }

  /// The country's two letters by ISO 3166-1 (XK for Kosovo); nil where a body belongs to none, as the United Nations
  /// at Turtle Bay. What sits in a country without being its own, as the European Union in Brussels, has that one.
  package var country: String?
  /// The country's common English name.
  package var countryName: String?
  package var relation: Relation
  /// Whom the phrase stands for when it speaks or acts: always "Iraq (government)" for countries and capitals, the
  /// body's own name for houses ("President of Russia"); nil for demonyms, which say something of others.
  package var body: String?
}
