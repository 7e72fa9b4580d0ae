import Articles
import Testing

@Suite struct WebArchiveTests {
  private func found(_ bytes: [UInt8]) -> [ArticleSource.Found] {
    Array(ArticleSource().articles(in: bytes, id: "crawl.warc"))
  }

  private func reasons(_ found: [ArticleSource.Found]) -> [ArticleError.Reason?] {
    found.map {
      if case .failure(let error) = $0.article { error.reason } else { nil }
    }
  }

  private func record(
    _ type: String,
    _ body: [UInt8],
    address: String = "https://a.example/1",
    length: Int? = nil
  )
    -> [UInt8]
  {
    let header =
      "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(address)\r\nContent-Length: \(length ?? body.count)\r\n\r\n"
    return Array(header.utf8) + body + Array("\r\n\r\n".utf8)
  }

  private func answer(_ body: [UInt8], status: String = "200 OK", headers: String = "") -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\nContent-Type: text/html; charset=utf-8\r\n\(headers)\r\n".utf8) + body
  }

  private func page(_ title: String) -> [UInt8] {
    Array(
      """
      <html><head><title>\(title)</title></head><body>
      <p>The river rose above the mill on Monday night, the town said in a statement to reporters.</p>
      <p>Nobody was hurt, but three houses were emptied before the morning, the mayor told the council.</p>
      </body></html>
      """.utf8
    )
  }

  @Test("responses are articles with their address, other records are passed over")
  func responses() throws {
    let records = found(
      record("warcinfo", Array("software: none\r\n".utf8))
        + record("request", Array("GET / HTTP/1.1\r\n\r\n".utf8))
        + record("response", answer(page("One")), address: "https://a.example/2020/03/03/one")
        + record("response", answer([], status: "404 Not Found"))
        + record("response", answer(Array("<html><body><a href=/>Home</a></body></html>".utf8)))
        + record("resource", page("Two"), address: "https://a.example/two")
        + record("conversion", Array("She said no.".utf8), address: "https://a.example/three")
    )
    #expect(
      reasons(records) == [nil, .passedOver(.status(404)), .passedOver(.noArticle), nil, nil]
    )
    #expect(records.map(\.place) == [3, 4, 5, 6, 7].map { ", record \($0)" })
    let first = try records[0].article.get()
    #expect(first.id == "https://a.example/2020/03/03/one" && first.address == first.id)
    #expect(first.title == "One" && first.published == "2020-03-03")
    #expect(try records[4].article.get().text == "She said no.")
  }

  @Test("answers packed by gzip or by deflate, wrapped or bare, in chunks or not, are put together")
  func encodedAnswers() throws {
    let packed = Packing.gzip(page("Packed"))
    let half = packed.count / 2
    func chunk(_ bytes: some Collection<UInt8>) -> [UInt8] {
      Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + [0x0D, 0x0A]
    }
    let chunked = chunk(packed.prefix(half)) + chunk(packed.dropFirst(half)) + Array("0\r\n\r\n".utf8)
    let bodies = [
      answer(packed, headers: "Content-Encoding: gzip\r\n"),
      answer(chunked, headers: "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
      // The archive kept the headers of what it has put together already.
      answer(page("Packed"), headers: "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
      answer(page("Packed"), headers: "Content-Encoding: br\r\n"),
      answer(Packing.zlib(page("Packed")), headers: "Content-Encoding: deflate\r\n"),
      answer(Packing.deflate(page("Packed")), headers: "Content-Encoding: deflate\r\n"),
      answer(page("Packed"), headers: "Content-Encoding: deflate\r\n"),
    ]
    let records = found(bodies.flatMap { record("response", $0) })
    #expect(try records.map { try $0.article.get().title } == bodies.map { _ in "Packed" })
    let strange = found(record("response", answer([1, 2, 3], headers: "Content-Encoding: br\r\n")))
    #expect(reasons(strange) == [.unknownEncoding(name: "br")])
    let cutShort = Array(Packing.zlib(page("Packed")).prefix(200))
    let damaged = found(record("response", answer(cutShort, headers: "Content-Encoding: deflate\r\n")))
    guard case .damagedArchive = reasons(damaged)[0] else {
      Issue.record("\(reasons(damaged))")
      return
    }
  }

  @Test("records that are packed one by one are read one by one")
  func packedRecords() throws {
    let records = ["One", "Two"].flatMap { Packing.gzip(record("response", answer(page($0)))) }
    #expect(try found(records).map { try $0.article.get().title } == ["One", "Two"])
  }

  @Test("a false length costs its own record", arguments: [-40, -1, 1, 300, 5_000, 20_000_000])
  func falseLengths(difference: Int) throws {
    let bodies = ["One", "Two", "Three"].map { answer(page($0)) }
    let records = found(
      record("response", bodies[0]) + record("response", bodies[1], length: bodies[1].count + difference)
        + record("response", bodies[2])
    )
    // Where all that follows is said to belong to the record, and is too much to be held, it is lost.
    let isLost = difference > 10_000_000
    #expect(reasons(records) == [nil, .falseLength] + (isLost ? [] : [nil]))
    #expect(records[1].place == ", record 2")
    if !isLost { #expect(try records[2].article.get().title == "Three") }
  }

  @Test("what is no record is passed over with a word, and so is an archive that is cut short")
  func damaged() throws {
    let whole = record("response", answer(page("One")))
    let records = found(whole + Array("nonsense\r\n\r\n".utf8) + whole + whole.prefix(200))
    #expect(reasons(records) == [nil, .notARecord, nil, .falseLength])
    #expect(reasons(found(Array("WARC/1.0\r\nWARC-Type: response\r\n\r\n".utf8))) == [.falseLength])
  }
}
