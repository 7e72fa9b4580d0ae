import Hummingbird
import NIOCore

/// What is known of a request while it is answered.
struct NewsroomContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address that the request came from, without its port.
  let remoteAddress: String
  /// Who asks; the middleware ``Recognition`` finds it out.
  var visitor: Visitor?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress?.ipAddress ?? "unknown"
  }

  /// No form is larger; uploads have a limit of their own.
  var maxUploadSize: Int { 64 * 1024 }
}
