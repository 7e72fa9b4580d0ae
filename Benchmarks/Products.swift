import ArgumentParser
import Foundation
import Language

/// Measures the encoder's matrix products beside the fastest that this machine does.
struct Products: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Print the speed of the encoder's matrix products as a share of this machine's peak, on one core."
  )

  func run() async throws {
    let (peak, encoder) = ProductSpeed.measure()
    print(String(format: "int8 peak on one core      %6.0f GOP/s", peak / 1e9))
    print(
      String(
        format: "the encoder's products     %6.0f GOP/s, %.0f%% of it",
        encoder / 1e9,
        100 * encoder / peak
      )
    )
  }
}
