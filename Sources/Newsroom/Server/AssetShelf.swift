import Crypto
import Foundation
import Hummingbird

/// The style sheet and the scripts, held in memory. Their addresses hold a hash of what is in them, so that a browser
/// may keep them for good.
struct AssetShelf: Sendable {
  private struct Asset: Sendable {
    var body: ByteBuffer
    var type: String
    var tag: String
  }

  private var assets: [String: Asset] = [:]
  private var addresses: [String: String] = [:]

  /// Reads the assets of the room.
  init() throws {
    for (pathExtension, type) in [
      ("css", "text/css; charset=utf-8"), ("js", "text/javascript; charset=utf-8"), ("svg", "image/svg+xml"),
    ] {
      for (name, text) in try Resources.files(in: "Assets", withExtension: pathExtension) {
        let hash = SHA256.hash(data: Data(text.utf8)).prefix(9).map { Self.digits($0) }.joined()
        let file = "\(name).\(hash).\(pathExtension)"
        assets[file] = Asset(body: ByteBuffer(string: text), type: type, tag: "\"\(hash)\"")
        addresses["\(name).\(pathExtension)"] = "/assets/\(file)"
      }
    }
  }

  private static func digits(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  /// The address of an asset by its plain name, such as `onrecord.css`.
  func address(of name: String) -> String { addresses[name] ?? "/assets/\(name)" }

  /// Answers a request for an asset.
  ///
  /// - Throws: 404 where there is none of this name.
  func response(to request: Request, file: String) throws -> Response {
    guard let asset = assets[file] else { throw HTTPError(.notFound) }
    let headers: HTTPFields = [
      .contentType: asset.type, .eTag: asset.tag, .cacheControl: "public, max-age=31536000, immutable",
    ]
    if request.headers[.ifNoneMatch] == asset.tag { return Response(status: .notModified, headers: headers) }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: asset.body))
  }
}
