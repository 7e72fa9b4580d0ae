import Articles
import OnRecord

/// Reads articles side by side and delivers what comes of them.
struct ReadingRun {
  let reader: Reader
  /// Which statements are kept.
  let filter: StatementFilter
  /// Whether articles are read that are surely not in English.
  let readsAnyLanguage: Bool
  /// How many articles are read at once.
  let jobs: Int

  private let recognizer = LanguageRecognizer()

  init(reader: Reader, filter: StatementFilter, readsAnyLanguage: Bool, jobs: Int) {
    self.reader = reader
    self.filter = filter
    self.readsAnyLanguage = readsAnyLanguage
    self.jobs = jobs
  }

  /// Reads every input of `feed`; no more than the jobs and the room at `delivery` allow are held at a time.
  func deliver(_ feed: Feed, to delivery: Delivery, as edition: Edition) async {
    await withTaskGroup(of: Void.self) { group in
      var running = 0
      var index = 0
      while let input = await feed.next() {
        if running == jobs {
          await group.next()
          running -= 1
        }
        await delivery.waitForRoom(at: index)
        group.addTask { [index] in
          await delivery.deliver(outcome(of: input, as: edition), at: index)
        }
        running += 1
        index += 1
      }
    }
  }

  private func outcome(of input: Input, as edition: Edition) async -> Outcome {
    switch input.article {
    case .failure(let complaint):
      return Outcome(result: .failure(complaint), byteCount: input.byteCount)
    case .success(var article):
      let language = recognizer.sureLanguage(of: article)
      article.language = article.language ?? language
      let (reading, warning) = await reading(of: article, in: language, at: input.place)
      return Outcome(
        result: .success(edition.page(reading)),
        warning: warning,
        byteCount: input.byteCount,
        wordCount: article.wordCount
      )
    }
  }

  /// Reads an article, or leaves it unread where it is surely in another language than English; and what to say of that.
  private func reading(
    of article: Article,
    in language: String?,
    at place: Place
  ) async -> (Reading, warning: Complaint?) {
    if let language, language != "en", !readsAnyLanguage {
      return (Reading(article: article, statements: []), .foreignLanguage(language, at: place))
    }
    var reading = await reader.read(article)
    reading.statements = reading.statements.filter { filter.accepts($0, of: reading) }
    let isDoubtful = language == nil && !article.isMostlyLatin
    return (reading, isDoubtful ? .foreignScript(at: place) : nil)
  }
}

extension Complaint {
  fileprivate static func foreignLanguage(_ language: String, at place: Place) -> Complaint {
    Complaint(
      place: place,
      message: "its language is \(language), not English, so no statements are sought; --any-language does"
    )
  }

  fileprivate static func foreignScript(at place: Place) -> Complaint {
    Complaint(
      place: place,
      message: "warning: most of its letters are not Latin; OnRecord reads English and will find little here"
    )
  }
}

extension Article {
  /// How many words the text has, as far as white space parts them.
  var wordCount: Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
      if !isSpace && !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }
}
