/// Words by which Arabic and Persian names are known.
enum ArabicNames {
  /// Whether `word` is a common name of the Arab or Persian world, or has an ending that only such names have.
  static func isArabic(_ name: NameWord) -> Bool {
    let word = name.joined
    if word.hasPrefix("abdul") || word.hasPrefix("abdel") || word.hasPrefix("abdal") { return true }
    if ["ullah", "allah", "ollah", "uddin", "udin", "eddin", "eddine", "zadeh", "nejad", "nezhad"]
      .contains(where: { word.count > $0.count && word.hasSuffix($0) })
    {
      return true
    }
    guard !GivenNameVariants.contains(word), GivenNameGender.gender(of: word) == nil else { return false }
    let sounds = name.arabicSounds
    return known[sounds.skeleton, default: []].contains { SoundDistance.isSame($0, sounds, of: .arabic) }
  }

  /// Whether `word` spells Mohammed, which many carry before the name that they go by.
  static func isMohammed(_ word: String) -> Bool { Sounds(word, of: .arabic).skeleton == mohammed }

  private static let mohammed = Sounds("mohammed", of: .arabic).skeleton

  /// Common given names and some family names, by their consonants.
  private static let known: [[UInt8]: [Sounds]] = {
    let names = """
      mohammed ahmed mahmoud hassan hussein saddam bashar muammar qassem muqtada ayman osama yasser khaled walid tariq
      haider fouad rafiq saad nouri hosni gamal jamal anwar ismail ibrahim mustafa abdullah khalifa faisal fahd nayef
      hamad tamim zayed rashid fayez moncef habib zine bouteflika massoud hashemi javad mohsen mahdi hadi jafar reza
      ruhollah ebrahim hamid karzai ashraf ghani nawaz pervez asif bilawal benazir imran zulfikar shahbaz nasrallah
      hariri haniyeh meshaal rouhani khamenei khatami larijani mousavi zarif soleimani rafsanjani karroubi shamkhani
      salehi araghchi jalili qalibaf raisi jahangiri hamza nabil najib omar othman saeed sami samir shaukat suleiman
      yahya yousef zaid ziad ghazi hakim ammar adel barham fadhil falih hoshyar iyad jawad salim tawfiq younis sistani
      baghdadi zarqawi zawahiri awlaki houthi haftar sarraj sisi morsi mubarak gaddafi ali assad abbas moussa issa
      hafez saud tariq khalil karim latif majid malik mansour marwan munir nasser nizar qadir rahman riyad sabah sadiq
      salah saleh salman shafiq sharif taher talal wael yaqub zaki leila fatima aisha khadija mariam shirin zahra
      """.split(whereSeparator: \.isWhitespace)
    return Dictionary(grouping: names.map { Sounds(String($0), of: .arabic) }, by: \.skeleton)
  }()
}

/// Words by which Russian, Ukrainian and other Slavic names are known.
enum SlavicNames {
  /// Whether `word` has a Slavic ending or is a common Slavic given name.
  static func isSlavic(_ word: String) -> Bool {
    if word.count > 4, endings.contains(where: { word.hasSuffix($0) }) { return true }
    return given.contains(word)
  }

  private static let endings = [
    "ov", "ova", "ev", "eva", "ow", "off", "eff", "yov", "sky", "skiy", "skyy", "skyj", "skij", "skii", "ski",
    "skaya",
    "skaia", "ska", "enko", "enka", "chuk", "tschuk", "vich", "vych", "vitch", "wicz", "witsch", "vic",
    "yshyn",
    "vna", "tchev", "ashvili", "adze",
  ].filter { $0 != "ow" && $0 != "off" }

