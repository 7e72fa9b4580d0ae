/// Sets articles as two lines each of a table for people.
struct ArticleLayout {
  private static let dateWidth = 10
  private static let countWidth = 6

  let width: Int

  /// What stands above the columns.
  var head: StyledText {
    StyledText("published".padded(to: Self.dateWidth) + " " + "words".padded(before: Self.countWidth), .faint)
      + StyledText(" " + "blocks".padded(before: Self.countWidth) + "  fingerprint       title", .faint)
  }

  /// The lines of one article.
  func lines(for listed: ListedArticle) -> [StyledText] {
    let article = listed.article
    let date = (article.published.map { String($0.prefix(10)) } ?? "").harmless
    var first = StyledText(date.padded(to: Self.dateWidth) + " ")
    first.append(String(listed.wordCount).padded(before: Self.countWidth) + " ", .plain)
    first.append(String(article.blocks.count).padded(before: Self.countWidth) + "  ", .plain)
    first.append(listed.fingerprint + "  ", .faint)
    let title = (article.headline ?? article.id).harmless
    first.append(title.cut(to: max(width - first.displayWidth, 20)), .strong)
    var lines = [first]
    let indentation = StyledText(spaces: Self.dateWidth + 1)
    let names = [article.language, article.outlet, article.author, article.id == title ? nil : article.id]
    let address = article.address == article.id ? nil : article.address
    let details = (names + [address]).compactMap { $0?.harmless }.filter { !$0.isEmpty }
    if !details.isEmpty {
      let text = details.joined(separator: " · ").cut(to: max(width - Self.dateWidth - 1, 20))
      lines.append(indentation + StyledText(text, .faint))
    }
    if let original = listed.original {
      lines.append(
        indentation + StyledText("the same as \(original.harmless)".cut(to: max(width - 11, 20)), .alert)
      )
    }
    return lines
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - displayWidth, 0))
  }

  fileprivate func padded(before width: Int) -> String {
    String(repeating: " ", count: max(width - displayWidth, 0)) + self
  }

  /// As much of the text as takes no more columns than `width`.
  fileprivate func cut(to width: Int) -> String {
    if displayWidth <= width { return self }
    var left = width - 1
    return prefix { character in
      left -= character.displayWidth
      return left >= 0
    } + "…"
  }
}
