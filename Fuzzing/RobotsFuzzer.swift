import Fetching

/// What libFuzzer calls with bytes of its own making: reads them as a robots.txt, and stops where one rule alone does
/// not say what the plainest possible matcher says.
///
/// The bytes before the first zero are a path, the others the file.
func fuzzRobots(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let path = "/" + String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  let file = Array(bytes.dropFirst(path.utf8.count))
  let rules = RobotsRules(file, agent: "OnRecord")
  _ = rules.allow(path)
  precondition(rules.crawlDelay ?? 0 >= 0, "a negative delay")

  let pattern = file.prefix(64)
  let isPlain = (pattern + path.utf8).allSatisfy { (0x21..<0x7F).contains($0) && !"%#".utf8.contains($0) }
  guard isPlain, !pattern.isEmpty, path != "/robots.txt" else { return 0 }
  let single = RobotsRules(Array("User-agent: *\nDisallow: ".utf8) + pattern, agent: "OnRecord")
  precondition(single.allow(path) != matches(pattern, Array(path.utf8)[...]), "a rule that is read wrongly")
  return 0
}

private func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
  // For each end of what has been read of the pattern, whether it can lie at each place of the path.
  var places = Set([path.startIndex])
  for index in pattern.indices {
    if pattern[index] == UInt8(ascii: "$"), index == pattern.endIndex - 1 {
      return places.contains(path.endIndex)
    }
    if pattern[index] == UInt8(ascii: "*") {
      places = places.min().map { Set($0...path.endIndex) } ?? []
    } else {
      places = Set(places.filter { $0 < path.endIndex && path[$0] == pattern[index] }.map { $0 + 1 })
    }
  }
  return !places.isEmpty
}
