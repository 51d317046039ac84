import CLibXML2

/// The limit that the benches compare with: libxml2 builds its own tree of a page and frees it.
package enum BareParse {
  /// - Returns: whether libxml2 made a tree of the bytes.
  package static func run(_ body: [UInt8]) -> Bool {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    return unsafe body.withUnsafeBytes { bytes in
      let document = unsafe htmlReadMemory(
        bytes.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count), nil, nil,
        Int32(options))
      defer { unsafe xmlFreeDoc(document) }
      return unsafe document != nil
    }
  }
}
