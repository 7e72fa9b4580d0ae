import Articles
import Testing
import Times

@Suite("Times of day, lengths and recurrences")
struct OtherFamilyTests {
  @Test(
    "Times of day take the day that stands by them, or the nearest one",
    arguments: [
      Example("The doors open at 9:30 a.m. EST.", "9:30 a.m. EST = 2020-01-09T09:30"),
      Example("It struck at 10 p.m. Tuesday.", "10 p.m. Tuesday = 2020-01-07T22:00"),
      Example("It struck at 10 p.m. on Tuesday.", "10 p.m. = 2020-01-07T22:00", "Tuesday = 2020-01-07"),
      Example("On Monday it struck at noon.", "Monday = 2020-01-06", "noon = 2020-01-06T12:00"),
      Example("They left at 4 in the morning.", "4 in the morning = 2020-01-09T04:00"),
      Example("They left at seven o'clock.", "seven o'clock = 2020-01-09T07:00"),
      Example("They left at 12:15 am.", "12:15 am = 2020-01-09T00:15"),
      Example("They left at 21:30.", "21:30 = 2020-01-09T21:30"),
      Example("They left at 0735 GMT.", "0735 GMT = 2020-01-09T07:35"),
      Example("She ran the mile in 3:52.", ""),
    ]
  )
  func clocks(_ example: Example) {
    #expect(times(example.text) == example.times.filter { !$0.isEmpty })
  }

  @Test(
    "Lengths are periods of ISO 8601",
    arguments: [
      Example("It took three days.", "three days = P3D"),
      Example("It took twenty-five years.", "twenty-five years = P25Y"),
      Example("It took two hundred and fifty years.", "two hundred and fifty years = P250Y"),
      Example("It took 1,200 hours.", "1,200 hours = PT1200H"),
      Example("It took half an hour.", "half an hour = PT30M"),
      Example("It took 5 1/2 hours.", "5 1/2 hours = PT5H30M"),
      Example("It took a year and a half.", "a year and a half = P1Y6M"),
      Example("It took 2.5 years.", "2.5 years = P2.5Y"),
      Example("It took 3 hours 20 minutes.", "3 hours 20 minutes = PT3H20M"),
      Example("It took less than a decade.", "less than a decade = P10Y"),
      Example("It took a few weeks.", "a few weeks = PXW"),
      Example("It went on for months.", "months = PXM"),
      Example("A five-year plan and a 24-hour strike.", "five-year = P5Y", "24-hour = PT24H"),
      Example("A day-long meeting after a yearlong ban.", "day-long = P1D", "yearlong = P1Y"),
      Example("Prices fell in the last three months.", "the last three months = P3M"),
      Example("It ran at a loss for the first nine months.", "the first nine months = P9M"),
      Example("Little changed over the past decade.", "the past decade = P10Y"),
    ]
  )
  func lengths(_ example: Example) { #expect(times(example.text) == example.times) }

  @Test(
    "Recurrences are sets",
    arguments: [
      Example("They meet every Monday.", "every Monday = XXXX-WXX-1"),
      Example("They meet on Mondays.", "Mondays = XXXX-WXX-1"),
      Example("They meet every other week.", "every other week = P2W"),
      Example("They meet every two weeks.", "every two weeks = P2W"),
      Example("They meet each year.", "each year = P1Y"),
      Example("They meet twice a month.", "a month = P1M"),
      Example("It costs $3 million per year.", "per year = P1Y"),
      Example("The annual report and daily reports.", "annual = P1Y", "daily = P1D"),
    ]
  )
  func recurrences(_ example: Example) {
    #expect(times(example.text) == example.times)
    let article = Article(id: "1", text: example.text, published: "2020-01-09")
    #expect(TimeFinder().times(in: article).allSatisfy { $0.kind == .set })
  }

  @Test(
    "The present, past and future stay without a date",
    arguments: [
      Example("He now lives abroad.", "now = PRESENT_REF"),
      Example("The current mayor left.", "current = PRESENT_REF"),
      Example("He recently moved.", "recently = PAST_REF"),
      Example("It is wetter in recent years.", "recent years = PAST_REF"),
      Example("She had agreed earlier.", "earlier = PAST_REF"),
      Example("Years ago it was a mill.", "Years ago = PAST_REF"),
      Example("Nobody knows the future.", "the future = FUTURE_REF"),
      Example("It will grow in the coming years.", "the coming years = FUTURE_REF"),
    ]
  )
  func vague(_ example: Example) { #expect(times(example.text) == example.times) }

  @Test("Every family has its type")
  func kinds() {
    let text = "On Monday at 9 p.m. he spoke for five hours, as every week."
    let found = TimeFinder().times(in: Article(id: "1", text: text))
    #expect(found.map(\.kind) == [.date, .time, .duration, .set])
  }
}
