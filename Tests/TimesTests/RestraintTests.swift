import Testing

@Suite("Nothing is invented")
struct RestraintTests {
  @Test(
    "Without a published date what is relative stays relative",
    arguments: [
      Example("He left on Monday.", "Monday = XXXX-WXX-1"),
      Example("He left on Monday night.", "Monday night = XXXX-WXX-1TNI"),
      Example("He left on January 6.", "January 6 = XXXX-01-06"),
      Example("He left in January.", "January = XXXX-01"),
      Example("He left in the summer.", "the summer = XXXX-SU"),
      Example("He left on the weekend.", "the weekend = XXXX-WXX-WE"),
      Example("He left on Christmas Day.", "Christmas Day = XXXX-12-25"),
      Example("He left on Easter Sunday.", ""),
      Example("He left two weeks ago.", "two weeks ago = PAST_REF"),
      Example("He left last year.", "last year = PAST_REF"),
      Example("He leaves today.", "today = PRESENT_REF"),
      Example("He leaves tomorrow.", "tomorrow = FUTURE_REF"),
      Example("He left on the same day.", "the same day = XXXX-XX-XX"),
      Example("He left at 9 p.m.", "9 p.m. = XXXX-XX-XXT21:00"),
      Example("He left in the '90s.", "'90s = XX9X"),
      Example(
        "It was May 6, 2017. He left the day before.",
        "May 6, 2017 = 2017-05-06",
        "the day before = 2017-05-05"
      ),
    ]
  )
  func undated(_ example: Example) {
    #expect(times(example.text, published: nil) == example.times.filter { !$0.isEmpty })
  }

  @Test(
    "A published date that is none counts for nothing",
    arguments: [
      "", "yesterday", "2020", "2020-02-30", "2020-13-01", "99999-01-01", "09/01/2020", "2020-01-091",
    ]
  )
  func badPublished(_ published: String) {
    #expect(times("He left on Monday.", published: published) == ["Monday = XXXX-WXX-1"])
  }

  @Test("A published time of day does not matter")
  func publishedTime() {
    #expect(times("He left yesterday.", published: "2020-01-09T23:59:59+13:00") == ["yesterday = 2020-01-08"])
  }

  @Test(
    "Days that no calendar has are no days",
    arguments: [
      "It is set for February 30.", "It was set for February 30, 2020.", "It was set for 30 Feb 2020.",
      "It was set for February 29, 2019.", "It was set for April 31.", "It was set for 2019-02-30.",
      "It was set for 45/45/2019.", "It was set for Jan. 0.", "It was set for 2019-00-10.",
    ]
  )
  func impossibleDays(_ text: String) { #expect(times(text).isEmpty) }

  @Test("A leap day without a year lies in a leap year")
  func leapDay() { #expect(times("She was born on February 29.") == ["February 29 = 2016-02-29"]) }

  @Test(
    "Numbers too large or small for years are none",
    arguments: [
      "In the year 99999 it will end.", "In 12345 nobody lived.", "It cost 0000 lives.", "It was 999 then.",
      "In 123456789012345678901234567890 it ends.",
    ]
  )
  func impossibleYears(_ text: String) { #expect(times(text).isEmpty) }

  @Test(
    "Years of two digits stand for no year",
    arguments: ["The class of '98 met.", "Signed 5/6/98.", "In 98 he left."]
  )
  func shortYears(_ text: String) { #expect(times(text).isEmpty) }

  @Test(
    "Dates of other calendars are left alone",
    arguments: [
      "It began on 12 Ramadan 1441 AH.", "It began on 5 Tishrei 5780.", "It began in 2541 BE.",
      "It fell in 1500 BC.",
      "It began on 15 Shawwal 1998.",
    ]
  )
  func otherCalendars(_ text: String) { #expect(times(text).isEmpty) }

  @Test(
    "Zones belong to the expression; the value is the time as written",
    arguments: [
      Example("At 9:30 a.m. EST it rang.", "9:30 a.m. EST = 2020-01-09T09:30"),
      Example("At 0735 GMT it rang.", "0735 GMT = 2020-01-09T07:35"),
      Example("At 9:30 a.m. XYZ it rang.", "9:30 a.m. = 2020-01-09T09:30"),
    ]
  )
  func zones(_ example: Example) { #expect(times(example.text) == example.times) }

  @Test(
    "Times that no clock shows are none",
    arguments: [
      "It rang at 25:10.", "It rang at 9:75.", "It rang at 13 p.m.", "It rang at 2561 GMT.",
      "It rang at 0 a.m.",
    ]
  )
  func impossibleTimes(_ text: String) { #expect(times(text).isEmpty) }

  @Test(
    "Words that only look like times are none",
    arguments: [
      "May I ask, and may she go?", "Mrs. May said so to Ms. April Jones.",
      "They spoke of May and her party.",
      "The troops march on.", "The second man shook the hand of August Wilson.", "The fall of Rome was long.",
      "The sun sat low.", "They fall and spring up.", "He read The Sunday Times and The Daily Globe.",
      "A 39-year-old man, aged 24 years, is 24 years old.", "She raised two 3-year-olds at 21 years of age.",
      "It sold 1998 people $1995 on Flight 1999.", "Call 555-1998 or write to No. 1990.", "It scored 1,998.",
      "A quarter of them left; three quarters of it is gone.",
    ]
  )
  func traps(_ text: String) { #expect(times(text).isEmpty) }
}
