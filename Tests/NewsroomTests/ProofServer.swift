import Foundation
import Testing

@testable import Newsroom

/// Serves the example pages for a person to look at: `ONRECORD_PROOFS=8099 swift test --filter ProofServer`.
@Test("shows the example pages until it is stopped", .enabled(if: ProofServer.port != nil))
func proofServer() async throws {
  let newsroom = try Newsroom(.init(port: ProofServer.port ?? 0), desk: .examples)
  try await newsroom.run { print("http://127.0.0.1:\($0)") }
}

enum ProofServer {
  static var port: Int? { ProcessInfo.processInfo.environment["ONRECORD_PROOFS"].flatMap { Int($0) } }
}
