import Foundation
import Hummingbird
import Logging
import NIOCore
import Record

/// The record in a browser: serves its pages over HTTP, to the user's own machine unless told otherwise.
public struct Newsroom: Sendable {
  /// Where the newsroom is to be found and who may come in.
  public struct Configuration: Sendable {
    /// The address to listen at.
    public var host: String
    /// The port to listen at; 0 for any that is free.
    public var port: Int
    /// Further names by which browsers may call the newsroom, such as that of the machine.
    public var names: [String]
    /// What opens the door; needed at any address but the machine's own.
    public var password: PasswordHash?
    /// What programs show to come in; they need no session then.
    public var programToken: ProgramToken?
    /// The largest file that can be uploaded, in bytes.
    public var largestUpload: Int
    /// What those who have not said their name are called in the journal.
    public var person: String

    /// Makes a configuration.
    public init(
      host: String = "127.0.0.1",
      port: Int = 8080,
      names: [String] = [],
      password: PasswordHash? = nil,
      programToken: ProgramToken? = nil,
      largestUpload: Int = 64 << 20,
      person: String = "newsroom"
    ) {
      self.host = host
      self.port = port
      self.names = names
      self.password = password
      self.programToken = programToken
      self.largestUpload = largestUpload
      self.person = person
    }

    /// Whether only the user's own machine can reach the address.
    var isLocal: Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }
  }

  private let configuration: Configuration
  private let desk: Desk
  let routes: Routes
  private let press: Press
  private let sessions: Sessions
  private let limit = LogInLimit()

  /// Makes a newsroom that shows a record, and corrects and adds to it.
  ///
  /// - Parameters:
  ///   - configuration: Where, and for whom.
  ///   - record: The record.
  ///   - version: The program's version, which servers are told that pages are fetched from.
  /// - Throws: ``NewsroomError`` where the address is open to others and there is no password, or where the program's
  ///   own files are missing.
  public init(_ configuration: Configuration, record: Record, version: String) throws {
    try self.init(
      configuration,
      desk: Desk(RecordDesk(record: record, models: Models(), fetcherVersion: version))
    )
  }

  /// Makes a newsroom that shows what `desk` makes of the record.
  ///
  /// - Throws: ``NewsroomError`` where the address is open to others and there is no password, or where the program's
  ///   own files are missing.
  init(_ configuration: Configuration, desk: Desk) throws {
    guard configuration.isLocal || configuration.password != nil else {
      throw NewsroomError.openToAll(host: configuration.host)
    }
    self.configuration = configuration
    self.desk = desk
    let assets = try AssetShelf()
    let tokens = FormTokens()
    sessions = Sessions()
    press = Press(
      templates: try TemplateLibrary(),
      assets: assets,
      tokens: tokens,
      hasLogIn: configuration.password != nil
    )
    routes = try Routes(
      desk: desk,
      press: press,
      sessions: sessions,
      limit: limit,
      configuration: configuration
    )
  }

  /// What answers requests, without a socket.
  func router() -> Router<NewsroomContext> {
    let router = Router(context: NewsroomContext.self)
    let routes = routes
    router.addMiddleware {
      HeadAnswers()
      SecurityHeaders()
      Recognition(
        sessions: sessions,
        needsLogIn: configuration.password != nil,
        programToken: configuration.programToken
      )
      ErrorPages(press: press) { routes.methods(at: $0) }
      HostCheck(
        names: Set((["localhost", configuration.host] + configuration.names).map { $0.lowercased() })
      )
      CrossSiteCheck()
      Doorkeeper(limit: limit) { routes.isOpen($0, at: $1) }
    }
    for route in routes.all {
      for path in route.paths {
        for method in route.method == .get ? [route.method, .head] : [route.method] {
          router.on(RouterPath(path), method: method) { request, context in
            try await route.handler(Visit(request: request, context: context))
          }
        }
      }
    }
    return router
  }

  /// What answers requests at the configured address.
  ///
  /// - Parameter opened: Is told the port once the newsroom listens.
  /// - Returns: The application, ready to run.
  func application(
    opened: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> Application<RouterResponder<NewsroomContext>> {
    var logger = Logger(label: "newsroom")
    logger.logLevel = .error
    return Application(
      responder: router().buildResponder(),
      server: .http1(configuration: .init(additionalChannelHandlers: [BodilessAnswers()])),
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port),
        serverName: nil
      ),
      onServerRunning: { [desk] channel in
        await opened(channel.localAddress?.port ?? 0)
        // Nobody waits for it: requests are answered meanwhile.
        Task(priority: .utility) { await desk.getReady() }
      },
      logger: logger
    )
  }

  /// Serves until the task is cancelled or the program is told to end.
  ///
  /// - Parameter opened: Is told the port once the newsroom listens.
  /// - Throws: ``NewsroomError`` where it cannot listen at the address.
  public func run(opened: @escaping @Sendable (Int) async -> Void) async throws {
    let (host, port) = (configuration.host, configuration.port)
    do {
      try await application(opened: opened).runService()
    } catch let error as IOError {
      let reason = String(cString: strerror(error.errnoCode))
      throw NewsroomError.cannotListen(host: host, port: port, reason: reason.lowercased())
    } catch is SocketAddressError {
      throw NewsroomError.cannotListen(host: host, port: port, reason: "there is no such address")
    }
  }
}
