import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import Synchronization

/// A web server on the loopback address that answers as a test tells it.
package final class Server: Sendable {
  /// What the server does with a request.
  package enum Reply: Sendable {
    case page(String, status: HTTPResponseStatus = .ok, type: String = "text/html; charset=utf-8")
    case redirect(String)
    /// Bytes that are compressed, as gzip unless the test says otherwise.
    case packed([UInt8], as: String = "gzip")
    /// A body that goes on until the client hangs up.
    case endless
    /// A beginning of a body, and no more.
    case stalled
    /// Nothing at all.
    case silent
    /// A body that ends before the length that it claims.
    case truncated
  }

  package typealias Routes = @Sendable (_ path: String, _ port: Int) -> Reply

  package let port: Int
  private let channel: any Channel
  private let log: Log

  /// The address of a path on this server.
  package func address(_ path: String, host: String = "127.0.0.1") -> String {
    "http://\(host):\(port)\(path)"
  }

  /// The paths that were asked for, in order.
  package var paths: [String] { log.heads.withLock { $0.map(\.uri) } }

  /// The user agents that asked.
  package var userAgents: Set<String> { log.heads.withLock { Set($0.flatMap { $0.headers["User-Agent"] }) } }

  /// The compressions that were offered.
  package var encodingsAskedFor: Set<String> {
    log.heads.withLock { Set($0.map { $0.headers["Accept-Encoding"].joined(separator: ", ") }) }
  }

  /// Runs a server while `work` is done.
  package static func running(
    compressing: Bool = false,
    routes: @escaping Routes,
    while work: (Server) async throws -> Void
  ) async throws {
    let log = Log()
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          if compressing { try channel.pipeline.syncOperations.addHandler(HTTPResponseCompressor()) }
          try channel.pipeline.syncOperations.addHandler(Answering(routes: routes, log: log))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let server = Server(channel: channel, log: log)
    do {
      try await work(server)
    } catch {
      try await channel.close()
      throw error
    }
    try await channel.close()
  }

  private init(channel: any Channel, log: Log) {
    self.channel = channel
    self.log = log
    port = channel.localAddress?.port ?? 0
  }
}

private final class Log: Sendable {
  let heads = Mutex<[HTTPRequestHead]>([])
}

private final class Answering: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let routes: Server.Routes
  private let log: Log
  private var head: HTTPRequestHead?

  init(routes: @escaping Server.Routes, log: Log) {
    self.routes = routes
    self.log = log
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end: head.map { answer($0, context) }
    }
  }

  private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    log.heads.withLock { $0.append(head) }
    switch routes(head.uri, context.localAddress?.port ?? 0) {
    case .page(let text, let status, let type):
      begin(status, ["Content-Type": type], context)
      write(text, context)
      end(context)
    case .redirect(let location):
      begin(.found, ["Location": location, "Content-Length": "0"], context)
      end(context)
    case .packed(let bytes, let encoding):
      begin(.ok, ["Content-Encoding": encoding, "Content-Length": "\(bytes.count)"], context)
      write(bytes, context)
      end(context)
    case .endless:
      begin(.ok, ["Content-Type": "text/html"], context)
      writeOn(context)
    case .stalled:
      begin(.ok, ["Content-Type": "text/html"], context)
      write("<p>The", context)
    case .silent:
      break
    case .truncated:
      begin(.ok, ["Content-Length": "1000"], context)
      write("<p>The", context)
      context.close(promise: nil)
    }
  }

  private func begin(_ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ context: ChannelHandlerContext) {
    let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
  }

  private func write(_ text: String, _ context: ChannelHandlerContext) { write(Array(text.utf8), context) }

  private func write(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
    let buffer = context.channel.allocator.buffer(bytes: bytes)
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
  }

  private func writeOn(_ context: ChannelHandlerContext) {
    let buffer = context.channel.allocator.buffer(string: String(repeating: "on and ", count: 1_000))
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(buffer)))).whenSuccess {
      // A little later, so that the loop hears meanwhile that the client has hung up.
      bound.value.1.eventLoop.scheduleTask(in: .microseconds(200)) {
        let (handler, context) = bound.value
        if context.channel.isActive { handler.writeOn(context) }
      }
    }
  }

  private func end(_ context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }
}
