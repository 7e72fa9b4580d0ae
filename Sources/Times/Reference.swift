/// What words of time mean before anybody knows when they were written.
enum Reference: Equatable {
  /// A value that stands by itself: a period, `PAST_REF`.
  case value(String)
  /// A point that may lack its year, or a weekday.
  case point(Point, Turn)
  case holiday(Holiday, year: Int?, Turn)
  /// So many units on from an origin, as coarse as the unit.
  case offset(Int, Unit, Origin)
  case weekend(Turn)
  /// The week in which a day lies.
  case week(of: Point)
  /// The day, at a time of day; without a day, that of the nearest date.
  indirect case clock(Reference?, Clock)
  /// Words that look like a date but name none: February 30.
  case impossible

  /// In which direction a point that comes back is meant.
  enum Turn: Equatable {
    /// As the sentence's verbs have it.
    case byTense
    /// "last", "this", "next".
    case last, this, next
    /// So many years from the published date's: "October this year".
    case year(Int)
  }

  /// What an offset counts from.
  enum Origin: Equatable {
    case published
    /// The nearest date before in the text, or else the published date.
    case text
  }
}
