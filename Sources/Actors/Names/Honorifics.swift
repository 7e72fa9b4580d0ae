/// Titles and forms of address that stand before names, and the gender that some of them show.
enum Honorifics {
  /// The gender that `title` shows, if it shows one.
  static func gender(of title: String) -> PersonName.Gender? {
    if female.contains(title) { return .female }
    return male.contains(title) ? .male : nil
  }

  /// Whether `word`, in lower case without dots, is a title.
  static func contains(_ word: String) -> Bool {
    female.contains(word) || male.contains(word) || neutral.contains(word)
  }

  /// Titles of those who are called by one name for life and, with a number or as pope, by nobody else's.
  static let regnal: Set<String> = [
    "king", "queen", "pope", "emperor", "empress", "tsar", "prince", "princess",
  ]

  private static let female: Set<String> = words(
    """
    mrs ms miss madam madame mme mlle frau lady dame queen princess duchess countess baroness empress tsarina sister
    señora senora doña dona donna signora congresswoman assemblywoman councilwoman chairwoman spokeswoman policewoman
    businesswoman sheikha begum mother aunt first-lady
    """
  )

  private static let male: Set<String> = words(
    """
    mr mister sir lord king prince duke earl count baron emperor tsar pope father brother monsieur herr señor senor
    don dom signor sheikh shaykh sheik imam ayatollah mullah emir cardinal congressman assemblyman councilman
    alderman chairman spokesman policeman businessman uncle hojatoleslam
    """
  )

  private static let neutral: Set<String> = words(
    """
    dr doctor prof professor rev reverend rabbi bishop archbishop patriarch pastor deacon saint hon honorable
    honourable right excellency majesty highness president vice-president vice premier chancellor minister
    prime foreign defense defence finance interior secretary general-secretary general gen lieutenant lt ltgen majgen
    briggen major maj brigadier brig admiral adm rear colonel col captain capt commander cmdr sergeant sgt corporal
    cpl private pvt field marshal marshall-general senator sen representative rep congressperson governor gov
    lieutenant-governor mayor ambassador amb judge justice chief attorney solicitor commissioner councillor councilor
    deputy undersecretary director chairperson chair speaker leader premier-designate taoiseach delegate del-rep
    former ex-president ex-prime ex-minister ex then-president then late ex acting interim crown comrade officer
    detective det inspector insp superintendent supt sheriff sayyid syed
    sayyed seyyed mian daw hajji haji spokesperson state special envoy supreme us uk u-s mp md msgr monsignor gen-secretary
    coach
    """
  )

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
