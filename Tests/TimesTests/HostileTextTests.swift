import Articles
import Testing
import Times

@Suite("Any text")
struct HostileTextTests {
  private static let words = """
    the a last next this that same day week years before after early late of in and half January May Sept. Monday night
    5 30 31st 1998 2000s - / ' 98 : a.m. p.m GMT noon ago end quarter third fiscal every each dozen hundred billion 1/2
    99999 2019-02-30 summer weekend Easter New Year's é — \u{2019} \u{A0} 😀 Ⅻ ٣ . , T09:30Z 5.5 1,700 past
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init) + ["\n", "\n\n"]

  /// Checks that the times of `text` lie in it, in order, on boundaries of scalars.
  private func check(_ text: String, published: String? = "2020-02-29") {
    let article = Article(id: "1", text: text, published: published)
    let utf8 = Array(article.text.utf8)
    var end = 0
    let isSound = TimeFinder().times(in: article).allSatisfy { time in
      let isInside = time.span.begin >= end && time.span.end <= utf8.count && !time.span.isEmpty
      end = time.span.end
      let isOnScalars = [time.span.begin, time.span.end].allSatisfy {
        $0 == utf8.count || utf8[$0] & 0xC0 != 0x80
      }
      return isInside && isOnScalars && !time.value.isEmpty
    }
    #expect(isSound)
  }

  @Test("of the grammar's own words in any order gives times in order", arguments: 0..<40)
  func shuffledWords(_ seed: UInt64) {
    var generator = Generator(state: seed)
    let text = (0..<2000).map { _ in
      Self.words.randomElement(using: &generator).map { Bool.random(using: &generator) ? $0 + " " : $0 } ?? ""
    }.joined()
    check(text)
    check(text, published: nil)
    check(text, published: "0001-01-01")
    check(text, published: "9999-12-31")
  }

  @Test("of random scalars gives times in order", arguments: 0..<20)
  func randomScalars(_ seed: UInt64) {
    var generator = Generator(state: seed &+ 1000)
    var text = String.UnicodeScalarView()
    for _ in 0..<5000 {
      let limit: UInt32 = Bool.random(using: &generator) ? 0x80 : 0x11_0000
      if let scalar = Unicode.Scalar(UInt32.random(in: 1..<limit, using: &generator)) { text.append(scalar) }
    }
    check(String(text))
  }

  @Test("of random bytes, mended, gives times in order", arguments: 0..<20)
  func randomBytes(_ seed: UInt64) {
    var generator = Generator(state: seed &+ 2000)
    let bytes = (0..<5000).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    check(String(decoding: bytes, as: UTF8.self))
  }

  @Test(
    "that is empty or has one letter has no times",
    arguments: ["", " ", "a", "5", "'", "\n", "é", "\u{2019}"]
  )
  func tiny(_ text: String) { #expect(times(text).isEmpty) }

  @Test(
    "that is long and strange is read in time that grows with its length",
    .timeLimit(.minutes(5)),
    arguments: [
      "7", "the day before ", "the day before, ", "1,000", "early ", "hundred ", "1-", "a.m.", "Monday ", "x",
      "\n",
      "Jan. 5 and 6 and 7 ", "two years and ", "'", "last ", "the end of ", "9 p.m. on ", "\u{2019}",
    ]
  )
  func long(_ part: String) {
    check(String(repeating: part, count: part.utf8.count > 1 ? 100_000 : 1_000_000))
  }

  @Test(
    "with offsets far beyond the calendar leads to no day",
    arguments: [
      "99999 years ago", "999999999 days ago", "999999999999999999999 weeks ago", "3000 centuries ago",
      "99999 weeks later", "9999 millennia",
    ]
  )
  func farAway(_ text: String) {
    for value in times("It was May 6, 2017. It happened \(text).").dropFirst() {
      #expect(!value.contains("= -") && !value.contains("= 9"))
    }
  }
}

/// A generator of random numbers that a seed repeats (SplitMix64).
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
