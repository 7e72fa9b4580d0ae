/// The lexicon as data.
enum LexiconWords {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
  static let shortMonths = [
    ["jan"], ["feb"], ["mar"], ["apr"], [], ["jun"], ["jul"], ["aug"], ["sep", "sept"], ["oct"], ["nov"],
    ["dec"],
  ]
  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  static let shortWeekdays = [
    ["mon"], ["tue", "tues"], ["wed"], ["thu", "thur", "thurs"], ["fri"], ["sat"], ["sun"],
  ]
  static let units: [(Unit, String, String)] = [
    (.second, "sec", "seconds"), (.minute, "minute", "minutes"), (.hour, "hour", "hours"),
    (.day, "day", "days"),
    (.week, "week", "weeks"), (.fortnight, "fortnight", "fortnights"), (.month, "month", "months"),
    (.quarter, "quarter", "quarters"), (.year, "year", "years"), (.decade, "decade", "decades"),
    (.century, "century", "centuries"), (.millennium, "millennium", "millennia"),
  ]
  static let smallNumbers = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  static let multipliers = [
    (100, "hundred"), (1000, "thousand"), (1_000_000, "million"), (1_000_000_000, "billion"),
  ]
  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
    "twentieth",
  ]
  static let decades = [
    "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
  ]
  static let dayParts: [(DayPart, [String])] = [
    (.morning, ["morning"]), (.afternoon, ["afternoon"]), (.evening, ["evening"]), (.night, ["night"]),
  ]
  static let seasons: [(Season, [String])] = [
    (.spring, ["spring"]), (.summer, ["summer"]), (.autumn, ["fall", "autumn"]), (.winter, ["winter"]),
  ]
  static let frequencies = [
    ("PT1H", ["hourly"]), ("P1D", ["daily", "nightly"]), ("P1W", ["weekly"]),
    ("P2W", ["biweekly", "fortnightly"]), ("P1M", ["monthly"]), ("P2M", ["bimonthly"]),
    ("P3M", ["quarterly"]),
    ("P6M", ["semiannual", "semiannually"]), ("P1Y", ["yearly", "annual", "annually"]), ("P2Y", ["biennial"]),
    ("P10Y", ["decennial"]),
  ]
  static let zones = [
    "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "eet", "msk",
    "jst",
    "hkt", "ist",
  ]
  static let vague = ["numerous", "countless"]
  /// What a number of four digits before it counts, so that it is no year.
  static let counted = [
    "people", "troops", "soldiers", "men", "women", "children", "dollars", "cents", "pounds", "francs",
    "marks",
    "yen", "euros", "miles", "kilometers", "kilometres", "km", "meters", "metres", "feet", "yards", "acres",
    "tons",
    "tonnes", "kilograms", "kg", "barrels", "shares", "votes", "points", "percent", "jobs", "workers",
    "employees",
    "students", "members", "cases", "deaths", "copies", "homes", "houses", "units", "vehicles", "cars",
    "others",
    "residents", "refugees", "passengers", "prisoners", "demonstrators", "protesters", "rpm", "calories",
    "megawatts",
    "degrees", "pages", "words", "seats", "rooms", "branches", "stores", "companies", "horsepower",
    "hectares",
  ]
  static let futureCues = [
    "will", "ll", "shall", "wo", "would", "should", "expected", "expects", "expect", "scheduled", "due",
    "slated",
    "tentatively",
  ]
  static let planCues = [
    "plan", "plans", "planned", "planning", "set", "hope", "hopes", "hoped", "hoping", "intend", "intends",
    "intended",
    "going", "wants", "promised", "vowed", "agreed",
  ]
  static let pastCues = [
    "said", "was", "were", "had", "did", "told", "went", "met", "left", "came", "took", "began", "held",
    "found",
    "made", "got", "gave", "won", "lost", "fell", "rose", "led", "sent", "saw", "spoke", "wrote", "became",
    "broke",
    "brought", "built", "bought", "sold", "ran", "grew", "knew", "paid", "stood", "struck", "shot", "hit",
    "flew",
    "fled", "drew", "chose", "died", "quit", "swore", "threw", "sank", "fought", "heard", "kept", "spent",
    "taken",
    "seen", "given", "gone", "born", "since",
  ]
  static let being = ["be", "is", "are", "being"]

  static let holidays: [(String, Holiday)] = [
    ("new year ' s day", .fixed(1, 1)), ("new year ' s eve", .fixed(12, 31)), ("new year ' s", .fixed(1, 1)),
    ("martin luther king day", .weekday(1, number: 3, month: 1)),
    ("martin luther king jr day", .weekday(1, number: 3, month: 1)), ("groundhog day", .fixed(2, 2)),
    ("valentine ' s day", .fixed(2, 14)), ("presidents ' day", .weekday(1, number: 3, month: 2)),
    ("st patrick ' s day", .fixed(3, 17)), ("st . patrick ' s day", .fixed(3, 17)),
    ("ash wednesday", .easter(-46)), ("shrove tuesday", .easter(-47)), ("mardi gras", .easter(-47)),
    ("palm sunday", .easter(-7)), ("maundy thursday", .easter(-3)), ("good friday", .easter(-2)),
    ("easter sunday", .easter(0)), ("easter monday", .easter(1)), ("easter", .easter(0)),
    ("ascension day", .easter(39)), ("pentecost", .easter(49)), ("may day", .fixed(5, 1)),
    ("mother ' s day", .weekday(7, number: 2, month: 5)), ("memorial day", .weekday(1, number: -1, month: 5)),
    ("flag day", .fixed(6, 14)), ("father ' s day", .weekday(7, number: 3, month: 6)),
    ("juneteenth", .fixed(6, 19)), ("independence day", .fixed(7, 4)), ("bastille day", .fixed(7, 14)),
    ("labor day", .weekday(1, number: 1, month: 9)), ("columbus day", .weekday(1, number: 2, month: 10)),
    ("halloween", .fixed(10, 31)), ("all saints ' day", .fixed(11, 1)), ("guy fawkes night", .fixed(11, 5)),
    ("election day", .election), ("veterans day", .fixed(11, 11)), ("armistice day", .fixed(11, 11)),
    ("thanksgiving day", .weekday(4, number: 4, month: 11)),
    ("thanksgiving", .weekday(4, number: 4, month: 11)),
    ("christmas eve", .fixed(12, 24)), ("christmas day", .fixed(12, 25)), ("christmas", .fixed(12, 25)),
    ("boxing day", .fixed(12, 26)),
  ]
}
