/// Finds the part of a page that is the article's body.
///
/// The method is the project's own; it stands on what is common to such methods since Boilerpipe (Kohlschütter,
/// Fankhauser and Nejdl 2010, "Boilerplate detection using shallow text features") and Readability: long lines with
/// sentences and few links are the article's, and they have one element in common.
///
/// 1. Every line has a weight (``PageLine/weight``); an element weighs what the lines in it do.
/// 2. Elements that by their tag or their names stand around an article are left out, unless they hold half of the
///    page's weight or an element that calls itself the body: some makers call everything "sidebar".
/// 3. An element that calls itself an article's body is it, if it holds a fair part of the weight that is left.
/// 4. Otherwise the way goes down from the page to the body as long as one element holds most of what is left.
struct BodyScorer {
  /// The least weight of an article: one sentence.
  private static let leastWeight = 30.0

  private let tree: MarkupTree
  private let page: PageLines
  /// For each node, the weight of the lines in it.
  private var weights: [Double]
  /// For each node, whether it or an element around it is left out.
  private(set) var isLeftOut: [Bool]

  init(_ tree: MarkupTree, _ page: PageLines) {
    self.tree = tree
    self.page = page
    isLeftOut = [Bool](repeating: false, count: tree.nodes.count)
    weights = Self.weights(tree, page, without: isLeftOut)
  }

  /// The elements that hold the body, in order; none where the page has no article.
  mutating func body() -> [Int] {
    leaveOut()
    weights = Self.weights(tree, page, without: isLeftOut)
    guard
      let root = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .body }) ?? tree.nodes.indices.first,
      weights[root] >= Self.leastWeight
    else { return [] }
    let reached = descend(from: root)
    let body = statedBody(weighing: 0.4 * weights[reached]) ?? [reached]
    return (body.first.map(leads) ?? []) + body
  }

  /// The elements before the body, next to it or next to what holds it, that call themselves its lead.
  private func leads(before body: Int) -> [Int] {
    var found: [Int] = []
    var node = body
    for _ in 0..<2 {
      let parent = Int(tree.nodes[node].parent)
      guard parent >= 0, tree.nodes[parent].tag != .html else { break }
      for sibling in children(of: parent) where sibling < node && !isLeftOut[sibling] {
        if page.hints[sibling].contains(.lead), weights[sibling] >= 100 { found.append(sibling) }
      }
      node = parent
    }
    return found.sorted()
  }

  // MARK: Weights

  private static func weights(_ tree: MarkupTree, _ page: PageLines, without leftOut: [Bool]) -> [Double] {
    var weights = [Double](repeating: 0, count: tree.nodes.count)
    for line in page.lines where !leftOut.isEmpty && line.element < leftOut.count && !leftOut[line.element] {
      weights[line.element] += line.weight
    }
    // A node stands behind the one that holds it.
    for node in tree.nodes.indices.reversed() {
      let parent = Int(tree.nodes[node].parent)
      if parent >= 0, weights[node] > 0 { weights[parent] += weights[node] }
    }
    return weights
  }

  // MARK: What stands around

  private mutating func leaveOut() {
    let total = tree.nodes.isEmpty ? 0 : weights.max() ?? 0
    let bodies = bodyWeights()
    for node in tree.nodes.indices where tree.nodes[node].tag != .text {
      let parent = Int(tree.nodes[node].parent)
      if parent >= 0, isLeftOut[parent] {
        isLeftOut[node] = true
      } else if standsAround(node) {
        let isComments = page.hints[node].contains(.comments)
        let share: Double = isComments ? 0.8 : 0.5
        isLeftOut[node] =
          weights[node] <= share * total && (bodies[node] < 0.5 * weights[node] || weights[node] == 0)
      }
    }
  }

  /// For each element, the weight of what it holds that calls itself a body, or is a post from elsewhere.
  private func bodyWeights() -> [Double] {
    var bodies = [Double](repeating: 0, count: tree.nodes.count)
    for node in tree.nodes.indices.reversed() {
      let hints = page.hints[node]
      if hints.contains(.post) || hints.contains(.body) && !hints.contains(.comments) {
        bodies[node] = weights[node]
      }
      let parent = Int(tree.nodes[node].parent)
      if parent >= 0 { bodies[parent] += bodies[node] }
    }
    return bodies
  }

  private func standsAround(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .html, .body, .main, .article: return false
    case .nav, .aside, .footer, .header, .form, .button: return true
    case .heading, .heading1, .paragraph:
      return !page.hints[node].isDisjoint(with: [.hidden, .byline, .surroundings])
    default: return !page.hints[node].isDisjoint(with: [.surroundings, .comments, .hidden, .byline])
    }
  }

  // MARK: The body

  /// The element that calls itself the body and holds at least `least`; of several within each other the innermost
  /// that holds nearly everything. A body that is parted by advertisements has several of the same name.
  private func statedBody(weighing least: Double) -> [Int]? {
    var best: Int?
    for node in tree.nodes.indices where page.hints[node].contains(.body) && !isLeftOut[node] {
      guard weights[node] >= max(least, 1) else { continue }
      guard let current = best else {
        best = node
        continue
      }
      let isInside = node < Int(tree.nodes[current].end)
      if isInside ? weights[node] >= 0.9 * weights[current] : weights[node] > weights[current] { best = node }
    }
    guard let best else { return nil }
    return parts(of: best)
  }

  /// The elements of the same names as `first` that have the same place in the page, no more than two levels apart.
  private func parts(of first: Int) -> [Int] {
    guard let names = tree.bytes(of: .className, first), names.count > 6 else { return [first] }
    var home = first
    for _ in 0..<2 where tree.nodes[home].parent > 0 {
      let parent = Int(tree.nodes[home].parent)
      if tree.nodes[parent].tag == .body || tree.nodes[parent].tag == .main { break }
      home = parent
    }
    var parts: [Int] = []
    for node in home..<Int(tree.nodes[home].end) where !isLeftOut[node] && weights[node] > 0 {
      if let last = parts.last, node < Int(tree.nodes[last].end) { continue }
      if page.hints[node].contains(.body), let other = tree.bytes(of: .className, node),
        other.elementsEqual(names)
      {
        parts.append(node)
      }
    }
    return parts.contains(first) ? parts : [first]
  }

  private func descend(from root: Int) -> Int {
    var node = root
    while true {
      var best: Int?
      var second = 0.0
      for child in children(of: node) where weights[child] > 0 {
        if best.map({ weights[child] > weights[$0] }) ?? true {
          second = best.map { weights[$0] } ?? 0
          best = child
        } else {
          second = max(second, weights[child])
        }
      }
      guard let best, holdsBlocks(best) else { return node }
      let share = weights[best] / weights[node]
      guard share >= 0.6 || share >= 0.4 && second <= 0.3 * weights[best] else { return node }
      node = best
    }
  }

  private func holdsBlocks(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .paragraph, .heading, .heading1, .text, .item, .preformatted, .anchor: false
    default: true
    }
  }

  private func children(of node: Int) -> some Sequence<Int> {
    sequence(first: node + 1) { Int(tree.nodes[$0].end) }.prefix { $0 < Int(tree.nodes[node].end) }
  }
}
