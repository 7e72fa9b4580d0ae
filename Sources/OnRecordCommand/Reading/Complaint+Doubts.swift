import OnRecord

extension Complaint {
  /// What the user should know of an article in which little may be found.
  init(_ doubt: CarefulReader.Doubt, at place: Place) {
    let message =
      switch doubt {
      case .foreignLanguage(let language):
        "its language is \(language), not English, so no statements are sought; --any-language does"
      case .foreignScript: "warning: \(doubt)"
      }
    self.init(place: place, message: message)
  }
}
