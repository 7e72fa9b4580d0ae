/// The words that the grammar of time knows.
struct Lexicon: Sendable {
  private var words: [WordKey: Word] = [:]
  /// The holidays by their names' first words.
  private(set) var holidays: [WordKey: [HolidayName]] = [:]

  init() {
    for term in Term.allCases { add(.term(term), [term.rawValue]) }
    for (number, name) in zip(1..., LexiconWords.months) { add(.month(number), [name]) }
    for (number, names) in zip(1..., LexiconWords.shortMonths) { add(.shortMonth(number), names) }
    for (number, name) in zip(1..., LexiconWords.weekdays) {
      add(.weekday(number), [name])
      add(.weekdays(number), [name + "s"])
    }
    for (number, names) in zip(1..., LexiconWords.shortWeekdays) { add(.shortWeekday(number), names) }
    for (unit, name, plural) in LexiconWords.units {
      add(.unit(unit), [name])
      add(.units(unit), [plural])
      add(.longUnit(unit), [name + "long"])
    }
    for (number, name) in zip(0..., LexiconWords.smallNumbers) { add(.cardinal(number), [name]) }
    for (number, name) in zip(2..., LexiconWords.tens) { add(.cardinal(number * 10), [name]) }
    for (number, name) in LexiconWords.multipliers { add(.multiplier(number), [name]) }
    for (number, name) in zip(1..., LexiconWords.ordinals) { add(.ordinal(number), [name]) }
    for (number, name) in zip(2..., LexiconWords.decades) { add(.decade(number), [name]) }
    for (part, names) in LexiconWords.dayParts { add(.dayPart(part), names) }
    for (season, names) in LexiconWords.seasons { add(.season(season), names) }
    for (period, names) in LexiconWords.frequencies { add(.frequency(period), names) }
    add(.weekend, ["weekend", "weekends"])
    add(.meridiem(isAfternoon: false), ["am"])
    add(.meridiem(isAfternoon: true), ["pm"])
    add(.zone, LexiconWords.zones)
    add(.vague, LexiconWords.vague)
    add(.counted, LexiconWords.counted)
    add(.cue(.future), LexiconWords.futureCues)
    add(.cue(.plan), LexiconWords.planCues)
    add(.cue(.past), LexiconWords.pastCues)
    add(.cue(.being), LexiconWords.being)
    for (name, holiday) in LexiconWords.holidays { add(holiday, named: name) }
  }

  /// What `key` is to the grammar.
  func word(_ key: WordKey) -> Word {
    words[key] ?? (key.endsInED ? .cue(.past) : .other)
  }

  private mutating func add(_ word: Word, _ names: [String]) {
    for name in names { words[WordKey(name)] = word }
  }

  private mutating func add(_ holiday: Holiday, named name: String) {
    let keys = name.split(separator: " ").map { WordKey(String($0)) }
    guard let first = keys.first else { return }
    holidays[first, default: []].append(HolidayName(words: Array(keys), holiday: holiday))
    if words[first] == nil { words[first] = .holiday }
  }
}

/// A holiday's name.
struct HolidayName {
  /// Its words; an apostrophe and what follows it are words of their own.
  var words: [WordKey]
  var holiday: Holiday
}