  private static let given: Set<String> = Set(
    """
    vladimir volodymyr vladislav vyacheslav sergei sergey serhiy serhii serguei dmitry dmitri dmitriy dmytro dimitri
    mikhail mykhailo michail nikolai nikolay mykola aleksandr oleksandr alyaksandr aleksander aleksei alexei alexey
    aleksey oleksiy oleksii yevgeny evgeny yevgeniy evgeniy yevhen evgenii yuri yury yuriy iurii anatoly anatoliy
    gennady gennadi gennadiy grigory hryhoriy leonid boris arseniy arseny petro pyotr piotr viktor igor ihor oleg
    oleh pavel pavlo vasily vasiliy vasyl valery valeriy valerii andriy andrii andrei andrey konstantin kirill
    maxim maksim yulia yuliya yuliia iulia tatiana tatyana natalya nataliya svetlana ekaterina kateryna yekaterina
    lyudmila lyudmyla valentina ramzan dzhokhar nikita fyodor fedor lev iosif joseph-stalin yegor egor rinat
    mikheil mikhael ruslan stanislav zbigniew wojciech
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}

/// Words by which Spanish and Portuguese names are known.
enum IberianNames {
  /// Whether `word` is a common family name of Spain, Portugal or Latin America.
  static func isFamilyName(_ word: String) -> Bool {
    word.count > 4 && (word.hasSuffix("ez") || word.hasSuffix("es")) && !word.hasSuffix("ames")
      || family.contains(word)
  }

  /// Whether `word` shows that a name is Spanish or Portuguese.
  static func isIberian(_ word: String) -> Bool {
    word.count > 4 && word.hasSuffix("ez") || family.contains(word) || given.contains(word)
  }

  private static let family: Set<String> = Set(
    """
    garcia lopez perez gomez diaz ruiz peña pena morales ortega castro chavez maduro guaido calderon fox salinas
    zedillo obrador sheinbaum pinochet allende bachelet piñera pinera boric lagos frei kirchner menem macri milei
    uribe santos duque petro correa moreno noboa lasso humala toledo fujimori castillo boluarte morales mesa arce
    zelaya bukele funes cardenas aznar zapatero rajoy casado iglesias feijoo abascal puigdemont mas silva rousseff
    bolsonaro temer cardoso neves costa soares socrates barroso guterres cabello delgado mendoza vargas marquez
    llosa neruda cortazar borges franco suarez guerra medina molina munoz romero rojas reyes rivera salazar
    serrano soto torres vega velasco mujica lugo cartes
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  private static let given: Set<String> = Set(
    """
    jose juan luis carlos jorge pedro pablo miguel andres manuel felipe enrique fernando javier jesus joaquin julio
    mariano nicolas rafael ramon ricardo rodrigo salvador santiago vicente alvaro evo fidel raul hugo augusto
    gabriel alejandro diego esteban francisco gustavo hector ignacio leopoldo mauricio dilma luiz inacio jair joao
    lula aecio geraldo antonio cristina isabel
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}

/// Japanese names, known by their sounds.
enum JapaneseNames {
  /// Whether `words` are two names of Japanese syllables, of at least two each.
  static func isJapanese(_ words: [NameWord]) -> Bool {
    guard words.count == 2, words.allSatisfy({ $0.particles.isEmpty && !$0.isInitial }) else { return false }
    return words.allSatisfy { syllables(of: $0.text) >= 2 }
  }

  /// How many Japanese syllables make up `word`; 0 where others do.
  private static func syllables(of word: String) -> Int {
    var count = 0
    var rest = Substring(word)
    while let first = rest.first {
      if first == "n", rest.count == 1 || !"aiueoy".contains(rest[rest.index(after: rest.startIndex)]),
        count > 0
      {
        rest.removeFirst()
        continue
      }
      if count > 0, rest.count > 1, first == rest[rest.index(after: rest.startIndex)], "kstp".contains(first)
      {
        rest.removeFirst()
        continue
      }
      if let onset = onsets.first(where: { rest.hasPrefix($0) }) { rest.removeFirst(onset.count) }
      guard let vowel = rest.first, "aiueo".contains(vowel) else { return 0 }
      rest.removeFirst()
      if vowel == "o", rest.first == "h", rest.count == 1 || !"aiueo".contains(rest.dropFirst().first ?? "a")
      {
        rest.removeFirst()
      }
      count += 1
    }
    return count
  }

  private static let onsets = [
    "ky", "gy", "sh", "ch", "ts", "ny", "hy", "by", "py", "my", "ry", "j", "k", "g", "s", "z", "t", "d", "n",
    "h",
    "f", "b", "p", "m", "y", "r", "w",
  ]
}
