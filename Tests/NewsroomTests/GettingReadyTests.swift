import NIOCore
import Testing

@testable import Newsroom

@Suite("Getting ready")
struct GettingReadyTests {
  @Test("begins once the newsroom is open, and keeps no visitor waiting", .timeLimit(.minutes(1)))
  func meanwhile() async throws {
    let (events, told) = AsyncStream<String>.makeStream()
    var desk = Desk.examples
    desk.getReady = {
      told.yield("begun")
      try? await Task.sleep(for: .seconds(3600))
    }
    try await OpenNewsroom.open(Newsroom(.init(port: 0), desk: desk)) { newsroom in
      var heard = events.makeAsyncIterator()
      #expect(await heard.next() == "begun")
      let answer = String(buffer: try await newsroom.get("/"))
      #expect(answer.hasPrefix("HTTP/1.1 200"))
    }
  }

  @Test("leaves a record that has nothing as usable as before")
  func nothing() async throws {
    let small = try await SmallRecord()
    await small.desk.getReady()
    var browser = try Browser(desk: small.desk)
    #expect(try await browser.get("/").status == 200)
  }
}
