/// What a token is to the grammar of time.
enum Word: Equatable {
  /// Nothing.
  case other
  /// The end of the text, or of a paragraph.
  case end
  /// A punctuation mark; curly ones count as straight, dashes as hyphens.
  case mark(UInt8)
  /// A run of digits.
  case number
  /// Digits in groups of three: "1,700".
  case grouped
  /// Digits with a point: "5.5".
  case decimal
  case month(Int)
  case shortMonth(Int)
  case weekday(Int)
  case shortWeekday(Int)
  /// "Mondays".
  case weekdays(Int)
  case unit(Unit)
  /// A unit in the plural.
  case units(Unit)
  /// "yearlong".
  case longUnit(Unit)
  case weekend
  case dayPart(DayPart)
  case season(Season)
  case cardinal(Int)
  case multiplier(Int)
  case ordinal(Int)
  /// "the sixties".
  case decade(Int)
  /// "a.m." or "p.m."
  case meridiem(isAfternoon: Bool)
  case zone
  /// "daily", with its period.
  case frequency(String)
  /// How much, without a number: "several".
  case vague
  /// The first word of a holiday's name.
  case holiday
  /// What a number before it counts: "people".
  case counted
  case cue(Cue)
  case term(Term)
}

/// What verbs say of when a sentence plays.
enum Cue: Equatable {
  case past
  case future
  /// A word that looks ahead where "to" or "for" follows: "plans to", "set for".
  case plan
  /// A form of "be", behind which a participle says nothing of the past.
  case being
}

/// The parts of a day, as TIMEX3 abbreviates them.
enum DayPart: String {
  case morning = "MO"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
}

/// The seasons, as TIMEX3 abbreviates them.
enum Season: String {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"

  /// The month with which the season begins in the northern half of the world.
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}

/// The other words that the grammar asks for by name.
enum Term: String, CaseIterable {
  case a, about, additional, after, age, aged, ago, almost, an, and, approximately, `as`, at, before
  case beginning, between, business, by, calendar, clock, coming, consecutive, couple, current, currently
  case dozen, dozens, during, each, earlier, early, end, every, few, fewer, final, fiscal, following
  case `for`, from, full, future, half, high, hundreds, `in`, last, late, lately, later, least, less, long
  case many, mere, mid, midday, middle, midnight, moment, more, most, nd, nearly, next, noon, now
  case nowadays, o, of, old, on, once, or, other, over, past, per, presently, previous, prior, rd, recent
  case recently, rest, roughly, s, same, several, since, solid, some, st, start, straight, successive, th
  case than, that, the, these, this, thousands, thrice, through, throughout, till, times, to, today
  case tomorrow, tonight, twice, under, until, up, upcoming, within, working, yesterday
}
