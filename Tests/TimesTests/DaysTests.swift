import Testing
import Times

/// The days that values name.
@Suite struct DaysTests {
  @Test(
    "a value names its first and last day",
    arguments: [
      ("2020-01-08", "2020-01-08", "2020-01-08"), ("2020-01-08TNI", "2020-01-08", "2020-01-08"),
      ("2020-02", "2020-02-01", "2020-02-29"), ("2019", "2019-01-01", "2019-12-31"),
      ("199", "1990-01-01", "1999-12-31"), ("2020-Q1", "2020-01-01", "2020-03-31"),
      ("2020-W01", "2019-12-30", "2020-01-05"), ("2020-01-08T09:30:00Z", "2020-01-08", "2020-01-08"),
    ]
  )
  func days(value: String, first: String, last: String) {
    #expect(Days(value)?.first == first)
    #expect(Days(value)?.last == last)
  }

  @Test(
    "what stays open, or no calendar has, names none",
    arguments: [
      "", "PAST_REF", "XXXX-01-06", "2020-13", "2020-02-30", "2020-W60", "2020-Q5", "P3D", "20", "99999",
      "2020-SU",
      "2020-1-8", "-2020", "٢٠٢٠", "2020-01-08-09",
    ]
  )
  func none(value: String) { #expect(Days(value) == nil) }
}
