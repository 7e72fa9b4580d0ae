/// Matches rows with columns, one to one.
enum Assignment {
  /// The greatest sum of values that any matching has: the Hungarian algorithm (Kuhn 1955), in the form with
  /// potentials that takes cubic time.
  static func greatestSum(_ values: [[Double]]) -> Double {
    guard let columns = values.first?.count, columns > 0 else { return 0 }
    if values.count > columns {
      return greatestSum((0..<columns).map { column in values.map { $0[column] } })
    }
    let rows = values.count
    var rowPotential = [Double](repeating: 0, count: rows + 1)
    var columnPotential = [Double](repeating: 0, count: columns + 1)
    // Row and column 0 stand for nothing yet.
    var rowOf = [Int](repeating: 0, count: columns + 1)
    var before = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      rowOf[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: columns + 1)
      var isUsed = [Bool](repeating: false, count: columns + 1)
      repeat {
        isUsed[column] = true
        let current = rowOf[column]
        var step = Double.infinity
        var next = 0
        for other in 1...columns where !isUsed[other] {
          let cost = -values[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
          if cost < least[other] {
            least[other] = cost
            before[other] = column
          }
          if least[other] < step {
            step = least[other]
            next = other
          }
        }
        for other in 0...columns {
          if isUsed[other] {
            rowPotential[rowOf[other]] += step
            columnPotential[other] -= step
          } else {
            least[other] -= step
          }
        }
        column = next
      } while rowOf[column] != 0
      repeat {
        rowOf[column] = rowOf[before[column]]
        column = before[column]
      } while column != 0
    }
    return (1...columns).reduce(0) { $0 + (rowOf[$1] > 0 ? values[rowOf[$1] - 1][$1 - 1] : 0) }
  }
}
