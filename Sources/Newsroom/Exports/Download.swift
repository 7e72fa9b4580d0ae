import Foundation
import Hummingbird
import NIOCore
import NIOPosix
import ServiceLifecycle

/// An export on its way to a visitor.
struct Download: Sendable {
  let export: Export
  let form: ExportForm
  let fileName: String

  /// Answers with the export, or for HEAD with what would stand above it.
  ///
  /// A text goes out while it is made, so that an error in the midst of it can only break it off; a file is made first.
  ///
  /// - Throws: 503 where enough exports are on their way, and whatever is thrown while a file is made.
  func response(to visit: Visit, turns: DownloadTurns) async throws -> Response {
    let headers: HTTPFields = [
      .contentType: form.mediaType, .contentDisposition: "attachment; filename=\"\(fileName)\"",
      .cacheControl: "no-store",
    ]
    func answer(_ body: ResponseBody) -> Response { Response(status: .ok, headers: headers, body: body) }
    if visit.request.method == .head { return answer(ResponseBody { try await $0.finish(nil) }) }
    guard let turn = turns.take() else {
      throw HTTPError(
        .serviceUnavailable,
        headers: [.retryAfter: "10"],
        message: "Several exports are being made already. Wait until one of them is done."
      )
    }
    switch export {
    case .text(let write): return answer(Self.body(of: write, turn))
    case .file(let make):
      // Nobody reads a file whose reader has left meanwhile.
      let file = try await visit.request.body.consumeWithCancellationOnInboundClose { _ in
        try await UnnamedFile(madeBy: make)
      }
      turn.end()
      return answer(file.body)
    }
  }

  private static func body(
    of write: @escaping @Sendable (@escaping Export.Take) async throws -> Void,
    _ turn: DownloadTurns.Turn
  ) -> ResponseBody {
    ResponseBody { writer in
      let conveyor = Conveyor()
      try await withThrowingTaskGroup(of: Void.self) { group in
        // However this ends, the export must not wait for room for ever.
        defer { conveyor.stop() }
        group.addTask {
          defer {
            conveyor.stop()
            turn.end()
          }
          try await write { try conveyor.put($0) }
          conveyor.finish()
        }
        // Else the program could not end while an export goes out.
        for await piece in conveyor.pieces.cancelOnGracefulShutdown() {
          try await writer.write(piece)
          conveyor.tookOne()
        }
        conveyor.stop()
        try await group.waitForAll()
      }
      try await writer.finish(nil)
    }
  }
}

/// A file that has no name any more, so that the system removes it when nobody reads it.
struct UnnamedFile: Sendable {
  private static let pieceSize = 64 * 1024

  private let handle: FileHandle
  private let byteCount: Int

  /// Has a file made in a folder of its own, which is gone afterwards.
  init(madeBy make: @Sendable (_ path: String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "onrecord-export-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "export")
    try await make(file.path(percentEncoded: false))
    handle = try FileHandle(forReadingFrom: file)
    byteCount = Int(try handle.seekToEnd())
    try handle.seek(toOffset: 0)
  }

  /// All bytes of the file, a few at a time.
  var body: ResponseBody {
    ResponseBody(contentLength: byteCount) { [handle] writer in
      while true {
        let piece = try await NIOThreadPool.singleton.runIfActive {
          try handle.read(upToCount: Self.pieceSize)
        }
        guard let piece, !piece.isEmpty else { break }
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try await writer.finish(nil)
    }
  }
}
