/// A date in a text.
package struct DateMatch: Equatable, Sendable {
  /// The date; nil where the text tells a moment that nobody can place, such as a day without its
  /// year, or a span before an unknown present.
  package let date: PartialDate?
  /// Where it stands in the text.
  package let range: Range<Int>
  /// Whether it was told as a span before the present.
  package let isRelative: Bool
  /// Whether the text tells a time of the day.
  package let hasTime: Bool
}
