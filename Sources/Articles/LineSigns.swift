/// Signs by which a line of a plain text shows that it is no part of the story.
enum LineSigns {
  /// Who wrote the article, in a line that says nothing else: "By Ada Lorne", "By ADA LORNE and Bo Reed, Staff Writers";
  /// nil for any other line.
  static func author(in line: Substring) -> Substring? {
    guard line.hasPrefix("By ") || line.hasPrefix("BY "), line.utf8.count <= 120, !line.hasSuffix(".") else {
      return nil
    }
    let names = line.dropFirst(3).prefix { $0 != "," && $0 != "|" && $0 != "•" }
    let words = names.split(whereSeparator: \.isWhitespace)
    let isNamed = words.allSatisfy { word in
      ["and", "AND", "&", "de", "van", "von", "der", "al", "bin", "for", "of", "the"].contains(word)
        || word.first.map { $0.isUppercase } ?? false
    }
    // "By Monday" is a time, and "By Ada Lorne Press release read out loud in full" a headline.
    guard (2...8).contains(words.count), isNamed, !words.contains(where: isTimeWord) else { return nil }
    return trimmed(names)
  }

  /// Whether the line is a date and nothing else: "Published: June 7, 2020 10:15 am", "7 June 2020".
  static func isDate(_ line: Substring) -> Bool {
    guard line.utf8.count <= 80, line.contains(where: \.isNumber) else { return false }
    let words = line.split { !$0.isLetter }
    return words.allSatisfy(isTimeWord) && PublishedDate.iso(String(line)) != nil
  }

  /// Whether the line is a dateline on its own: "BAGHDAD (Reuters) -", "PORT HALLOW, June 7 —".
  static func isDateline(_ line: Substring) -> Bool {
    guard line.utf8.count <= 80, let last = line.last, "-–—".contains(last), let first = line.first else {
      return false
    }
    let place = line.prefix { $0 != "," && $0 != "(" && !"-–—".contains($0) }
    return first.isUppercase && place.count >= 3 && !place.contains(where: \.isLowercase)
  }

  /// Whether the line says who took a picture: "Photo: Ada Lorne", "(AP Photo/Bo Reed)", "Ada Lorne / Getty Images".
  static func isPictureCredit(_ line: Substring) -> Bool {
    guard line.utf8.count <= 400 else { return false }
    let small = line.lowercased()
    let inner = small.drop { $0 == "(" || $0 == "[" }
    if line.utf8.count <= 160, labels.contains(where: { inner.hasPrefix($0) }) { return true }
    // A caption with its credit at its end.
    if small.hasSuffix(")"), let open = small.lastIndex(of: "("),
      labels.contains(where: { small[small.index(after: open)...].hasPrefix($0) })
    {
      return true
    }
    return line.utf8.count <= 80 && agencies.contains { small.hasSuffix($0) }
  }

  private static let labels = [
    "photo:", "photo by ", "photos by ", "photo credit:", "photo courtesy ", "photograph:", "photograph by ",
    "picture:", "picture by ", "image:", "image credit:", "image courtesy ", "credit:", "file photo",
    "ap photo",
    "reuters/", "afp/", "getty images", "ap/", "courtesy of ", "caption:",
  ]

  private static let agencies = [
    "/getty images", "/ getty images", "/afp", "/ afp", "/reuters", "/ reuters", "/ap", "/ ap",
    "via getty images",
    "via ap", "via reuters", "/associated press", "/ associated press", "/epa", "/ epa",
  ]

  private static func isTimeWord(_ word: Substring) -> Bool {
    timeWords.contains(word.lowercased())
  }

  private static let timeWords: Set<String> = [
    "published", "updated", "posted", "last", "first", "modified", "date", "on", "at", "am", "pm", "a", "p",
    "m",
    "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "et", "th",
    "st",
    "nd", "rd", "t", "z", "of", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  private static func trimmed(_ text: Substring) -> Substring {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return text }
    return text[first...last]
  }
}
