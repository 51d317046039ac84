/// How much of hostile input is read.
package struct Limits: Sendable, Equatable {
  /// A header of a record or a message, in bytes.
  package var header = 1 << 20
  /// What is kept of a decoded body for links and parsing, in bytes; the rest is only hashed.
  package var keptBody = 16 << 20
  /// What a body may inflate to, in bytes, once it is beyond `ratio` times its compressed size.
  package var inflatedBody = 64 << 20
  /// What a record may inflate to, in bytes, once it is beyond `ratio` times its compressed size.
  package var inflatedRecord = 1 << 30
  /// How many bytes may come out of one compressed byte before the limits above count.
  package var ratio = 200
  /// What a gzip member, a zip member or an encoded body may inflate to, in bytes, to be inflated
  /// in one go; larger ones are inflated in pieces, which takes twice the time and no memory.
  package var wholeMember = 4 << 20

  package init() {}

  package static let standard = Limits()

  /// What was admitted once is read again however it grows: the limits are those of the scan.
  package static let admitted: Limits = {
    var limits = Limits()
    limits.ratio = .max
    return limits
  }()
}
