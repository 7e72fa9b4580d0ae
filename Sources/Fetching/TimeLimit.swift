/// Does `work`, but no longer than `limit`; nil where it was not done by then, and was cancelled.
func within<Value: Sendable>(
  _ limit: Duration,
  _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value? {
  try await withThrowingTaskGroup(of: Value?.self) { group in
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: max(limit, .zero))
      return nil
    }
    defer { group.cancelAll() }
    return try await group.next() ?? nil
  }
}
