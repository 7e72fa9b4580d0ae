/// Names that many people share, so that two articles may well mean two of them.
enum CommonNames {
  /// How many people may be meant by a full name.
  enum Commonness: Int, Comparable {
    case rare
    /// The family name is a common one.
    case halfCommon
    /// Given name and family name are common ones.
    case common
    /// Two people of the news have it.
    case shared

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// How common a name is; middle names and initials make it rarer.
  static func commonness(of name: PersonName) -> Commonness {
    guard let family = name.words.last?.joined, let given = name.words.first?.joined, name.words.count > 1
    else {
      return .rare
    }
    if namesakes[family]?.contains(given) == true { return .shared }
    guard families.contains(family) else { return .rare }
    if name.tradition == .chinese || name.tradition == .korean { return .halfCommon }
    let isCommonGiven = name.words.count == 2 && (givens.contains(given) || GivenNameVariants.contains(given))
    return isCommonGiven ? .common : .halfCommon
  }

  /// Fathers and sons, and others of one name, whom newspapers tell apart by less than the name.
  private static let namesakes: [String: Set<String>] = [
    "bush": ["george"], "pahlavi": ["reza", "mohammad", "mohammed"], "assad": ["hafez"], "aliyev": ["heydar"],
  ]

  /// The most frequent family names of English-speaking countries, with some of East Asia and Latin America.
  private static let families = words(
    """
    smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson thompson white
    lee harris clark lewis robinson walker hall allen young king wright hill scott green adams baker nelson carter
    mitchell roberts turner phillips campbell parker evans edwards collins stewart morris murphy cook rogers reed
    morgan bell cooper richardson cox ward watson wood bennett gray james hughes kelly price myers long foster ross
    ford graham sullivan russell fisher murray jordan ryan simpson stevens ellis harrison marshall
    kennedy gordon shaw holmes rice robertson hunt black palmer mills nichols grant knight stone
    garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz
    li wang zhang liu chen yang kim park choi nguyen tran singh kumar sharma patel khan ali ahmed hussain
    silva santos oliveira souza ivanov
    """
  )

  /// Given names so frequent that with a common family name they name thousands.
  private static let givens = words(
    """
    james john robert michael william david richard joseph thomas charles daniel matthew anthony mark steven paul
    andrew george kevin brian edward jason jeffrey ryan eric scott adam peter mary jennifer linda elizabeth susan
    jessica sarah karen lisa nancy emily anna laura maria jose juan carlos luis mohammed muhammad ali ahmed
    justin brandon jack henry frank gary stephen larry patrick dennis jerry tyler aaron nathan kyle alan
    kelly michelle amanda ashley kim amy angela donna emma nicole samantha katherine christine helen anne
    margaret barbara patricia ruth sharon sandra carol deborah julie diane alice martin simon philip
    """
  )

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
