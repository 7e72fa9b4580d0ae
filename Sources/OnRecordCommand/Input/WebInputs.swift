import Fetching

/// Fetches the inputs that are web addresses.
struct WebInputs: Sendable {
  private let fetcher: Fetcher

  /// - Parameter byteLimit: How many bytes a page may have.
  init(byteLimit: Int) {
    var limits = Fetcher.Limits()
    limits.bytes = byteLimit
    fetcher = Fetcher(version: OnRecordCommand.configuration.version, limits: limits)
  }

  /// The page at `address`, or why there is none.
  func page(at address: String) async -> Result<FetchedPage, Complaint> {
    do {
      return .success(try await fetcher.page(at: address))
    } catch {
      return .failure(Complaint(error, at: address))
    }
  }
}

extension Complaint {
  fileprivate init(_ error: any Error, at address: String) {
    guard let error = error as? FetchError else {
      self.init(place: Place(name: address), message: "it could not be fetched (\(error)); try again")
      return
    }
    // After a redirect, something else is wrong than what was asked for.
    var message = error.address == address ? error.reason.description : error.description
    if case .tooLarge = error.reason { message += " with --max-bytes" }
    self.init(place: Place(name: address), message: message)
  }
}
