import CLibArchive

/// Opens an archive or a compressed file, member by member, by libarchive; nothing is ever written.
///
/// Known are ZIP and TAR, and gzip, bzip2, xz, zstd and LZW around anything. A class, since libarchive's calls need one
/// to find it by address.
final class ArchiveStream {
  /// One member of an archive.
  struct Member {
    /// Its path as the archive gives it; empty for what is only compressed. It names the member and no file.
    var name: String
    /// Whether it is a file and not a folder, a link or a device.
    var isFile: Bool
  }

  private let archive: OpaquePointer?
  private let input: ByteStream
  /// What the bytes first came from, against which their growth is measured.
  private let root: ByteStream
  private let limits: SourceLimits
  private var chunk: UnsafeMutableRawBufferPointer
  private var isOpen = false
  private var failure: ArticleError?
  private var unpackedCount = 0
  private var memberCount = 0
  /// Whether the member at hand is damaged, so that nothing more of it can be read.
  private var isMemberDamaged = false

  init(_ input: ByteStream, root: ByteStream, limits: SourceLimits) {
    self.input = input
    self.root = root
    self.limits = limits
    chunk = .allocate(byteCount: 1 << 16, alignment: 16)
    archive = archive_read_new()
    // Not all that libarchive knows: some filters would start other programs.
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
    archive_read_support_filter_compress(archive)
    archive_read_support_format_zip_streamable(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_format_raw(archive)
    archive_read_support_format_empty(archive)
  }

  deinit {
    archive_read_free(archive)
    chunk.deallocate()
  }

  /// The next member; nil at the end. What is left of the one before is passed over.
  func next() throws(ArticleError) -> Member? {
    if memberCount == .max { return nil }
    try open()
    if !isMemberDamaged {
      while !(try nextChunk()).isEmpty {}
    }
    isMemberDamaged = false
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_OK, ARCHIVE_WARN: break
    case ARCHIVE_EOF: return end()
    default: throw fail()
    }
    memberCount += 1
    if memberCount > limits.members { throw fail(.tooManyMembers(limit: limits.members)) }
    let isOnlyCompressed = archive_format(archive) == ARCHIVE_FORMAT_RAW
    return Member(
      name: isOnlyCompressed ? "" : name(of: entry),
      isFile: isOnlyCompressed || archive_entry_filetype(entry) & 0o170000 == 0o100000
    )
  }

  /// The next bytes of the member; none at its end.
  func nextChunk() throws(ArticleError) -> [UInt8] {
    guard memberCount > 0, memberCount < .max, !isMemberDamaged else { return [] }
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      result = archive_read_data(archive, buffer.baseAddress, buffer.count)
      count = max(result, 0)
    }
    if result < 0 {
      if failure != nil || result == Int(ARCHIVE_FATAL) { throw fail() }
      // Only this member is damaged or locked.
      isMemberDamaged = true
      throw damage()
    }
    unpackedCount += bytes.count
    // Small files may well grow more; they are no danger.
    if unpackedCount > SourceLimits.harmlessGrowth,
      unpackedCount / max(limits.expansion, 1) > root.position
    {
      throw fail(.expandsTooFar(limit: limits.expansion))
    }
    return bytes
  }

  private func open() throws(ArticleError) {
    if isOpen { return }
    isOpen = true
    let address = Unmanaged.passUnretained(self).toOpaque()
    let result = archive_read_open(
      archive,
      address,
      nil,
      { _, address, buffer in
        guard let address, let buffer else { return -1 }
        return Unmanaged<ArchiveStream>.fromOpaque(address).takeUnretainedValue().give(buffer)
      },
      nil
    )
    if result != ARCHIVE_OK { throw fail() }
  }

  /// Hands the next bytes of the input to libarchive, which may look at them until it asks again.
  private func give(_ buffer: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
    do throws(ArticleError) {
      let bytes = try input.next()
      if bytes.count > chunk.count {
        chunk.deallocate()
        chunk = .allocate(byteCount: bytes.count, alignment: 16)
      }
      chunk.copyBytes(from: bytes)
      buffer.pointee = UnsafeRawPointer(chunk.baseAddress)
      return bytes.count
    } catch {
      failure = error
      return -1
    }
  }

  /// Ends the archive; its error, where the input itself did not fail.
  private func fail(_ reason: ArticleError.Reason? = nil) -> ArticleError {
    memberCount = .max
    defer { failure = nil }
    if let failure { return failure }
    return reason.map { ArticleError($0) } ?? damage()
  }

  /// What libarchive says is wrong.
  private func damage() -> ArticleError {
    ArticleError(.damagedArchive(detail: archive_error_string(archive).map { String(cString: $0) }))
  }

  private func end() -> Member? {
    memberCount = .max
    return nil
  }

  private func name(of entry: OpaquePointer?) -> String {
    let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    return name.map { String(cString: $0) } ?? "member \(memberCount)"
  }
}
