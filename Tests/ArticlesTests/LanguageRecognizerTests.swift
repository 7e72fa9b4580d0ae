import Articles
import Testing

@Suite struct LanguageRecognizerTests {
  private let recognizer = LanguageRecognizer()

  @Test(
    "tells languages that share a script",
    arguments: [
      (
        "en",
        "The ferry did not sail on Sunday, and the islanders were told that it would not sail on Monday."
      ),
      (
        "de",
        "Die Fähre ist am Sonntag nicht gefahren, und den Leuten auf der Insel wurde das auch nicht gesagt."
      ),
      (
        "nl",
        "De veerboot heeft zondag niet gevaren en de mensen op het eiland wisten dat niet, zei de schipper."
      ),
      ("sv", "Färjan gick inte på söndagen, och de som bor på ön har inte fått veta när den ska gå igen."),
      ("da", "Færgen sejlede ikke søndag, og folk på øen har ikke fået at vide, hvad der så skal ske nu."),
      ("no", "Fergen gikk ikke søndag, og folk på øya har ikke fått vite hva som nå skal skje med dem."),
      (
        "fr",
        "Le bac n'est pas parti dimanche et les habitants de l'île n'ont pas été avertis par la compagnie."
      ),
      (
        "es", "El transbordador no salió el domingo y los vecinos de la isla no saben cuándo será el próximo."
      ),
      ("pt", "A balsa não saiu no domingo e os moradores da ilha não foram avisados pela empresa até agora."),
      (
        "it",
        "Il traghetto non è partito domenica e gli abitanti dell'isola non sono stati avvisati della cosa."
      ),
      ("ro", "Feribotul nu a plecat duminică, iar locuitorii de pe insulă nu au fost anunțați de companie."),
      (
        "pl", "Prom nie wypłynął w niedzielę, a mieszkańcy wyspy nie zostali o tym poinformowani przez firmę."
      ),
      ("cs", "Trajekt v neděli nevyplul a obyvatelé ostrova se o tom podle starosty vůbec nedozvěděli."),
      ("hu", "A komp vasárnap nem indult el, és a sziget lakóinak senki sem szólt erről, mondta a révész."),
      ("fi", "Lautta ei lähtenyt sunnuntaina, eivätkä saaren asukkaat olleet saaneet siitä mitään tietoa."),
      ("tr", "Feribot pazar günü kalkmadı ve adada yaşayanlar bunun için hiç kimse tarafından uyarılmadı."),
      ("vi", "Chiếc phà không chạy vào chủ nhật và người dân trên đảo đã không được báo trước về việc này."),
      (
        "ru",
        "Паром в воскресенье не вышел, и жителям острова об этом никто не сказал, как и о том, что будет дальше."
      ),
      (
        "uk",
        "Пором у неділю не вийшов, і мешканцям острова про це ніхто не сказав, як і про те, що буде далі."
      ),
      ("bg", "Фериботът не тръгна в неделя и на жителите на острова не им беше казано какво ще се случи."),
      ("ar", "لم تبحر العبارة يوم الأحد، ولم يخبر أحد سكان الجزيرة بذلك إلى أن انتهى اليوم."),
      ("fa", "کشتی روز یکشنبه حرکت نکرد و به ساکنان جزیره هم گفته نشد که این کار برای چه بوده است."),
      ("ur", "کشتی اتوار کے روز نہیں چلی اور جزیرے کے لوگوں کو اس کے بارے میں کسی نے نہیں بتایا۔"),
      ("hi", "नाव रविवार को नहीं चली और द्वीप के लोगों को इसके बारे में किसी ने नहीं बताया था।"),
    ]
  )
  func sharedScript(language: String, text: String) throws {
    let guess = try #require(recognizer.guess(of: text))
    #expect(guess.code == language)
    #expect((0.5...1).contains(guess.confidence))
  }

  @Test(
    "tells languages by their script",
    arguments: [
      ("el", "Το πλοίο δεν έφυγε την Κυριακή."), ("he", "המעבורת לא יצאה ביום ראשון."),
      ("hy", "Լաստանավը կիրակի չմեկնեց։"), ("ka", "ბორანი კვირას არ გასულა."), ("am", "ጀልባው እሁድ አልሄደም ተባለ።"),
      ("bn", "রবিবার ফেরি ছাড়েনি।"), ("pa", "ਕਿਸ਼ਤੀ ਐਤਵਾਰ ਨੂੰ ਨਹੀਂ ਚੱਲੀ।"), ("gu", "રવિવારે હોડી ઉપડી નહીં."),
      ("ta", "ஞாயிறன்று படகு புறப்படவில்லை."), ("te", "ఆదివారం పడవ బయలుదేరలేదు."), ("kn", "ಭಾನುವಾರ ದೋಣಿ ಹೊರಡಲಿಲ್ಲ."),
      ("ml", "ഞായറാഴ്ച ബോട്ട് പുറപ്പെട്ടില്ല."), ("si", "ඉරිදා පාරුව පිටත් වූයේ නැත."), ("th", "เรือไม่ออกในวันอาทิตย์"),
      ("lo", "ເຮືອບໍ່ອອກໃນວັນອາທິດ"), ("my", "တနင်္ဂနွေနေ့က ဖယ်ရီမထွက်ပါ။"), ("km", "សាឡាងមិនចេញនៅថ្ងៃអាទិត្យទេ។"),
      ("ko", "일요일에는 배가 뜨지 않았다."), ("ja", "日曜日、フェリーは出なかった。"), ("zh", "星期天渡轮没有开。"),
    ]
  )
  func ownScript(language: String, text: String) {
    #expect(recognizer.guess(of: text)?.code == language)
  }

  @Test(
    "says nothing of what is too little, or no text",
    arguments: [
      "", "OK", "12:30, 99.7 %, 2024-05-01", "https://www.example.de/die/und/der/das.html", "Иван", "東京",
      "let x = try await client.get(address); if x.status == .ok { print(x.body) }",
      "Anna Berg, Luis Ortega, Jan de Wit", "qwer asdf zxcv hjkl uiop vbnm dfgh tyui",
    ]
  )
  func unknown(text: String) {
    #expect(recognizer.guess(of: text) == nil)
  }

  @Test("goes by most of the text where it is mixed")
  func mixed() throws {
    let english = "The captain said that he had been told nothing of it, and that he would have sailed."
    let pure = try #require(recognizer.guess(of: english))
    let mixed = try #require(recognizer.guess(of: english + " «Паром не вышел», — сказал он."))
    #expect(mixed.code == "en")
    #expect(mixed.confidence < pure.confidence)
  }

  @Test("takes letters with loose marks for letters with marks")
  func looseMarks() {
    let text =
      "Lautta ei la\u{308}htenyt, eiva\u{308}tka\u{308} saaren asukkaat tienneet siita\u{308} mita\u{308}a\u{308}n."
    #expect(recognizer.guess(of: text)?.code == "fi")
  }

  @Test("is done soon with a long text, and with one long word", .timeLimit(.minutes(1)))
  func long() {
    let sentence = "The ferry did not sail on Sunday, and nobody had been told of it. "
    #expect(recognizer.guess(of: String(repeating: sentence, count: 100_000))?.code == "en")
    #expect(recognizer.guess(of: String(repeating: "a", count: 5_000_000)) == nil)
    #expect(recognizer.guess(of: "e" + String(repeating: "\u{301}", count: 5_000_000)) == nil)
  }
}
