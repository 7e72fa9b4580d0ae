/// Why a newsroom cannot open.
public enum NewsroomError: Error, Hashable, CustomStringConvertible {
  /// A folder of the program's own files is not there.
  case noResources(String)
  /// A page has no template of this name.
  case noTemplate(String)
  /// A template is not well formed.
  case damagedTemplate(String, reason: String)
  /// A host other than the user's own machine was asked for without a password.
  case openToAll(host: String)
  /// The system does not let it listen at the address, and why.
  case cannotListen(host: String, port: Int, reason: String)
  /// A stored password is not in the form that ``PasswordHash`` writes.
  case damagedPassword
  /// A token for programs is too short, too long, or holds signs that no header may hold.
  case unfitToken
  /// A stored token is not in the form that ``ProgramToken`` writes.
  case damagedToken

  /// What is wrong, and what the user can do about it.
  public var description: String {
    switch self {
    case .noResources(let path): "the program's own files are missing: \(path); install it again"
    case .noTemplate(let name): "the page “\(name)” has no template"
    case .damagedTemplate(let name, let reason): "the template “\(name)” is damaged: \(reason)"
    case .openToAll(let host):
      """
      on \(host), others than you could open the record. Let a password be made (--token), or name a file whose first \
      line is one (--password-file FILE); or leave out --host to be the only one
      """
    case .cannotListen(let host, let port, let reason):
      "the newsroom cannot listen at \(host), port \(port): \(reason); choose another --port or --host"
    case .damagedPassword: "the password file holds a damaged hash; write a new password into it"
    case .unfitToken:
      "a token has \(ProgramToken.shortest) to \(ProgramToken.longest) letters, digits and signs of ASCII, and no spaces"
    case .damagedToken: "the token file holds a damaged hash; write a new token into it"
    }
  }
}
