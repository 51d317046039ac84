import Digests

/// Turns the name of an author into a pseudonym: an account on a site.
///
/// The pseudonym is an HMAC of site and folded name under a key that never leaves its owner, so the
/// same name is the same account on one site, and nobody's on another. It is still personal data.
package struct NameHasher: Sendable {
  private let code: HMAC

  package init(key: NameKey) {
    code = HMAC(key: key.bytes)
  }

  /// How many hexadecimal digits of the code are kept: 80 bits, so that two of a million accounts
  /// share one by chance once in a trillion.
  private static let digits = 20

  /// The pseudonym of a name; empty where the name is nobody's (`Anoniem`, `Gast`) or empty.
  package func pseudonym(of name: String, site: String) -> String {
    let folded = NameFolding.fold(name)
    guard !folded.isEmpty, !NameFolding.isNobody(folded) else { return "" }
    let message = Array(site.utf8) + [0] + Array(folded.utf8)
    return String(Hexadecimal.encode(code.code(of: message)).prefix(Self.digits))
  }
}
