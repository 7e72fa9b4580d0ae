import Testing

@testable import Fetching

@Suite struct WebAddressTests {
  @Test(
    "brings an address into one shape",
    arguments: [
      ("HTTPS://Example.COM", "https://example.com/"),
      ("http://example.com:8080/A?b=C#d", "http://example.com:8080/A?b=C"),
      (" https://example.com/a b\n", "https://example.com/a%20b"),
      ("https://example.com/café", "https://example.com/caf%C3%A9"),
      ("https://bücher.example/", "https://xn--bcher-kva.example/"),
      ("http://[2001:DB8::1]/", "http://[2001:db8::1]/"),
    ]
  )
  func shape(text: String, expected: String) throws {
    #expect(try WebAddress(text).text == expected)
  }

  @Test(
    "refuses hosts that could be read in two ways, ports that are none, and what is too long",
    arguments: [
      "http://exa%00mple.com/", "http://example.com%2Fa/", "http://exam ple.com/", "http://a\\@b/",
      "http://[::1/",
      "http://example.com:0/", "http://example.com:70000/", "http:///a", "https://me@example.com/",
      "//example.com/",
      "https://example.com/" + String(repeating: "a", count: 2_100),
    ]
  )
  func refused(text: String) {
    #expect(throws: FetchError.self) { try WebAddress(text) }
  }

  @Test("knows its host, its site and what to ask for")
  func parts() throws {
    let address = try WebAddress("http://[::1]:81/a/b?c=d")
    #expect(address.host == "::1")
    #expect(address.origin == "http://[::1]:81")
    #expect(address.pathAndQuery == "/a/b?c=d")
    #expect(try address.robots.text == "http://[::1]:81/robots.txt")
  }

  @Test(
    "follows redirects as RFC 3986 resolves references",
    arguments: [
      ("../x", "https://example.com/x"), ("?y", "https://example.com/a/b?y"),
      ("//other.example/z", "https://other.example/z"),
      ("HTTP://Other.example", "http://other.example/"), ("#top", "https://example.com/a/b?q"),
    ]
  )
  func following(location: String, expected: String) throws {
    #expect(try WebAddress("https://example.com/a/b?q").following(location).text == expected)
  }

  @Test("knows addresses of the open Internet from others")
  func publicAddresses() throws {
    for text in [
      "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1", "::ffff:1.1.1.1", "64:ff9b::101:101",
    ] {
      #expect(try #require(IPAddress(text)).isPublic, "\(text)")
    }
    for text in [
      "fe80::1%eth0", "fec0::1", "ff02::1", "2001:db8::1", "2001::1", "3fff::1", "64:ff9b:1::1", "::1.1.1.1",
      "255.255.255.255",
    ] {
      #expect(try !#require(IPAddress(text)).isPublic, "\(text)")
    }
    #expect(IPAddress("127.1") == nil)
  }
}
