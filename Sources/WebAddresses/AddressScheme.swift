/// The schemes that the WHATWG URL standard calls special, and all others.
enum AddressScheme {
  case http
  case https
  case ftp
  case file
  case ws
  case wss
  case other

  /// - Parameter bytes: the scheme in lower case.
  init(_ bytes: some Collection<UInt8>) {
    if bytes.elementsEqual("http".utf8) {
      self = .http
    } else if bytes.elementsEqual("https".utf8) {
      self = .https
    } else if bytes.elementsEqual("file".utf8) {
      self = .file
    } else if bytes.elementsEqual("ftp".utf8) {
      self = .ftp
    } else if bytes.elementsEqual("ws".utf8) {
      self = .ws
    } else if bytes.elementsEqual("wss".utf8) {
      self = .wss
    } else {
      self = .other
    }
  }

  var isSpecial: Bool { self != .other }

  /// The port that is left out of an address.
  var defaultPort: Int? {
    switch self {
    case .http, .ws: 80
    case .https, .wss: 443
    case .ftp: 21
    case .file, .other: nil
    }
  }
}
