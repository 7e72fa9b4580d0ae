import Dispatch
import Hummingbird
import NIOCore
import Synchronization

/// Carries a text from a thread that may wait, the database's, to a task that may not, the visitor's.
///
/// No more than half a megabyte lies on it: where the visitor takes nothing away, the thread waits.
final class Conveyor: Sendable {
  private static let pieceSize = 64 * 1024
  private static let mostPieces = 8

  /// What lies on the conveyor. Whoever takes a piece away says so by ``tookOne()``.
  let pieces: AsyncStream<ByteBuffer>
  private let end: AsyncStream<ByteBuffer>.Continuation
  private let room = DispatchSemaphore(value: 0)
  private let filling = Mutex(ByteBuffer())
  private let patience: DispatchTimeInterval

  /// Makes an empty conveyor.
  ///
  /// - Parameter patience: How long there may be no room.
  init(patience: DispatchTimeInterval = .seconds(60)) {
    self.patience = patience
    (pieces, end) = AsyncStream.makeStream()
    // A semaphore may not end lower than it began.
    for _ in 0..<Self.mostPieces { room.signal() }
  }

  /// Puts words on the conveyor, once there is room. Only for threads that may wait.
  ///
  /// - Throws: ``ConveyorError`` where nobody takes anything away any more.
  func put(_ text: String) throws {
    let piece = filling.withLock { filling -> ByteBuffer? in
      filling.writeString(text)
      guard filling.readableBytes >= Self.pieceSize else { return nil }
      defer { filling = ByteBuffer() }
      return filling
    }
    guard let piece else { return }
    guard room.wait(timeout: .now() + patience) == .success else { throw ConveyorError.stalled }
    if case .terminated = end.yield(piece) { throw ConveyorError.left }
  }

  /// Puts the last words on the conveyor; nothing comes behind them.
  func finish() {
    let piece = filling.withLock { filling in
      defer { filling = ByteBuffer() }
      return filling
    }
    if piece.readableBytes > 0 { end.yield(piece) }
    end.finish()
  }

  /// A piece was taken away, so that there is room for another.
  func tookOne() { room.signal() }

  /// Nothing is taken away any more: whoever waits for room goes home.
  func stop() {
    end.finish()
    room.signal()
  }
}

/// Why a conveyor stopped.
enum ConveyorError: Error {
  /// The visitor has left.
  case left
  /// The visitor has taken nothing away for too long.
  case stalled
}
