/// A small checker of what we write ourselves: elements nest, attributes are quoted, ids are unique.
enum HTMLCheck {
  private static let empty: Set<Substring> = [
    "meta", "link", "input", "br", "rect", "path", "circle", "line", "polyline",
  ]

  static func faults(in html: String) -> [String] {
    var faults: [String] = []
    var open: [Substring] = []
    var ids: Set<Substring> = []
    var rest = html.dropFirst("<!doctype html>".count)
    while let begin = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: begin)...]
      let isClosing = rest.first == "/"
      if isClosing { rest = rest.dropFirst() }
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      if name.isEmpty {
        faults.append("a < that opens nothing: \(rest.prefix(20))")
        continue
      }
      rest = rest.dropFirst(name.count)
      if isClosing {
        if open.popLast() != name { faults.append("</\(name)> closes nothing") }
        rest = rest.drop { $0 != ">" }.dropFirst()
        continue
      }
      var closesItself = false
      attributes: while true {
        rest = rest.drop { $0.isWhitespace }
        guard let first = rest.first else { break }
        if first == ">" { rest = rest.dropFirst(); break }
        if first == "/" { closesItself = true; rest = rest.dropFirst(); continue }
        let attribute = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" }
        guard !attribute.isEmpty else { faults.append("in <\(name)>: \(rest.prefix(20))"); break attributes }
        if attribute.hasPrefix("on") || attribute == "style" { faults.append("\(attribute) in <\(name)>") }
        rest = rest.dropFirst(attribute.count)
        guard rest.first == "=" else { continue }
        guard rest.dropFirst().first == "\"" else { faults.append("unquoted \(attribute)"); break }
        rest = rest.dropFirst(2)
        let value = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 1)
        if attribute == "id" && !ids.insert(value).inserted { faults.append("two of id \(value)") }
      }
      if !closesItself && !empty.contains(name) { open.append(name) }
    }
    if !open.isEmpty { faults.append("left open: \(open.joined(separator: " "))") }
    return faults
  }
}
