/// What libFuzzer calls with bytes of its own making: reads them as the text of a word processor's document.
///
/// The fuzzer would need very long to make a ZIP whose parts are whole, so the bytes are packed for it; how ZIPs are opened
/// is driven by those among the examples.
func fuzzDocument(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  return check(packed([("[Content_Types].xml", []), ("word/document.xml", bytes)]), format: .docx)
}

/// A TAR of files, which the reader of archives takes as well as a ZIP: POSIX.1-1988.
private func packed(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  files.flatMap { name, bytes in
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at place: Int) {
      header.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
    }
    func octal(_ number: Int) -> String {
      let digits = String(number, radix: 8)
      return String(repeating: "0", count: max(0, 11 - digits.utf8.count)) + digits
    }
    put(name, at: 0)
    put(octal(bytes.count), at: 124)
    put("        ", at: 148)
    put("ustar\u{0}00", at: 257)
    put(octal(header.reduce(0) { $0 + Int($1) }).suffix(6) + "\u{0} ", at: 148)
    return header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
  } + [UInt8](repeating: 0, count: 1024)
}
