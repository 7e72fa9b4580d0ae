import Fetching

/// Fetches the inputs that are web addresses, and the pages that they lead to.
struct WebInputs: Sendable {
  private let fetcher: Fetcher

  /// - Parameter byteLimit: How many bytes a page may have.
  init(byteLimit: Int) {
    var limits = Fetcher.Limits()
    limits.bytes = byteLimit
    self.init(Fetcher(version: OnRecordCommand.configuration.version, limits: limits))
  }

  init(_ fetcher: Fetcher) { self.fetcher = fetcher }

  /// The page at `address`, or why there is none.
  ///
  /// - Parameters:
  ///   - address: The address, as it was given.
  ///   - place: Where in the inputs it stands; nil where it is itself one.
  /// - Returns: The page, or what to tell the user.
  func page(at address: String, for place: Place? = nil) async -> Result<FetchedPage, Complaint> {
    do {
      return .success(try await fetcher.page(at: address))
    } catch let error as FetchError {
      // After a redirect, something else is wrong than what was asked for.
      let isNamed = place == nil && error.address == address
      var message = isNamed ? error.reason.description : error.description
      if case .tooLarge = error.reason { message += " with --max-bytes" }
      return .failure(Complaint(place: place ?? Place(name: address), message: message))
    } catch {
      let message = "it could not be fetched (\(error)); try again"
      return .failure(
        Complaint(
          place: place ?? Place(name: address),
          message: place == nil ? message : "\(address): \(message)"
        )
      )
    }
  }
}
