import Hummingbird
import OnRecord
import ServiceLifecycle

/// Changes as server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html
enum EventStream {
  /// An answer that goes on until the changes end or the reader leaves.
  static func response(_ changes: AsyncStream<Change>) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        try await writer.write(ByteBuffer(string: "retry: 5000\n\n"))
        // Else the program could not end while somebody looks at a page.
        for await change in changes.cancelOnGracefulShutdown() {
          let data = try PageEncoder.tree(of: change).text(pretty: false)
          try await writer.write(ByteBuffer(string: "event: \(change.kind.rawValue)\ndata: \(data)\n\n"))
        }
        try await writer.finish(nil)
      }
    )
  }
}
