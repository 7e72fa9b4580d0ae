import Hummingbird
import NIOCore
import NIOHTTPTypes

/// Leaves of an answer to HEAD what stands above its body, an error's as well: the length too where it is known, and
/// none where it is not.
struct HeadAnswers: RouterMiddleware {
  func handle(
    _ request: Request,
    context: NewsroomContext,
    next: (Request, NewsroomContext) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    guard request.method == .head else { return response }
    return Response(
      status: response.status,
      headers: response.headers,
      body: ResponseBody { try await $0.finish(nil) }
    )
  }
}

/// Writes nothing behind the head of an answer to HEAD.
///
/// Where an answer tells no length, its body comes in pieces, and after the last one comes the sign that it is over. The
/// encoder does not know what was asked for and would write that sign here too, where the other side takes it for the
/// beginning of the next answer.
final class BodilessAnswers: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// Of each request that is not answered yet, the first one first, whether it is HEAD.
  private var areHead = CircularBuffer<Bool>()

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head(let request) = unwrapInboundIn(data) { areHead.append(request.method == .head) }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let isHead = areHead.first ?? false
    switch unwrapOutboundIn(data) {
    case .head: context.write(data, promise: promise)
    case .body: isHead ? promise?.succeed() : context.write(data, promise: promise)
    case .end:
      _ = areHead.popFirst()
      isHead ? promise?.succeed() : context.write(data, promise: promise)
    }
  }
}
