/// One option of a command: `--name value`, `--name=value`, or a flag.
package struct Option: Sendable {
  package enum Kind: Sendable {
    /// Takes no value.
    case flag
    /// Takes one value, given at most once.
    case value
    /// Takes one value, and may be given again.
    case values
  }

  /// With its dashes: `--captures`.
  package let name: String
  package let kind: Kind
  /// What stands for the value in the help text: `F`, `DIR`, `N`.
  package let placeholder: String
  package let isRequired: Bool
  package let help: String

  private init(
    _ name: String, _ kind: Kind, _ placeholder: String, _ required: Bool, _ help: String
  ) {
    self.name = name
    self.kind = kind
    self.placeholder = placeholder
    self.isRequired = required
    self.help = help
  }

  package static func required(_ name: String, _ placeholder: String, _ help: String) -> Option {
    Option(name, .value, placeholder, true, help)
  }

  package static func optional(_ name: String, _ placeholder: String, _ help: String) -> Option {
    Option(name, .value, placeholder, false, help)
  }

  package static func repeated(_ name: String, _ placeholder: String, _ help: String) -> Option {
    Option(name, .values, placeholder, false, help)
  }

  package static func flag(_ name: String, _ help: String) -> Option {
    Option(name, .flag, "", false, help)
  }

  /// Where a program says what it read, kept, merged and rejected: every program has it.
  package static let counts = Option.optional(
    "--counts", "F", "write what was read, kept, merged and rejected")

  /// As it stands in a line of usage.
  var usage: String {
    let body = kind == .flag ? name : "\(name) \(placeholder)"
    let repeated = kind == .values ? body + " …" : body
    return isRequired ? repeated : "[\(repeated)]"
  }
}
