/// What a masker takes out of a text.
package enum MaskKind: Int, CaseIterable, Sendable {
  case email, telephone, handle, account, citizenNumber

  /// What stands in the text instead; one token of letters in brackets.
  package var mask: String {
    switch self {
    case .email: "[e-mail]"
    case .telephone: "[telefoon]"
    case .handle: "[naam]"
    case .account: "[rekeningnummer]"
    case .citizenNumber: "[burgerservicenummer]"
    }
  }
}
