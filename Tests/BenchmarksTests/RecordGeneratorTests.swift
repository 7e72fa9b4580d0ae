import Articles
import OnRecord
import Testing

@testable import Benchmarks

/// The made-up record: its readings must be such as a reader of articles could have found.
@Suite struct RecordGeneratorTests {
  private func readings(_ count: Int, seed: UInt64) -> [Reading] {
    Array(RecordGenerator(seed: seed).prefix(count))
  }

  @Test("the same seed makes the same readings, another one others")
  func seeded() {
    #expect(readings(80, seed: 4) == readings(80, seed: 4))
    #expect(readings(3, seed: 4) != readings(3, seed: 5))
  }

  @Test("spans lie in the text and hold what they should")
  func spans() {
    for reading in readings(400, seed: 1) {
      let article = reading.article
      for block in article.blocks { #expect(block.kind == .paragraph) }
      for statement in reading.statements {
        let parts = statement.source + statement.cue + statement.content
        for part in parts {
          #expect(part.end <= article.text.utf8.count && !part.isEmpty)
          #expect(article.blocks.contains { $0.span.contains(part) })
          let words = article[part]
          #expect(words.first?.isWhitespace == false && words.last?.isWhitespace == false)
        }
        #expect(zip(parts, parts.dropFirst()).allSatisfy { !$0.overlaps($1) })
        if statement.kind == .direct {
          #expect(statement.content.allSatisfy { article[$0].first == "“" && article[$0].last == "”" })
        }
        if let said = statement.said { #expect(reading.times.contains(said)) }
      }
    }
  }

  @Test("speakers are actors of the article, who are mentioned where it says so")
  func speakers() {
    for reading in readings(400, seed: 2) {
      for statement in reading.statements {
        #expect(statement.speakers.count == 1)
        for speaker in statement.speakers {
          #expect(reading.actors.indices.contains(speaker.actor))
          let mentions = reading.actors[speaker.actor].mentions
          #expect(mentions.contains { mention in statement.source.contains { $0.contains(mention.span) } })
        }
      }
      for actor in reading.actors {
        #expect(actor.names.contains(reading.article[actor.mentions[0].span]))
        for role in actor.roles { #expect(reading.article[role.span] == role.title) }
      }
    }
  }

  @Test("articles are as long, as spread and as often copied as real ones")
  func shape() {
    let readings = readings(2_000, seed: 3)
    let lengths = readings.map { $0.article.text.split(whereSeparator: \.isWhitespace).count }.sorted()
    #expect(lengths[1_000] > 400 && lengths[1_000] < 700)
    #expect(lengths[1_999] < 1_700)
    let contents = readings.flatMap { reading in
      reading.statements.map { $0.content.reduce(0) { $0 + reading.article[$1].split(separator: " ").count } }
    }.sorted()
    #expect((15...21).contains(contents[contents.count / 2]))
    let leads = Dictionary(grouping: readings) { $0.article[$0.article.blocks[0].span] }
    let copies = readings.count - leads.count
    #expect((60...140).contains(copies))
    #expect(Set(readings.compactMap(\.article.outlet)).count > 100)
    #expect(Set(readings.map(\.article.id)).count == 2_000)
  }

  @Test("actors have names of their own")
  func names() {
    let actors = RecordActors(count: 50_000, places: RecordVocabulary().places)
    #expect(Set((0..<50_000).map { actors[$0].name }).count == 50_000)
  }
}
