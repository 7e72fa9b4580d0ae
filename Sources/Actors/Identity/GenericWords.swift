/// Words that say what a body is, and not which.
enum GenericWords {
  /// Whether `word`, folded, is one.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether a country has many of what `word` names, so that the country's name does not say which.
  static func isOneOfMany(_ word: String) -> Bool { many.contains(word) }

  private static let many: Set<String> = Set(
    """
    appeals district circuit criminal city county town village municipal provincial regional local committee
    subcommittee attorney attorneys prosecutor prosecutors sheriff mayor governor company firm team station newspaper
    magazine rebels militants militia airport street people residents voters officials citizens troops
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  private static let words: Set<String> = Set(
    """
    police army navy force forces air marines military troops guard national coast government administration state
    federal regime cabinet
    ministry minister ministers department foreign interior defense finance justice health education treasury
    agriculture labor commerce transportation transport energy homeland security housing urban development veterans
    affairs environment environmental external internal intelligence information culture oil trade industry
    parliament congress senate house representatives assembly lower upper chamber council city county town village
    municipal provincial regional local district legislature general legislative committee commission subcommittee
    court supreme high appeals district circuit constitutional criminal tribunal office prosecutor attorney attorneys
    prosecutors sheriff mayor governor president presidential prime executive judiciary ethics budget oversight
    reform appropriations armed services
    party opposition coalition democratic republican conservative liberal socialist communist green labor union
    movement front rebels militants militia campaign
    company firm bank central reserve corporation group agency bureau board authority association organization
    organisation institute institution university college school hospital church mosque temple center foundation
    fund society club team league federation network station newspaper magazine paper press media radio television
    tv news times post journal herald tribune today daily embassy consulate mission delegation elections election
    electoral registrar fire water works public private human resources services service rights civil division
    unit task special operations investigation investigations committee library museum airport street north south
    east west northern southern eastern western central downtown capital country nation region border river
    mountain valley island university hall park square district people residents voters officials
    americans citizens pac pacs super states democrat republican
    international world global american web internet site website statement report document constitution bill law
    act agreement deal treaty plan study survey poll letter memo email transcript book article story video
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
