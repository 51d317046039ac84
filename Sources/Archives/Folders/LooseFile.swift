/// Files that stand by themselves in a dump: mirrors, saved pages.
package enum LooseFile {
  /// The media type that a name speaks for; empty where only the bytes can tell.
  package static func mediaType(of path: [UInt8]) -> String {
    let name = path.split(separator: UInt8(ascii: "/")).last ?? []
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    let ending = String(decoding: name[(dot + 1)...].prefix(12), as: UTF8.self).lowercased()
    return types[ending] ?? ""
  }

  /// What is wrong with a file that is no archive though its name says so; nil for other names.
  package static func fault(of path: [UInt8], size: Int) -> ArchiveError? {
    let name = String(decoding: path, as: UTF8.self).lowercased()
    guard archiveEndings.contains(where: { name.hasSuffix($0) }) else { return nil }
    if size == 0 { return ArchiveError(.empty, "the file is empty") }
    return ArchiveError(.notAnArchive, "the name says archive, but no record starts the file")
  }

  /// Whether a file is what mirroring tools keep for themselves.
  package static func isToolFile(_ path: [UInt8]) -> Bool {
    path.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("hts-cache".utf8) }
  }

  private static let archiveEndings = [".warc", ".warc.gz", ".arc", ".arc.gz", ".wacz"]

  private static let types: [String: String] = {
    var types: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      for ending in words.dropFirst() { types[String(ending)] = String(words[0]) }
    }
    return types
  }()

  /// Endings that say what a file is; of all others the bytes decide.
  private static let table = """
    text/html html htm xhtml xht shtml
    multipart/related mht mhtml
    text/css css
    text/javascript js mjs
    application/json json map
    text/plain txt log
    image/png png
    image/jpeg jpg jpeg jpe
    image/gif gif
    image/webp webp
    image/svg+xml svg
    image/x-icon ico cur
    image/bmp bmp
    image/tiff tif tiff
    image/avif avif
    font/woff woff
    font/woff2 woff2
    font/ttf ttf otf eot
    audio/mpeg mp3 m4a aac
    audio/ogg ogg oga opus
    audio/wave wav
    video/mp4 mp4 m4v mov
    video/webm webm mkv
    video/avi avi wmv
    video/x-flv flv f4v
    application/pdf pdf
    application/zip zip
    application/x-gzip gz tgz
    application/x-shockwave-flash swf
    application/msword doc docx ppt pptx xls xlsx odt
    application/rss+xml rss
    application/atom+xml atom
    text/cdx cdx cdxj idx
    """
}
