/// Keeps known actors from one transaction to the next.
actor ActorShelf {
  private var known = KnownActors()

  /// Takes them off the shelf.
  func take() -> KnownActors {
    defer { known = KnownActors() }
    return known
  }

  /// Puts them on the shelf.
  func put(_ known: KnownActors) { self.known = known }
}
