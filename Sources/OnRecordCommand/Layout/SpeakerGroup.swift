import Actors
import OnRecord

/// The statements that have the same speakers.
struct SpeakerGroup {
  /// Who speaks, together where there are several; nobody where the article names nobody.
  var speakers: [Actor]
  /// In the order of the article.
  var statements: [StatementReading]

  /// The groups of a reading: who speaks first comes first, and last comes what nobody is said to say.
  static func groups(of reading: Reading) -> [SpeakerGroup] {
    var groups: [SpeakerGroup] = []
    var places: [[Int]: Int] = [:]
    for statement in reading.statements {
      let key = statement.speakers.map(\.actor)
      if let place = places[key] {
        groups[place].statements.append(statement)
      } else {
        places[key] = groups.count
        groups.append(SpeakerGroup(speakers: key.map { reading.actors[$0] }, statements: [statement]))
      }
    }
    return groups.filter { !$0.speakers.isEmpty } + groups.filter(\.speakers.isEmpty)
  }
}
