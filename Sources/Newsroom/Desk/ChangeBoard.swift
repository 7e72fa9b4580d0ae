import Record

/// Tells all who look at the newsroom what changes in the record, and looks there only once for all of them.
actor ChangeBoard {
  /// No more pages than these are told at once; the others are not, and have to be loaded anew.
  private static let mostListeners = 256

  private let record: Record
  private var listeners: [Int: AsyncStream<Change>.Continuation] = [:]
  private var lastListener = 0
  private var watch: Task<Void, Never>?

  init(_ record: Record) { self.record = record }

  /// What changes from now on.
  nonisolated func changes() -> AsyncStream<Change> {
    AsyncStream(bufferingPolicy: .bufferingNewest(256)) { continuation in
      Task { await self.add(continuation) }
    }
  }

  /// Tells everybody of a change.
  func tell(_ change: Change) {
    for listener in listeners.values { listener.yield(change) }
  }

  private func add(_ listener: AsyncStream<Change>.Continuation) {
    guard listeners.count < Self.mostListeners else { return listener.finish() }
    lastListener += 1
    let number = lastListener
    listeners[number] = listener
    listener.onTermination = { _ in Task { await self.remove(number) } }
    if watch == nil {
      watch = Task { [record] in
        // Without a record that can be read there is nothing to tell.
        guard let changes = try? await record.changes() else { return }
        for await change in changes { self.tell(Change(change)) }
      }
    }
  }

  private func remove(_ number: Int) {
    listeners[number] = nil
    if listeners.isEmpty {
      watch?.cancel()
      watch = nil
    }
  }
}

extension Change {
  fileprivate init(_ change: RecordChange) {
    switch change {
    case .statement(let id, let revision): self.init(kind: .statement, id: Int(id), revision: revision)
    case .actor(let id): self.init(kind: .actor, id: Int(id))
    case .article(let id): self.init(kind: .article, id: Int(id))
    }
  }
}
