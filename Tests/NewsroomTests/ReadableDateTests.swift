import Testing

@testable import Newsroom

@Suite("Dates for reading")
struct ReadableDateTests {
  @Test(
    "are in words, whatever the text made sure of",
    arguments: [
      ("2020-05-14", "14 May 2020"), ("2020-05-14T12:00", "14 May 2020"), ("2020-05", "May 2020"),
      ("2020", "2020"),
      ("XXXX-06-05", "5 June"), ("2016-W38", "week 38 of 2016"),
      ("2016-W38-WE", "at the end of week 38 of 2016"),
      ("2016-W38-2", "Tuesday of week 38 of 2016"), ("XXXX-WXX-4", "on a Thursday"),
      ("2016-SU", "summer 2016"),
      ("2016-WI", "winter 2016"), ("PAST_REF", "in the past"), ("PRESENT_REF", "at present"),
      ("P8W", "8 weeks"),
      ("P1D", "1 day"), ("PT72M", "72 minutes"),
      ("PXM", "PXM"), ("2020-13", "2020-13"), ("2020-05-99", "2020-05-99"), ("XXXX", "XXXX"),
      ("soon", "soon"),
      ("", ""),
    ]
  )
  func words(date: String, text: String) {
    #expect(ReadableDate.text(of: date) == text)
  }

  @Test("are short where there is little room")
  func short() {
    #expect(ReadableDate.short(of: "2020-09-14") == "14 Sep 2020")
    #expect(ReadableDate.short(of: "2020-05") == "May 2020")
  }
}
