/// What the tables hold, by phrases in the form that looking up brings them to.
struct PlaceTable: Sendable {
  private(set) var places: [String: Place] = [:]

  /// The bundled tables, read when a place is first asked for.
  static let bundled = PlaceTable(countries: CountryTable.text, houses: HouseTable.text)

  /// Reads the tables; where a phrase stands twice, a house goes before a country's name, that before a capital, and
  /// that before a demonym, and the earlier line before the later one.
  init(countries: String, houses: String) {
    var names: [Substring: String] = [:]
    var rows: [(code: Substring, fields: [Substring])] = []
    for line in countries.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count == 4, let name = fields[1].split(separator: ";").first else { continue }
      names[fields[0]] = String(name)
      rows.append((fields[0], fields))
    }
    for line in houses.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let code = fields[0] == "-" ? nil : fields[0]
      add(fields[2], code, code.flatMap { names[$0] }, .house, String(fields[1]))
    }
    for (column, relation) in [(1, Place.Relation.country), (2, .capital), (3, .demonym)] {
      for row in rows {
        guard let name = names[row.code] else { continue }
        let body = relation == .demonym ? nil : "\(name) (government)"
        add(row.fields[column], row.code, name, relation, body)
      }
    }
  }

  private mutating func add(
    _ phrases: Substring,
    _ code: Substring?,
    _ name: String?,
    _ relation: Place.Relation,
    _ body: String?
  ) {
    let place = Place(country: code.map(String.init), countryName: name, relation: relation, body: body)
    for phrase in phrases.split(separator: ";") {
      let key = PlacePhrase.key(String(phrase))
      if places[key] == nil { places[key] = place }
    }
  }
}
