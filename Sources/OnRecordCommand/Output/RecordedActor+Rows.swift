import Actors
import OnRecord
import Record

extension RecordedActor {
  /// The actor in JSON.
  var json: JSON {
    [
      "id": .integer(Int(id)),
      "name": .string(name),
      "type": .string(kind.rawValue),
      "wikidata": JSON(wikidata),
      "statements": .integer(statements),
      "first": JSON(first),
      "last": JSON(last),
      "names": .array(names.map { ["name": .string($0.name), "articles": .integer($0.articles)] }),
      "roles": .array(
        roles.map { role in
          [
            "title": .string(role.title), "standing": .string(role.standing.rawValue),
            "first": JSON(role.first),
            "last": JSON(role.last), "articles": .integer(role.articles),
          ]
        }
      ),
    ]
  }

  /// The head of a table of actors.
  static let columns = TableRow(cells: [
    "id", "name", "type", "wikidata", "statements", "first", "last", "role", "names",
  ])

  /// The row of a table of actors.
  var row: TableRow {
    TableRow(cells: [
      "\(id)", name, kind.rawValue, wikidata, "\(statements)", first, last, roles.first?.inWords,
      names.map(\.name).joined(separator: "; "),
    ])
  }
}

extension RecordedActor.Role {
  /// "Prime Minister of Iraq", "formerly Prime Minister of Iraq", "acting Prime Minister of Iraq".
  var inWords: String {
    switch standing {
    case .current: title
    case .former: "formerly \(title)"
    case .acting: title.lowercased().contains("acting") ? title : "acting \(title)"
    }
  }

  /// The role with the days of the articles that give it: "Prime Minister of Iraq, acting, 2020-01-08 to 2020-03-02".
  var overTime: String {
    let days = [first, last].compactMap(\.self)
    let time = days.first == days.last ? days.first : days.joined(separator: " to ")
    let standing = standing == .current ? nil : standing.rawValue
    return [title, standing, time].compactMap(\.self).joined(separator: ", ")
  }
}
