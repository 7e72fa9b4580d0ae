import Testing

@testable import Actors

@Suite struct PersonNameTests {
  private func match(_ first: String, _ second: String) throws -> PersonName.Match {
    let one = try #require(PersonName(first))
    let other = try #require(PersonName(second))
    let found = one.match(with: other)
    #expect(found == other.match(with: one), "the order must not matter: \(first), \(second)")
    return found
  }

  @Test(
    "takes names apart",
    arguments: [
      ("Mr. Adel Abdul-Mahdi", ["adel"], ["abdulmahdi"]), ("Mahdi, Adel Abdel", ["adel"], ["abdulmahdi"]),
      ("O’Neill, Tip", ["tip"], ["oneill"]), ("J. K. Rowling", ["j", "k"], ["rowling"]),
      ("Xi Jinping", ["jinping"], ["xi"]), ("Kim Jong-un", ["jong-un"], ["kim"]),
      ("Ursula von der Leyen", ["ursula"], ["von der leyen"]), ("bin Salman", [], ["bin salman"]),
      ("José Luis Rodríguez Zapatero", ["jose", "luis"], ["rodriguez", "zapatero"]),
      ("al-Sadr", [], ["al sadr"]),
      ("Al Gore", ["al"], ["gore"]), ("Pope Francis", ["francis"], []),
      ("KERRY, John F.", ["john", "f"], ["kerry"]),
      ("U.S. Secretary of State John Kerry", ["john"], ["kerry"]), ("Trump’s", [], ["trump"]),
      ("Edward “Ted” Kennedy", ["edward"], ["kennedy"]), ("Ban Ki-moon", ["ki-moon"], ["ban"]),
      ("John Kerry, the envoy", ["john"], ["kerry"]),
    ]
  )
  func parts(text: String, given: [String], family: [String]) throws {
    let name = try #require(PersonName(text))
    #expect(name.given == given)
    #expect(name.family == family)
  }

  @Test("keeps titles, generations and the gender that they show")
  func titles() throws {
    let senator = try #require(PersonName("Sen. John McCain III"))
    #expect(senator.honorifics == ["sen"])
    #expect(senator.suffix == "iii")
    #expect(senator.gender == nil)
    #expect(senator.likelyGender == .male)
    #expect(PersonName("Mrs. Ortiz")?.gender == .female)
    #expect(PersonName("King Salman")?.gender == .male)
    #expect(PersonName("Martin Luther King, Jr.")?.suffix == "jr")
  }

  @Test("takes nothing for a name that holds none", arguments: ["", " ", "—", "42", ",", "...", "()"])
  func nothing(text: String) { #expect(PersonName(text) == nil) }

  @Test("stays quick and quiet over what is no name")
  func hostile() {
    #expect(PersonName(String(repeating: "a ", count: 100_000)) == nil)
    for text in [
      "-", "al-", "al-al-al", "bin bin", "abd al", "Jr.", "Mr.", "J.", "Kim", "\u{301}", "김정은", "'''",
    ] {
      guard let name = PersonName(text) else { continue }
      #expect(!name.words.isEmpty)
      #expect(name.match(with: name) != .different)
    }
  }

  @Test(
    "knows one person by two spellings",
    arguments: [
      ("Sergey Lavrov", "Sergei Lavrov"), ("Mark Milli", "Mark Milley"),
      ("Adel Abdel Mahdi", "Adil Abdul-Mahdi"),
      ("Bill Clinton", "William Jefferson Clinton"), ("Kim Jong-un", "Gim Jeong-eun"),
      ("Xi Jinping", "Jinping Xi"),
      ("Mao Zedong", "Mao Tse-tung"), ("Moammar Gadhafi", "Muammar al-Qaddafi"),
      ("JK Rowling", "J. K. Rowling"),
      ("Nicolás Maduro", "Nicolas Maduro Moros"), ("Kishida Fumio", "Fumio Kishida"),
      ("Mitt Romney", "Willard Mitt Romney"),
      ("Queen Elizabeth II", "Elizabeth II"), ("Gerhard Schröder", "Gerhard Schroeder"),
    ]
  )
  func same(first: String, second: String) throws { #expect(try match(first, second) == .same) }

  @Test(
    "knows that a part may be the same person",
    arguments: [
      ("Clinton", "Bill Clinton"), ("Clinton", "Hillary Clinton"), ("Mr. Clinton", "Bill Clinton"),
      ("Hillary", "Hillary Clinton"), ("H. Clinton", "Hillary Clinton"),
      ("bin Salman", "Mohammed bin Salman"),
      ("Sadr", "Muqtada al-Sadr"), ("Xi", "Xi Jinping"), ("von der Leyen", "Ursula von der Leyen"),
      ("Leyen", "Ursula von der Leyen"), ("Zapatero", "José Luis Rodríguez Zapatero"),
      ("Bill", "William Clinton"),
      ("Peña Nieto", "Enrique Peña Nieto"), ("Joe Biden", "Joseph R. Biden Jr."), ("Clinton", "Clinton"),
      ("Jong-un", "Kim Jong-un"), ("Abdul-Mahdi", "Adel Abdul Mahdi"), ("Prince Harry", "Prince Harry"),
    ]
  )
  func compatible(first: String, second: String) throws { #expect(try match(first, second) == .compatible) }

  @Test(
    "keeps people apart",
    arguments: [
      ("Hillary Clinton", "Bill Clinton"), ("Mr. Clinton", "Hillary Clinton"), ("Mr. Ortiz", "Mrs. Ortiz"),
      ("Donald Trump", "Donald Trump Jr."), ("George W. Bush", "George H. W. Bush"),
      ("Kim Jong-un", "Kim Jong-il"),
      ("Salman", "Mohammed bin Salman"), ("Ali Khamenei", "Ruhollah Khomeini"), ("John Kerry", "John Kelly"),
      ("Mike Pence", "Mike Pompeo"), ("Viktor Yushchenko", "Viktor Yanukovych"),
      ("Sergei Ivanov", "Sergei Ivanova"),
      ("Saddam Hussein", "Uday Saddam Hussein"), ("Bashar al-Assad", "Hafez al-Assad"),
      ("Li Keqiang", "Li Qiang"),
      ("Zhang Wei", "Zhang Wen"), ("Mike Johnson", "Mike Johnston"), ("Elizabeth II", "Elizabeth I"),
      ("Mahmoud Abbas", "Mohammed Abbas"), ("Kerry", "John Kelly"),
    ]
  )
  func different(first: String, second: String) throws { #expect(try match(first, second) == .different) }
}
