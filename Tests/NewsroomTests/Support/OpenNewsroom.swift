import NIOCore
import NIOPosix
import Testing

@testable import Newsroom

/// A newsroom that listens at a port of this machine, for what only a connection shows.
struct OpenNewsroom {
  private let port: Int

  /// Opens a newsroom for as long as `visit` takes.
  static func open<Result: Sendable>(
    _ newsroom: Newsroom,
    visit: (OpenNewsroom) async throws -> Result
  ) async throws -> Result {
    let (ports, end) = AsyncStream<Int>.makeStream()
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await newsroom.application { end.yield($0) }.run() }
      defer { group.cancelAll() }
      let port = try #require(await ports.first { _ in true })
      return try await visit(OpenNewsroom(port: port))
    }
  }

  /// Asks for `path` and reads the answer, headers and all, until it ends or `isEnough` of it has come; then hangs up.
  /// `first` is asked for by HEAD before, over the same connection.
  func get(
    _ path: String,
    after first: String? = nil,
    until isEnough: (ByteBuffer) -> Bool = { _ in false }
  ) async throws -> ByteBuffer {
    try await connection().executeThenClose { inbound, outbound in
      if let first { try await outbound.write(request(first, by: "HEAD", isLast: false)) }
      try await outbound.write(request(path))
      var answer = ByteBuffer()
      for try await piece in inbound {
        answer.writeImmutableBuffer(piece)
        if isEnough(answer) { break }
      }
      return answer
    }
  }

  /// Asks for `path` and reads nothing; hangs up when the task is cancelled.
  func ask(_ path: String) async throws {
    try await connection().executeThenClose { _, outbound in
      try await outbound.write(request(path))
      try await Task.sleep(for: .seconds(3600))
    }
  }

  private func request(_ path: String, by method: String = "GET", isLast: Bool = true) -> ByteBuffer {
    let end = isLast ? "Connection: close\r\n\r\n" : "\r\n"
    return ByteBuffer(string: "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(end)")
  }

  private func connection() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
    try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
  }
}
