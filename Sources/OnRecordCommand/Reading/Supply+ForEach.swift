extension Supply {
  /// Works on the inputs side by side.
  ///
  /// - Parameters:
  ///   - jobs: How many at once.
  ///   - waitForRoom: Waits until the work at an index, counted from 0, may begin; false ends all.
  ///   - work: What to do with the input at an index.
  func forEach(
    jobs: Int,
    waitForRoom: (Int) async -> Bool,
    work: @escaping @Sendable (Input, Int) async -> Void
  ) async {
    await withTaskGroup(of: Void.self) { group in
      var running = 0
      var index = 0
      while let input = await next() {
        if running == jobs {
          await group.next()
          running -= 1
        }
        guard await waitForRoom(index) else { return }
        group.addTask { [index] in await work(input, index) }
        running += 1
        index += 1
      }
    }
  }
}
