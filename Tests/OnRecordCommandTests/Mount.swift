import Foundation

/// A small disk of its own, which only one run of a shell sees; Linux, where users may have such.
struct Mount {
  let folder: Folder
  let megabytes: Int

  /// Whether this system lets the tests make one.
  static let isPossible: Bool = {
    #if os(Linux)
      (try? Mount(folder: Folder([:]), megabytes: 1).run("true").status) == 0
    #else
      false
    #endif
  }()

  /// Runs `commands` in a shell in the folder, with the disk at `disk`; `onrecord` is the program that was built.
  func run(_ commands: String) throws -> Program.Result {
    let script = """
      mkdir disk && mount -t tmpfs -o size=\(megabytes)m none disk || exit 99
      onrecord() { "$ONRECORD" "$@"; }
      \(commands)
      """
    return try Program.run(
      other: ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script],
      in: folder
    )
  }
}
