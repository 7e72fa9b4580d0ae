import Foundation
import Hummingbird
import Testing

@testable import Newsroom

@Suite("The pages")
struct PagesTests {
  static let paths = [
    "/", "/articles", "/articles?outlet=Meridian%20Press", "/articles/7", "/articles/7/sources",
    "/sources?outlet=Meridian%20Press", "/speakers", "/speakers/1", "/search",
    "/search?words=harbour&by=meaning",
    "/compare", "/compare?left=3&right=4", "/review", "/review/107", "/add", "/add/1", "/export",
    "/export?words=harbour&from=2020-01-01",
  ]

  @Test("are sound HTML with one main part, one heading and a title", arguments: paths)
  func html(path: String) async throws {
    var browser = try Browser()
    let answer = try await browser.get(path)
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
    #expect(answer.text.hasPrefix("<!doctype html>"))
    #expect(HTMLCheck.faults(in: answer.text) == [])
    #expect(answer.text.components(separatedBy: "<main").count == 2)
    #expect(answer.text.components(separatedBy: "<h1").count == 2)
    #expect(!answer.text.contains("{{"))
    #expect(answer.text.utf8.count < 150_000)
  }

  @Test("are JSON at the same address, by ending and by wish", arguments: paths)
  func json(path: String) async throws {
    var browser = try Browser()
    let parts = path.split(separator: "?", maxSplits: 1)
    let ending =
      (parts[0] == "/" ? "/index" : String(parts[0])) + ".json" + (parts.count > 1 ? "?" + parts[1] : "")
    let byEnding = try await browser.get(ending)
    let byWish = try await browser.get(path, accept: "application/json")
    #expect(byEnding.status == 200)
    #expect(byEnding.headers[.contentType] == "application/json; charset=utf-8")
    #expect(byEnding.text == byWish.text)
    #expect(try JSONSerialization.jsonObject(with: Data(byEnding.text.utf8)) is [String: Any])
    #expect(!byEnding.text.contains("_svg"))
  }

  @Test("point to nothing outside the newsroom but the original articles")
  func noOtherHost() async throws {
    var browser = try Browser()
    for path in Self.paths {
      let text = try await browser.get(path).text
      for attribute in [
        "src=\"http", "src=\"//", "action=\"http", "<link rel=\"stylesheet\" href=\"http", "style=\"",
        "onclick",
      ] {
        #expect(!text.contains(attribute), "\(attribute) in \(path)")
      }
    }
  }

  @Test("say in snake_case what they show")
  func names() async throws {
    var browser = try Browser()
    let text = try await browser.get("/speakers/1.json").text
    #expect(text.contains(#""spoken_of_by": ["#))
    #expect(text.contains(#""direct_percent": 41"#))
    #expect(text.contains(#""previous": null"#))
  }

  @Test("invite to add articles while the record is empty")
  func empty() async throws {
    var browser = try Browser(desk: .empty)
    #expect(try await browser.get("/").text.contains("The record is empty"))
    #expect(try await browser.get("/review").text.contains("Nothing waits for review"))
  }

  @Test("answer HEAD like GET without the body")
  func head() async throws {
    var browser = try Browser()
    let answer = try await browser.send(.head, "/articles/7", body: nil)
    #expect(answer.status == 200)
    #expect(answer.text.isEmpty)
  }

  @Test("load their style and scripts from addresses that may be kept for good")
  func assets() async throws {
    var browser = try Browser()
    let page = try await browser.get("/").text
    for ending in [".css", ".js", ".svg"] {
      let begin = try #require(
        page.range(of: "/assets/[a-z]+\\.[0-9a-f]{16}\\" + ending, options: .regularExpression)
      )
      let address = String(page[begin])
      let asset = try await browser.get(address)
      #expect(asset.status == 200)
      #expect(asset.headers[.cacheControl] == "public, max-age=31536000, immutable")
      #expect(asset.headers[.setCookie] == nil)
      let tag = try #require(asset.headers[.eTag])
      browser.headers[.ifNoneMatch] = tag
      #expect(try await browser.get(address).status == 304)
      browser.headers[.ifNoneMatch] = nil
    }
    #expect(try await browser.get("/assets/..%2FTemplates%2Fhome.mustache").status == 404)
    #expect(try await browser.get("/assets/../Newsroom.swift").status == 404)
  }
}
