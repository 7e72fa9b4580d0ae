import Testing

@Suite("Dates of the calendar")
struct CalendarDateTests {
  @Test(
    "say their year, or take the one that the published date suggests",
    arguments: [
      Example("It began on January 6, 2019.", "January 6, 2019 = 2019-01-06"),
      Example("It began on 8 January 2019.", "8 January 2019 = 2019-01-08"),
      Example("It began on the 5th of November 2018.", "the 5th of November 2018 = 2018-11-05"),
      Example("It began on 8 Jan and ended Jan. 9.", "8 Jan = 2020-01-08", "Jan. 9 = 2020-01-09"),
      Example("Thursday, Dec. 5, was cold.", "Thursday, Dec. 5 = 2019-12-05"),
      Example("They met on Tuesday the 18th of June.", "Tuesday the 18th of June = 2019-06-18"),
      Example("In a February 2019 interview he said so.", "February 2019 = 2019-02"),
      Example("The court opens on Feb. 3.", "Feb. 3 = 2020-02-03"),
      Example("It was built in October of 1931.", "October of 1931 = 1931-10"),
      Example("She was chosen in November.", "November = 2019-11"),
      Example("The bridge will open in August.", "August = 2020-08"),
      Example("The bridge opens in October this year.", "October this year = 2020-10"),
      Example("It rained from May to July.", "May = 2019-05", "July = 2019-07"),
      Example("The bill passed in late December.", "late December = 2019-12"),
    ]
  )
  func days(_ example: Example) { #expect(times(example.text) == example.times) }

  @Test(
    "may be written in digits",
    arguments: [
      Example("The log says 2019-03-07.", "2019-03-07 = 2019-03-07"),
      Example("The log says 2019-03-07T09:30Z.", "2019-03-07T09:30Z = 2019-03-07T09:30"),
      Example("Signed 22/03/2019 in Bern.", "22/03/2019 = 2019-03-22"),
      Example("Signed 03/22/2019 in Boston.", "03/22/2019 = 2019-03-22"),
      Example("Signed 4/4/2019.", "4/4/2019 = 2019-04-04"),
    ]
  )
  func digits(_ example: Example) { #expect(times(example.text) == example.times) }

  @Test("of which nobody can say whether day or month comes first give no more than their year")
  func ambiguous() { #expect(times("Signed 03/02/1998.") == ["03/02/1998 = 1998"]) }

  @Test(
    "are years, decades, centuries and parts of them",
    arguments: [
      Example("He left in 1995 and wrote in mid-1998.", "1995 = 1995", "mid-1998 = 1998"),
      Example("Nothing since the 1990s.", "1990s = 199X"),
      Example("In the early 1980s and the '90s.", "early 1980s = 198X", "'90s = 199X"),
      Example("Music of the sixties.", "the sixties = 196X"),
      Example("Ships of the 18th century.", "the 18th century = 17"),
      Example("It ended in the summer of 1969.", "the summer of 1969 = 1969-SU"),
      Example("It fell in the third quarter of 2018.", "the third quarter of 2018 = 2018-Q3"),
      Example("Sales rose in the fourth quarter.", "the fourth quarter = 2019-Q4"),
      Example("The second half of 2017 was dry.", "The second half of 2017 = 2017-H2"),
      Example("The budget for fiscal 2021 grew.", "fiscal 2021 = FY2021"),
      Example("It is due by the end of 2021.", "the end of 2021 = 2021"),
    ]
  )
  func longerPoints(_ example: Example) { #expect(times(example.text) == example.times) }

  @Test(
    "go on in ranges and lists",
    arguments: [
      Example("The fair is open Jan. 5-7.", "Jan. 5 = 2020-01-05", "7 = 2020-01-07"),
      Example("The fair was open on June 4 and 5, 2018.", "June 4 = 2019-06-04", "5, 2018 = 2018-06-05"),
      Example("The war of 1990-95 is over.", "1990 = 1990", "95 = 1995"),
      Example("He ruled from 1990 to 1995.", "1990 = 1990", "1995 = 1995"),
      Example("On January 6 and 20 people came.", "January 6 = 2020-01-06"),
    ]
  )
  func ranges(_ example: Example) { #expect(times(example.text) == example.times) }

  @Test(
    "are holidays by name",
    arguments: [
      Example("They married on Christmas Eve.", "Christmas Eve = 2019-12-24"),
      Example("They met last Thanksgiving.", "last Thanksgiving = 2019-11-28"),
      Example("It was signed on Good Friday 1998.", "Good Friday 1998 = 1998-04-10"),
      Example("He died on Easter Sunday 2019.", "Easter Sunday 2019 = 2019-04-21"),
      Example("The strike began on Labor Day.", "Labor Day = 2019-09-02"),
      Example("A crowd marched on Memorial Day 2018.", "Memorial Day 2018 = 2018-05-28"),
      Example("Polls closed on Election Day 2016.", "Election Day 2016 = 2016-11-08"),
      Example("The parade is on New Year's Day 2021.", "New Year's Day 2021 = 2021-01-01"),
    ]
  )
  func holidays(_ example: Example) { #expect(times(example.text) == example.times) }
}
