import Articles
import Foundation
import Stories
import Testing

@testable import Benchmarks

/// What is taken for a copy and what is not, over copies and parts of the project's own articles.
@Suite struct CopyTests {
  private let examples: [Article]

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples")
    examples = try Copies.articles(inFolder: folder.standardizedFileURL.path(percentEncoded: false))
  }

  @Test("copies are found, whatever was done to them", arguments: CopyMaker.Kind.allCases)
  func copies(_ kind: CopyMaker.Kind) {
    var found = 0
    for example in examples {
      let sketch = StorySketch(example)
      for seed in 1...15 {
        var maker = CopyMaker(seed: UInt64(seed))
        let copy = StorySketch(maker.copy(of: example, kind))
        if copy.isCopy(of: sketch) { found += 1 }
        #expect(copy.isCopy(of: sketch) == sketch.isCopy(of: copy))
      }
    }
    #expect(examples.count == 4)
    #expect(found >= 57, "at least 95% of 60")
  }

  @Test("of a thousand pairs that share no paragraph but their outlet's note, none is linked")
  func unrelated() {
    let pairs = PartedArticles(examples, seed: 7).pairs(1_000)
    let linked = pairs.filter { StorySketch($0.0).isCopy(of: StorySketch($0.1)) }
    #expect(pairs.count == 1_000)
    #expect(linked.isEmpty)
  }

  @Test("a copy shares enough hashes to be looked up by them")
  func lookup() {
    for example in examples {
      var maker = CopyMaker(seed: 3)
      let copy = StorySketch(maker.copy(of: example, .all))
      let shared = Set(copy.hashes).intersection(StorySketch(example).hashes)
      #expect(shared.count >= StorySketch.minimumShared)
    }
  }

  @Test("the same seed makes the same copy")
  func seeded() {
    for kind in CopyMaker.Kind.allCases {
      var (one, other) = (CopyMaker(seed: 5), CopyMaker(seed: 5))
      #expect(one.copy(of: examples[0], kind) == other.copy(of: examples[0], kind))
    }
  }
}
