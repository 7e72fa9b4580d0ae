import Articles
import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// One request and its answer; redirects are answers like others.
struct Exchange: Sendable {
  /// What the server said.
  struct Answer: Sendable {
    var status: Int
    /// Where to look instead, for a redirect.
    var location: String?
    var contentType: String?
    /// What it sent, without compression; none where it is a redirect or a fault.
    var bytes: [UInt8] = []
  }

  /// How many addresses of one host are tried.
  private static let mostTries = 3
  private static let connectTime = TimeAmount.seconds(10)
  /// What comes as it is; an "x-gzip" is a file that is packed itself, and is opened where articles are.
  private static let plainEncodings: Set = ["", "identity", "x-gzip"]

  var userAgent: String
  /// Hosts that may be asked although they are local.
  var localHosts: Set<String>
  var resolver = NameResolver()

  /// Asks for what is at an address.
  ///
  /// - Parameters:
  ///   - address: What to ask for.
  ///   - byteLimit: How many bytes the answer may have without compression.
  ///   - isCutOff: Whether of a longer answer the beginning counts, and is no error.
  /// - Returns: The answer.
  /// - Throws: ``FetchError``, or `CancellationError`.
  func get(_ address: WebAddress, byteLimit: Int, isCutOff: Bool = false) async throws -> Answer {
    var failure: FetchError?
    for destination in try await destinations(of: address).prefix(Self.mostTries) {
      do {
        return try await get(address, at: destination, byteLimit: byteLimit, isCutOff: isCutOff)
      } catch  where Self.isConnectionFailure(error) {
        try Task.checkCancellation()
        failure = FetchError(.unreachable(detail: "\(destination) does not answer"), at: address.text)
      } catch {
        try Task.checkCancellation()
        throw fetchError(error, at: address)
      }
    }
    throw failure ?? FetchError(.unknownHost(detail: "it has no address"), at: address.text)
  }

  /// The addresses of the host, of which not one may be local, unless that is allowed for this host.
  private func destinations(of address: WebAddress) async throws -> [IPAddress] {
    do {
      let destinations = try await resolver.addresses(of: address.host)
      if !localHosts.contains(address.host), let local = destinations.first(where: { !$0.isPublic }) {
        throw FetchError(.localAddress(local.description), at: address.text)
      }
      return destinations
    } catch let failure as NameResolver.Failure {
      throw FetchError(.unknownHost(detail: failure.detail), at: address.text)
    }
  }

  private func get(
    _ address: WebAddress,
    at destination: IPAddress,
    byteLimit: Int,
    isCutOff: Bool
  ) async throws -> Answer {
    var request = HTTPClientRequest(url: address.text)
    request.headers = [
      "User-Agent": userAgent,
      "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
      "Accept-Language": "en,*;q=0.5",
      "Accept-Encoding": "gzip, deflate",
    ]
    return try await HTTPClient.withHTTPClient(
      configuration: configuration(for: address, at: destination)
    ) { [request] client in
      let response = try await client.execute(request, deadline: .distantFuture)
      var answer = Answer(
        status: Int(response.status.code),
        location: response.headers.first(name: "Location"),
        contentType: response.headers.first(name: "Content-Type")
      )
      guard (200..<300).contains(answer.status) else { return answer }
      let encoding = try encoding(of: response, from: address)
      for try await part in response.body {
        answer.bytes += part.readableBytesView.prefix(byteLimit + 1 - answer.bytes.count)
        if answer.bytes.count > byteLimit {
          guard isCutOff else { throw FetchError(.tooLarge(limit: byteLimit), at: address.text) }
          answer.bytes.removeLast()
          break
        }
      }
      if let encoding {
        try unpack(&answer, encoding, from: address, byteLimit: byteLimit, isCutOff: isCutOff)
      }
      return answer
    }
  }

  /// How the body is packed; nil where it is not. One that would stay packed is refused: some servers send Brotli to whoever
  /// asks, without being told to.
  private func encoding(of response: HTTPClientResponse, from address: WebAddress) throws -> ContentEncoding?
  {
    let names = response.headers[canonicalForm: "Content-Encoding"].joined(separator: ", ")
    if Self.plainEncodings.contains(names.lowercased()) { return nil }
    guard let encoding = ContentEncoding(named: names) else {
      throw FetchError(.unknownEncoding(name: String(names.prefix(40))), at: address.text)
    }
    return encoding
  }

  private func unpack(
    _ answer: inout Answer,
    _ encoding: ContentEncoding,
    from address: WebAddress,
    byteLimit: Int,
    isCutOff: Bool
  ) throws {
    do {
      if answer.bytes.isEmpty { return }
      answer.bytes = try encoding.unpacked(answer.bytes, limit: byteLimit)
    } catch {
      throw FetchError(.unreachable(detail: "what it sent cannot be unpacked"), at: address.text)
    }
    if answer.bytes.count > byteLimit {
      guard isCutOff else { throw FetchError(.tooLarge(limit: byteLimit), at: address.text) }
      answer.bytes.removeLast(answer.bytes.count - byteLimit)
    }
  }

  /// A client for one exchange: it connects to the address that was looked up and judged, and to no other that the
  /// same name might mean a moment later.
  private func configuration(for address: WebAddress, at destination: IPAddress) -> HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration()
    configuration.dnsOverride = [address.host: destination.description]
    configuration.redirectConfiguration = .disallow
    configuration.httpVersion = .http1Only
    configuration.timeout.connect = Self.connectTime
    configuration.connectionPool.retryConnectionEstablishment = false
    // What is packed is unpacked once it is there, by what knows both kinds of deflate.
    configuration.decompression = .disabled
    return configuration
  }

  private static func isConnectionFailure(_ error: any Error) -> Bool {
    error is NIOConnectionError || error is IOError || error as? HTTPClientError == .connectTimeout
  }

  private func fetchError(_ error: any Error, at address: WebAddress) -> any Error {
    if error is FetchError || error is CancellationError { return error }
    if error is NIOSSLError {
      let detail = "its certificate is not valid for it, or no safe connection can be agreed on"
      return FetchError(.unreachable(detail: detail), at: address.text)
    }
    let detail = (error as? HTTPClientError)?.shortDescription ?? "\(error)"
    return FetchError(.unreachable(detail: detail), at: address.text)
  }
}
