import Testing

@testable import Actors

@Suite struct GazetteerTests {
  private let gazetteer = Gazetteer()

  @Test(
    "knows countries by their names",
    arguments: [
      ("Iraq", "IQ"), ("the US", "US"), ("U.S.", "US"), ("United States", "US"),
      ("the United States of America", "US"),
      ("UK", "GB"), ("Britain’s", "GB"), ("Turkiye", "TR"), ("Cote d’Ivoire", "CI"), ("North Korea", "KP"),
      ("Islamic Republic of Iran", "IR"), ("IRAN", "IR"), ("the Netherlands", "NL"), ("Holy See", "VA"),
      ("Kosovo", "XK"),
    ]
  )
  func names(phrase: String, code: String) {
    let place = gazetteer.place(phrase)
    #expect(place?.country == code)
    #expect(place?.relation == .country)
  }

  @Test(
    "knows capitals, and lets them speak for their governments",
    arguments: [
      ("Baghdad", "Iraq"), ("Washington", "United States"), ("Washington, D.C.", "United States"),
      ("Moscow", "Russia"),
      ("Kiev", "Ukraine"), ("Kyiv", "Ukraine"), ("The Hague", "Netherlands"), ("Bogota", "Colombia"),
    ]
  )
  func capitals(phrase: String, country: String) {
    let place = gazetteer.place(phrase)
    #expect(place?.relation == .capital)
    #expect(place?.countryName == country)
    #expect(place?.body == "\(country) (government)")
  }

  @Test(
    "knows peoples, one and many",
    arguments: [
      ("Iraqi", "IQ"), ("Iraqis", "IQ"), ("the British", "GB"), ("North Korean", "KP"), ("Frenchmen", "FR"),
      ("Swiss", "CH"), ("Saudis", "SA"), ("South Africans", "ZA"), ("Filipinos", "PH"),
    ]
  )
  func peoples(phrase: String, code: String) {
    let place = gazetteer.place(phrase)
    #expect(place?.country == code)
    #expect(place?.relation == .demonym)
    #expect(place?.body == nil)
  }

  @Test(
    "knows bodies by their houses",
    arguments: [
      ("the Kremlin", "RU", "President of Russia"),
      ("The White House", "US", "President of the United States"),
      ("Pentagon", "US", "United States Department of Defense"), ("the Elysee", "FR", "President of France"),
      ("Quai d’Orsay", "FR", "Ministry of Foreign Affairs of France"), ("Brussels", "BE", "European Union"),
      ("Downing Street's", "GB", "Prime Minister of the United Kingdom"),
      ("Blue House", "KR", "President of South Korea"),
    ]
  )
  func houses(phrase: String, code: String, body: String) {
    let place = gazetteer.place(phrase)
    #expect(place?.relation == .house)
    #expect(place?.country == code)
    #expect(place?.body == body)
  }

  @Test("knows that the United Nations sit in no country of their own")
  func unitedNations() {
    #expect(
      gazetteer.place("Turtle Bay")
        == Place(country: nil, countryName: nil, relation: .house, body: "United Nations")
    )
  }

  @Test(
    "takes nothing else for a place",
    arguments: [
      "turkey", "us", "Us", "polish", "", " ", "the", "…", "Springfield",
      String(repeating: "Iraq ", count: 100),
    ]
  )
  func nothing(phrase: String) { #expect(gazetteer.place(phrase) == nil) }
}
