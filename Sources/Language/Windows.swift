/// A part of an article that the encoder reads in one go.
struct Window: Hashable, Sendable {
  /// The words that are read.
  var words: Range<Int>
  /// The words that this window answers for; every word lies in the core of just one window.
  var core: Range<Int>

  /// The windows of an article: as many whole paragraphs as fit. An attribution hardly ever crosses a paragraph,
  /// so these need not overlap. Only a paragraph that is longer than a window is read in windows that overlap by
  /// half; each answers for what stands most centrally in it.
  ///
  /// - Parameters:
  ///   - sizes: The number of wordpieces of each word.
  ///   - opens: Whether each word opens a paragraph.
  ///   - room: The most wordpieces in a window; a single word of more makes a window of its own.
  /// - Returns: The windows, in order; their cores make up the article.
  static func windows(sizes: [Int], opens: [Bool], room: Int) -> [Window] {
    var windows: [Window] = []
    var begin = 0
    while begin < sizes.count {
      let reach = end(from: begin, sizes, room: room)
      if reach == sizes.count {
        windows.append(Window(words: begin..<reach, core: begin..<reach))
        break
      }
      if let paragraph = (begin + 1...reach).last(where: { opens[$0] }) {
        windows.append(Window(words: begin..<paragraph, core: begin..<paragraph))
        begin = paragraph
        continue
      }
      let paragraph = opens[(begin + 1)...].firstIndex(of: true) ?? sizes.count
      windows += overlapping(begin..<paragraph, sizes, room: room)
      begin = paragraph
    }
    return windows
  }

  /// Windows over one long paragraph.
  private static func overlapping(_ paragraph: Range<Int>, _ sizes: [Int], room: Int) -> [Window] {
    var windows: [Window] = []
    var begin = paragraph.lowerBound
    var core = begin
    while true {
      let reach = min(end(from: begin, sizes, room: room), paragraph.upperBound)
      if reach == paragraph.upperBound {
        windows.append(Window(words: begin..<reach, core: core..<reach))
        return windows
      }
      // The next window begins in the middle of this one; between them, each answers for its half.
      let next = max(begin + 1, end(from: begin, sizes, room: room / 2))
      let boundary = max(core + 1, min(reach, (next + reach) / 2))
      windows.append(Window(words: begin..<reach, core: core..<boundary))
      // Words of very many pieces may leave no room for an overlap.
      begin = end(from: min(next, boundary), sizes, room: room) > boundary ? min(next, boundary) : boundary
      core = boundary
    }
  }

  /// Where the words from `begin` on no longer fit into `room`; at least one word does.
  private static func end(from begin: Int, _ sizes: [Int], room: Int) -> Int {
    var end = begin
    var used = 0
    while end < sizes.count, used + sizes[end] <= room || end == begin {
      used += sizes[end]
      end += 1
    }
    return end
  }
}
