import Actors
import Acts
import Articles
import Language
import OnRecord
import Statements
import Times

/// An article while it is written.
struct RecordDraft {
  private(set) var text = RecordText()
  private let vocabulary: RecordVocabulary
  private let phrase: RecordPhrase
  private let published: String
  private let weekday: String
  private var statements: [StatementReading] = []
  private var actors: [Actor] = []
  private var times: [TimeExpression] = []
  /// For the number of each actor who spoke, its place among the article's.
  private var places: [Int: Int] = [:]
  private var isAtParagraphBegin = true

  init(_ vocabulary: RecordVocabulary, published: String, weekday: String) {
    self.vocabulary = vocabulary
    phrase = RecordPhrase(vocabulary)
    self.published = published
    self.weekday = weekday
  }

  /// All that was written.
  func reading(under head: RecordHead) -> Reading {
    Reading(article: head.article(text.string), statements: statements, actors: actors, times: times)
  }

  mutating func endParagraph() {
    text.mark("\n\n")
    isAtParagraphBegin = true
  }

  /// Writes a sentence in which nobody says anything.
  mutating func writeSentence(_ random: inout SeededGenerator) {
    beginSentence()
    let begin = text.end
    phrase.write(random.logNormal(median: 20, deviation: 0.35, in: 6...50), to: &text, &random)
    text.capitalize(begin)
    text.mark(".")
  }

  /// Writes a sentence in which the actor of that number says something: the whole quoted before the speaker, part of
  /// it or nothing quoted behind.
  mutating func writeStatement(
    of number: Int,
    _ people: RecordActors,
    _ random: inout SeededGenerator
  ) {
    beginSentence()
    let begin = text.end
    let length = random.logNormal(median: 18, deviation: 0.45, in: 3...60)
    var (content, kind): ([Span], Statement.Kind) = ([], .indirect)
    if random.chance(40) {
      kind = .direct
      content = [writeQuotation(length, &random, end: ",")]
      text.mark(" ")
    }
    let (source, speaker) = writeSpeaker(number, people, &random)
    text.mark(" ")
    let (cue, act) = writeCue(&random)
    let (circumstances, said) = writeCircumstances(&random)
    if kind == .indirect {
      text.mark(" that ")
      let quoted = random.chance(25) ? max(2, length / 3) : 0
      let first = phrase.write(max(1, length - quoted), to: &text, &random)
      if quoted > 0 {
        kind = .mixed
        text.mark(" ")
        content = [Span(first.begin, writeQuotation(quoted, &random, end: "").end)]
      } else {
        content = [first]
      }
    }
    text.mark(".")
    text.capitalize(begin)
    let statement = Statement(
      source: [source],
      cue: [cue],
      content: content,
      kind: kind,
      confidence: 1 - Double(random.rank(below: 500)) / 1_000
    )
    statements.append(
      StatementReading(statement, speakers: [speaker], act: act, circumstances: circumstances, said: said)
    )
  }

  private mutating func beginSentence() {
    if !isAtParagraphBegin { text.mark(" ") }
    isAtParagraphBegin = false
  }

  /// Writes words between quotation marks; the marks belong to the span.
  private mutating func writeQuotation(
    _ count: Int,
    _ random: inout SeededGenerator,
    end: String
  ) -> Span {
    let begin = text.end
    text.mark("“")
    let words = phrase.write(count, to: &text, &random)
    if !end.isEmpty { text.capitalize(words.begin) }
    text.mark(end + "”")
    return Span(begin, text.end)
  }

  private mutating func writeCue(_ random: inout SeededGenerator) -> (Span, PerformedAct) {
    let cue = random.skewed(vocabulary.cues)
    let isNegative = random.chance(2)
    let span = text.write(isNegative ? "never " + cue.words : cue.words)
    return (span, PerformedAct(act: cue.act, polarity: isNegative ? .negative : .positive))
  }

  /// Now and then writes in what, to whom, where and when it was said.
  private mutating func writeCircumstances(
    _ random: inout SeededGenerator
  ) -> (Circumstances, said: TimeExpression?) {
    var circumstances = Circumstances()
    var said: TimeExpression?
    if random.chance(5) {
      text.mark(" in a ")
      let name = random.pick(["letter", "speech", "statement", "report", "radio interview"])
      circumstances.medium = Circumstances.Medium(name: name, span: text.write(name))
    }
    if random.chance(10) {
      text.mark(" to ")
      circumstances.addressee = text.write(
        random.pick(["reporters", "parliament", "voters", "the committee"])
      )
    }
    if random.chance(5) {
      text.mark(" in ")
      circumstances.place = text.write(random.skewed(vocabulary.places))
    }
    if random.chance(30) {
      text.mark(" on ")
      let span = text.write(weekday)
      circumstances.said = span
      let time = TimeExpression(span: span, kind: .date, value: published, anchor: .published)
      times.append(time)
      said = time
    }
    return (circumstances, said)
  }

  /// Names the actor in full with its role where it is new, and shortly where it is known; returns the source too.
  private mutating func writeSpeaker(
    _ number: Int,
    _ people: RecordActors,
    _ random: inout SeededGenerator
  ) -> (source: Span, speaker: Speaker) {
    let person = people[number]
    guard let place = places[number] else {
      let begin = text.end
      let name = text.write(person.name)
      var actor = Actor(name: person.name, reason: .longestName, kind: person.kind, names: [person.name])
      actor.mentions = [ActorMention(span: name, form: .named)]
      if let role = person.role {
        text.mark(", ")
        let former = random.chance(10)
        if former { text.mark("former ") }
        let span = text.write(role)
        actor.roles = [
          HeldRole(title: role, span: span, standing: former ? .former : .current, date: published)
        ]
        text.mark(",")
      }
      places[number] = actors.count
      actors.append(actor)
      let end = person.role == nil ? text.end : text.end - 1
      return (
        Span(begin, end), Speaker(actor: actors.count - 1, form: .named, certainty: 0.97)
      )
    }
    let isPronoun = random.chance(25)
    let form: Mention.Form = isPronoun ? .pronoun : .named
    let span = text.write(isPronoun ? person.pronoun : person.shortName)
    actors[place].mentions.append(ActorMention(span: span, form: form))
    if !isPronoun, actors[place].names.count == 1, person.shortName != person.name {
      actors[place].names.append(person.shortName)
    }
    return (span, Speaker(actor: place, form: form, certainty: isPronoun ? 0.85 : 0.95))
  }
}
