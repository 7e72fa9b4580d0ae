import ArgumentParser
import Articles
import Foundation

/// Scores the reading of web pages against their text, title and date, and times it on one core.
struct Pages: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score articles taken from web pages, and print pages a second of one core."
  )

  @Option(help: "The pages' text, one page a line: {\"id\", \"text\"}.")
  var gold: String

  @Option(help: "The folder that holds each page as ID.html.gz.")
  var html: String

  @Option(help: "score_pages.py")
  var scorer: String

  @Option(help: "Judged titles and dates; see Benchmarks/Data/README.md.")
  var metadata = "Benchmarks/Data/page-metadata.tsv"

  @Option(help: "A Python that has trafilatura, to be timed on the same pages.")
  var trafilatura: String?

  @Option(help: "How often the pages are read to time them.")
  var rounds = 5

  @Option(help: "Write what was found, one page a line, to this file.")
  var output: String?

  func run() async throws {
    let corpus = try PageCorpus(gold: URL(filePath: gold), html: URL(filePath: html))
    let articles = corpus.pages.map { page in
      try? WebPageFormat().article(id: page.id, from: page.bytes, address: page.address)
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "onrecord-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    for (name, isLeftOut) in [("whole text", [Block.Kind]()), ("without captions", [.caption])] {
      let lines = try zip(corpus.pages, articles).map { page, article in
        let text = article.map { article in
          article.blocks.filter { !isLeftOut.contains($0.kind) }.map { article[$0.span] }.joined(
            separator: "\n\n"
          )
        }
        let found = Found(
          id: page.id,
          text: text ?? "",
          title: article?.title,
          published: article?.published,
          outlet: article?.outlet,
          author: article?.author,
          language: article?.language,
          address: article?.address
        )
        return String(decoding: try JSONEncoder().encode(found), as: UTF8.self)
      }
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      if let output, isLeftOut.isEmpty {
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: output))
      }
      print("\(name):")
      fflush(nil)
      try run(["python3", scorer, gold, file.path(percentEncoded: false)])
    }
    try score(articles)
    try time(corpus)
  }

  private struct Found: Encodable {
    var id: String
    var text: String
    var title, published, outlet, author, language, address: String?
  }

  private func score(_ articles: [Article?]) throws {
    guard FileManager.default.fileExists(atPath: metadata) else { return print("no judged titles and dates") }
    let judged = try JudgedMetadata(URL(filePath: metadata))
    for (name, figure) in [("title", judged.titles(articles)), ("published", judged.dates(articles))] {
      print("\(name) right on \(figure.right) of \(figure.stated) pages that state one")
      for id in figure.wrong { print("  wrong \(id)") }
    }
  }

  private func time(_ corpus: PageCorpus) throws {
    let begin = ProcessorTime.now()
    for _ in 0..<rounds {
      for page in corpus.pages { _ = try? WebPageFormat().article(id: page.id, from: page.bytes) }
    }
    let seconds = ProcessorTime.now() - begin
    print(
      String(
        format: "pages read      %7.0f pages/s of one core's time",
        Double(corpus.pages.count * rounds) / seconds
      )
    )
    guard let trafilatura else { return }
    fflush(nil)
    let script = """
      import glob, gzip, sys, time, trafilatura
      pages = [gzip.open(p).read() for p in sorted(glob.glob(sys.argv[1] + '/*.html.gz'))]
      trafilatura.bare_extraction(pages[0], with_metadata=True)
      begin = time.process_time()
      for page in pages: trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)
      print('trafilatura %s  %5.0f pages/s of one core\\'s time' % (trafilatura.__version__, len(pages) / (time.process_time() - begin)))
      """
    try run([trafilatura, "-c", script, html])
  }

  private func run(_ command: [String]) throws {
    let process = try Process.run(URL(filePath: "/usr/bin/env"), arguments: command)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }
}
