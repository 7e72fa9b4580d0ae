/// Knows countries by their names, capitals and peoples, and the bodies that are named by their houses.
package struct Gazetteer: Sendable {
  /// Makes a gazetteer of the bundled tables.
  package init() {}

  /// The place that `phrase` names, as written in an article ("the U.S.", "Baghdad", "North Korean"), if it is one.
  ///
  /// An article before it, a possessive behind it, accents and the dots of abbreviations do not matter. Names of
  /// one word are only known in upper case, so that "turkey" is no country.
  ///
  /// A word may of course mean something else ("Georgia" the state, "Jordan" the player, "Washington" the president);
  /// the phrase alone cannot tell.
  package func place(_ phrase: String) -> Place? {
    for key in PlacePhrase(phrase).keys {
      guard let place = PlaceTable.bundled.places[key] else { continue }
      return place
    }
    return nil
  }
}
