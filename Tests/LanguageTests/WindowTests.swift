import Testing

@testable import Language

@Suite struct WindowTests {
  @Test func wholeParagraphsAreReadTogetherAsLongAsTheyFit() {
    let windows = Window.windows(
      sizes: [Int](repeating: 1, count: 9),
      opens: [true, false, false, true, false, false, true, false, false],
      room: 7
    )
    #expect(windows == [Window(words: 0..<6, core: 0..<6), Window(words: 6..<9, core: 6..<9)])
  }

  @Test func aLongParagraphIsReadInWindowsThatOverlap() {
    let windows = Window.windows(
      sizes: [Int](repeating: 1, count: 20),
      opens: [true] + [Bool](repeating: false, count: 19),
      room: 10
    )
    #expect(windows.count > 1)
    for (window, next) in zip(windows, windows.dropFirst()) {
      #expect(window.words.overlaps(next.words))
      #expect(window.core.upperBound == next.core.lowerBound)
    }
  }

  @Test func everyWordLiesInTheCoreOfOneWindowThatHasRoomForIt() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let count = Int.random(in: 0...80, using: &random)
      let room = Int.random(in: 2...30, using: &random)
      let sizes = (0..<count).map { _ in Int.random(in: 1...4, using: &random) }
      let opens = (0..<count).map { $0 == 0 || Int.random(in: 0..<9, using: &random) == 0 }
      let windows = Window.windows(sizes: sizes, opens: opens, room: room)
      #expect(windows.flatMap { Array($0.core) } == Array(0..<count))
      for window in windows {
        #expect(window.words.lowerBound <= window.core.lowerBound)
        #expect(window.core.upperBound <= window.words.upperBound)
        let used = sizes[window.words].reduce(0, +)
        #expect(used <= room || window.words.count == 1)
      }
    }
  }

  @Test func noWordsMakeNoWindow() {
    #expect(Window.windows(sizes: [], opens: [], room: 10).isEmpty)
  }
}
