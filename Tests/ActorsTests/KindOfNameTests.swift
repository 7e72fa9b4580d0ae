import Actors
import Testing

@Suite("What a name alone says of an actor")
struct KindOfNameTests {
  @Test(
    "a name is a person's unless it says otherwise",
    arguments: [
      ("Ruth Okafor", .person), ("Dale Prewitt Jr.", .person), ("Nguyễn Thị Bình", .person),
      ("Okafor", .person),
      ("Harbour Board", .organization), ("the Foreign Ministry", .organization), ("IMF", .organization),
      ("Calder & Sons", .organization), ("Meridian Shipping Ltd", .organization),
      ("City Council", .organization),
      ("University of Ostrand", .organization), ("Norway", .place), ("the Norwegians", .group),
      ("residents of the old town", .group), ("two lawyers", .group),
      ("a clerk of the grain exchange", .unnamed),
      ("the annual report", .document), ("a letter to the council", .document), ("", .person),
    ] as [(String, Actor.Kind)]
  )
  func likely(name: String, kind: Actor.Kind) {
    #expect(Actor.Kind.likely(of: name) == kind)
  }
}
