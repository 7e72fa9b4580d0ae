import Dispatch
import Foundation
import Synchronization

/// Looks hosts up as the system does.
struct NameResolver: Sendable {
  /// Why a host has no address.
  struct Failure: Error {
    var detail: String
  }

  /// The addresses of a host, in the order in which they are to be tried; of an address, itself.
  ///
  /// Ends at once where its task is cancelled; the system's own look-up, which nothing can stop, then goes on unheard.
  func addresses(of host: String) async throws -> [IPAddress] {
    if let address = IPAddress(host) { return [address] }
    let answer = OneAnswer<[IPAddress]>()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        answer.wait(continuation)
        DispatchQueue.global().async { answer.give(Result { try Self.lookUp(host) }) }
      }
    } onCancel: {
      answer.give(.failure(CancellationError()))
    }
  }

  private static func lookUp(_ host: String) throws -> [IPAddress] {
    var hints = addrinfo()
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, nil, &hints, &list)
    guard code == 0 else { throw Failure(detail: String(cString: gai_strerror(code))) }
    defer { freeaddrinfo(list) }
    var addresses: [IPAddress] = []
    var entry = list
    while let info = entry?.pointee {
      entry = info.ai_next
      var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let code = getnameinfo(
        info.ai_addr,
        info.ai_addrlen,
        &name,
        socklen_t(name.count),
        nil,
        0,
        NI_NUMERICHOST
      )
      guard code == 0 else { continue }
      let text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if let address = IPAddress(text), !addresses.contains(address) { addresses.append(address) }
    }
    guard !addresses.isEmpty else { throw Failure(detail: "it has no address") }
    return addresses
  }
}

/// Hands the first of several answers to the one who waits for it.
private final class OneAnswer<Value: Sendable>: Sendable {
  private enum State {
    case open
    case waiting(CheckedContinuation<Value, any Error>)
    case given(Result<Value, any Error>)
    case done
  }

  private let state = Mutex(State.open)

  func wait(_ continuation: CheckedContinuation<Value, any Error>) {
    let answer: Result<Value, any Error>? = state.withLock { state in
      if case .given(let answer) = state {
        state = .done
        return answer
      }
      state = .waiting(continuation)
      return nil
    }
    if let answer { continuation.resume(with: answer) }
  }

  func give(_ answer: Result<Value, any Error>) {
    let waiting: CheckedContinuation<Value, any Error>? = state.withLock { state in
      switch state {
      case .open:
        state = .given(answer)
        return nil
      case .waiting(let continuation):
        state = .done
        return continuation
      case .given, .done:
        return nil
      }
    }
    waiting?.resume(with: answer)
  }
}
