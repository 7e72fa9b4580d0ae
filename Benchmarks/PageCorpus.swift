import Foundation

/// Web pages with the text that people took from them.
struct PageCorpus {
  /// One page.
  struct Page {
    var id: String
    var address: String?
    var bytes: [UInt8]
  }

  private struct Entry: Decodable {
    var id: String
    var url: String?
  }

  var pages: [Page]

  /// Reads the pages that `gold` lists from the folder `html`, where each is gzipped.
  init(gold: URL, html: URL) throws {
    pages = try String(contentsOf: gold, encoding: .utf8).split(separator: "\n").map { line in
      let entry = try JSONDecoder().decode(Entry.self, from: Data(line.utf8))
      let file = html.appending(path: "\(entry.id).html.gz")
      return Page(id: entry.id, address: entry.url, bytes: try Self.gunzipped(file))
    }
  }

  private static func gunzipped(_ file: URL) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path(percentEncoded: false)]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return [UInt8](data)
  }
}
