/// Whether two actors of different articles are one.
public enum IdentityVerdict: Hashable, Sendable {
  /// They are one, and may be joined; the certainty lies between 0 and 1.
  case same(certainty: Double)
  /// They may be one, and a person has to say; the certainty, between 0 and 1, puts the likeliest first.
  case uncertain(certainty: Double, reason: IdentityDoubt)
  /// They are two, or nothing speaks for their being one.
  case different
}

/// Why a person has to say whether two actors are one.
public enum IdentityDoubt: String, Codable, Hashable, Sendable, CaseIterable {
  /// One of them is called by a family name, or by another single word, alone.
  case oneWord = "only one word of the name is given"
  /// One name has only initials where the other has names, or is a part of it.
  case partOfName = "one name is a part of the other"
  /// Many people are called so, and no role tells them apart or together.
  case commonName = "many people have this name"
  /// The names are one, but what articles say that they are does not fit together.
  case rolesDiffer = "their roles do not fit together"
  /// The names are one, but one is called "he" and the other "she".
  case genderDiffers = "one is a man, the other a woman"
  /// They share one name, but are otherwise called differently.
  case otherNamesDiffer = "their other names differ"
  /// The name says what it is, but not whose: "the Foreign Ministry".
  case ownerUnknown = "the name does not say whose it is"
  /// Initials, without a word on what they stand for.
  case acronym = "nobody says what the initials stand for"
  /// Several places have this name.
  case placeName = "several places have this name"
  /// One is taken for a place or a people, and the other for a body.
  case kindDiffers = "they are of different kinds"
  /// A place stands for whoever rules there.
  case standsFor = "one may stand for the other"
}
