/// A field of life that a role belongs to.
enum RoleField: Int, Hashable, Sendable, CaseIterable {
  /// Offices, parties, the civil service, and those who advise and speak for them.
  case politics
  case sport, arts, business, learning, press, religion, crime, medicine

  /// Fields between which people change all the time: ministers were professors and sit on boards.
  static let open: Set<RoleField> = [.politics, .business, .learning, .press]

  /// The fields that words of a role show.
  static func fields(of words: Set<String>) -> Set<RoleField> {
    Set(words.compactMap { table[$0] })
  }

  private static let table: [String: RoleField] = {
    var table: [String: RoleField] = [:]
    for (field, words) in words {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = field }
    }
    return table
  }()

  /// Only words that name one field; "director", "manager", "leader", "coach" and "captain" name several.
  private static let words: [(RoleField, String)] = [
    (
      .politics,
      """
      president premier minister senator congressman congresswoman representative governor mayor secretary ambassador
      chancellor diplomat lawmaker legislator politician candidate nominee republican democrat democratic senate
      parliament mp councilman councilwoman king queen prince envoy cabinet parliamentarian gop congressional
      presidential general colonel admiral lieutenant army attorney prosecutor judge justice police sheriff
      """
    ),
    (
      .sport,
      """
      footballer quarterback striker midfielder goalkeeper pitcher athlete swimmer sprinter golfer boxer cyclist
      gymnast skier cricketer batsman bowler linebacker cornerback shortstop basketball football baseball hockey
      tennis olympian wrestler skater jockey
      """
    ),
    (
      .arts,
      """
      actor actress singer musician rapper guitarist drummer composer conductor painter sculptor novelist poet
      playwright filmmaker comedian dancer choreographer designer
      """
    ),
    (
      .business,
      "ceo entrepreneur businessman businesswoman banker trader broker investor billionaire cfo chief-executive"
    ),
    (
      .learning,
      """
      professor historian economist physicist chemist biologist sociologist lecturer scientist researcher
      geologist anthropologist archaeologist mathematician astronomer
      """
    ),
    (.press, "reporter journalist columnist correspondent anchor blogger broadcaster photographer"),
    (.religion, "pastor priest bishop archbishop cardinal rabbi imam ayatollah reverend preacher"),
    (.crime, "gunman suspect murderer killer robber rapist fugitive inmate shooter"),
    (.medicine, "doctor surgeon physician nurse pediatrician psychiatrist cardiologist epidemiologist"),
  ]
}
