import Articles
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
        let hash = String(SHA256.hex(of: text).prefix(16))
        let file = "\(name).\(hash).\(pathExtension)"
        assets[file] = Asset(body: ByteBuffer(string: text), type: type, tag: "\"\(hash)\"")
        addresses["\(name).\(pathExtension)"] = "/assets/\(file)"
      }
    }
  }

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
