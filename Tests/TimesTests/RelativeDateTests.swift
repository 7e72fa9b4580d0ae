import Articles
import Testing
import Times

@Suite("Dates that lean on another")
struct RelativeDateTests {
  @Test(
    "count from the published date",
    arguments: [
      Example("He resigned yesterday and goes tomorrow.", "yesterday = 2020-01-08", "tomorrow = 2020-01-10"),
      Example("He resigned the day before yesterday.", "the day before yesterday = 2020-01-07"),
      Example("He resigned two weeks ago.", "two weeks ago = 2019-W52"),
      Example("He resigned 11 days ago.", "11 days ago = 2019-12-29"),
      Example("He resigned almost four years ago.", "almost four years ago = 2016"),
      Example("He resigned a decade ago.", "a decade ago = 2010"),
      Example("He resigned last week.", "last week = 2020-W01"),
      Example("He resigned last month.", "last month = 2019-12"),
      Example("He resigned late last year.", "late last year = 2019"),
      Example("It starts early next week.", "early next week = 2020-W03"),
      Example("It was settled earlier this month.", "earlier this month = 2020-01"),
      Example("It rained over the weekend.", "the weekend = 2020-W01-WE"),
      Example("It snowed last spring.", "last spring = 2019-SP"),
      Example("The school opens this summer.", "this summer = 2020-SU"),
      Example("It ended last October.", "last October = 2019-10"),
      Example("The hearing is in the week of March 6.", "the week of March 6 = 2020-W10"),
      Example("Debts fell by year-end.", "year-end = 2020"),
      Example(
        "She spoke this morning and last night.",
        "this morning = 2020-01-09TMO",
        "last night = 2020-01-08TNI"
      ),
    ]
  )
  func published(_ example: Example) { #expect(times(example.text) == example.times) }

  @Test(
    "count from the nearest date before them in the text",
    arguments: [
      Example(
        "It opened on May 6, 2017. The day before, it rained.",
        "May 6, 2017 = 2017-05-06",
        "The day before = 2017-05-05"
      ),
      Example(
        "It opened on May 6, 2017, and closed on the same day.",
        "May 6, 2017 = 2017-05-06",
        "the same day = 2017-05-06"
      ),
      Example(
        "It opened on May 6, 2017. The next morning it closed.",
        "May 6, 2017 = 2017-05-06",
        "The next morning = 2017-05-07TMO"
      ),
      Example("It opened in 1998 and closed later that year.", "1998 = 1998", "later that year = 1998"),
      Example("It opened in 1998 and closed two years later.", "1998 = 1998", "two years later = 2000"),
      Example(
        "It opened in 1998; the previous year it was a mill.",
        "1998 = 1998",
        "the previous year = 1997"
      ),
      Example(
        "It opened on May 6, 2017. Three days later it closed.",
        "May 6, 2017 = 2017-05-06",
        "Three days later = 2017-05-09"
      ),
    ]
  )
  func named(_ example: Example) { #expect(times(example.text) == example.times) }

  @Test(
    "follow the verbs where they are weekdays",
    arguments: [
      Example("He was arrested Monday.", "Monday = 2020-01-06"),
      Example("The minister said Thursday that he was ill.", "Thursday = 2020-01-09"),
      Example("The minister will resign on Monday.", "Monday = 2020-01-13"),
      Example("The trial is scheduled to begin Tuesday.", "Tuesday = 2020-01-14"),
      Example("The ship could sail as early as Saturday.", "Saturday = 2020-01-11"),
      Example("He will appeal against Wednesday's ruling.", "Wednesday = 2020-01-08"),
      Example("The truce holds until Sunday.", "Sunday = 2020-01-12"),
      Example("The vote is on Friday.", "Friday = 2020-01-10"),
      Example("They play next Saturday.", "next Saturday = 2020-01-11"),
      Example("They played last Thursday.", "last Thursday = 2020-01-02"),
      Example("They met this past Sunday.", "this past Sunday = 2020-01-05"),
      Example("He called on Monday night.", "Monday night = 2020-01-06TNI"),
    ]
  )
  func weekdays(_ example: Example) { #expect(times(example.text) == example.times) }

  @Test("say what they were reckoned from")
  func anchors() {
    let text =
      "It opened on May 6, 2017. The day before it rained. He went home yesterday. It took five days."
    let found = TimeFinder().times(
      in: Article(id: "1", text: "\(text) The day before, it rained.", published: "2020-01-09")
    )
    #expect(found.map(\.anchor) == [.none, .published, .none, .text])
  }
}
