/// A mention: words that name somebody or something, or point at it.
public struct Mention: Hashable, Sendable {
  /// The index of the word that the others hang on; of a name's words the last.
  public var head: Int
  /// All of its words, the head among them.
  public var words: Range<Int>
  /// How probable each kind is, in the order of ``Kind/allCases``; what is missing from 1 is that it is no mention.
  public var kinds: [Float]
  /// How it speaks of what it means.
  public var form: Form
  /// The earlier mentions that may mean the same, the most probable first; together with ``first`` at most 1.
  public var antecedents: [Antecedent]
  /// How probable it is that nothing before meant the same.
  public var first: Float

  /// Makes a mention.
  public init(
    head: Int,
    words: Range<Int>,
    kinds: [Float],
    form: Form,
    antecedents: [Antecedent] = [],
    first: Float = 1
  ) {
    precondition(words.contains(head), "a mention holds its head")
    precondition(kinds.count == Kind.allCases.count, "a probability for each kind")
    self.head = head
    self.words = words
    self.kinds = kinds
    self.form = form
    self.antecedents = antecedents
    self.first = first
  }

  /// The most probable kind.
  public var kind: Kind {
    Kind.allCases.max { kinds[$0.rawValue] < kinds[$1.rawValue] } ?? .other
  }

  /// What is mentioned. The raw values are the order of the model's outputs.
  public enum Kind: Int, Sendable, CaseIterable {
    /// One human being.
    case person = 0
    /// Several, or a people.
    case group = 1
    /// A body of people with a name or purpose: a government, company, party, court.
    case organization = 2
    /// A country, town, building, region.
    case place = 3
    /// Something written or recorded that says things itself.
    case document = 4
    /// Anything else.
    case other = 5
  }

  /// How a mention speaks of what it means. The raw values are the order of the model's outputs.
  public enum Form: Int, Sendable, CaseIterable {
    /// By name.
    case named = 0
    /// By a description, as `the minister`.
    case nominal = 1
    /// By a pronoun.
    case pronoun = 2
  }

  /// An earlier mention that may mean the same.
  public struct Antecedent: Hashable, Sendable {
    /// Its index among the analysis's mentions.
    public var mention: Int
    /// How probable it is that both mean the same.
    public var probability: Float

    /// Makes an antecedent.
    public init(mention: Int, probability: Float) {
      self.mention = mention
      self.probability = probability
    }
  }
}

/// What a word is to a name. The raw values are the order of the model's outputs.
public enum NameTag: Int, Sendable, CaseIterable {
  /// No part of one.
  case none = 0
  /// A part of a person's name, without titles.
  case person = 1
  /// A part of an organization's name.
  case organization = 2
  /// A part of a place's name.
  case place = 3
  /// A part of some other name.
  case other = 4
}
