/// A host, with its port, as a folder's name.
struct HostName {
  /// As it stands in a URL: `example.org`, `localhost:8080`.
  let text: String

  /// Nil where the name is no host: it needs a letters-only last label, or is `localhost` or an
  /// IPv4 address.
  init?(_ name: [UInt8]) {
    guard name.count <= 253, name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    let (host, port) = Self.divide(text)
    guard Self.isHost(host) else { return nil }
    self.text = host.lowercased() + (port.map { ":\($0)" } ?? "")
  }

  /// Host and port: wget writes `:8080`, on Windows `+8080`; HTTrack `_8080`.
  private static func divide(_ text: String) -> (Substring, Int?) {
    guard let mark = text.lastIndex(where: { $0 == ":" || $0 == "+" || $0 == "_" }),
      let port = Int(text[text.index(after: mark)...]), (1...65535).contains(port)
    else { return (text[...], nil) }
    return (text[..<mark], port)
  }

  private static func isHost(_ host: Substring) -> Bool {
    if host.lowercased() == "localhost" { return true }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy(isLabel), let last = labels.last else {
      return false
    }
    if labels.count == 4, labels.allSatisfy({ Int($0).map { $0 < 256 } ?? false }) { return true }
    return (2...24).contains(last.count) && last.allSatisfy { $0.isLetter }
      || last.lowercased().hasPrefix("xn--")
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && label.count <= 63 && label.first != "-" && label.last != "-"
      && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
