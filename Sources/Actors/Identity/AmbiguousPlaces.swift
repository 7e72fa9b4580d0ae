/// Places whose name several well-known places have; without a word beside it, the name joins nothing.
enum AmbiguousPlaces {
  /// Whether a folded name is one.
  static func contains(_ folded: String) -> Bool { names.contains(folded) }

  private static let names: Set<String> = Set(
    """
    washington georgia springfield cambridge birmingham alexandria victoria richmond columbus portland jackson
    manchester newcastle columbia arlington aurora burlington clinton dover fairfield franklin georgetown greenville
    hamilton kingston lancaster lexington madison marion milford newport oxford plymouth salem santiago tripoli
    valencia vancouver wellington winchester york cordoba granada cartagena hyderabad guadalajara rochester
    charleston concord durham jamestown monroe jefferson lincoln perth punjab kashmir congo korea guinea
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
