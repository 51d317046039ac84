/// What a node is: a text, an element of HTML by its name, or an element with a name of its own.
///
/// The order of the cases means nothing; the names are the elements' own, in lower case.
@usableFromInline
package enum Tag: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case text, other
  case a, abbr, acronym, address, applet, area, article, aside, audio
  case b, base, basefont, bdi, bdo, big, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup
  case data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt
  case em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
  case i, iframe, img, input, ins, kbd, label, legend, li, link
  case main, map, mark, menu, meta, meter, nav, nobr, noframes, noscript
  case object, ol, optgroup, option, output, p, param, picture, pre, progress
  case q, rp, rt, ruby, s, samp, script, search, section, select, small, source, span, strike
  case strong, style, sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
  case u, ul, video, wbr

  /// The name in lower case; empty for texts and for elements that HTML does not know.
  package var name: String { self == .text || self == .other ? "" : "\(self)" }

  /// Whether a browser starts a new line before and after it.
  @inlinable package var isBlock: Bool { Self.traits[Int(rawValue)] & Self.blockTrait != 0 }

  /// Whether nothing in it is ever shown as text.
  @inlinable package var isNeverShown: Bool { Self.traits[Int(rawValue)] & Self.hiddenTrait != 0 }

  @usableFromInline static let blockTrait: UInt8 = 1
  @usableFromInline static let hiddenTrait: UInt8 = 2

  private static let blocks: [Tag] = [
    .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
    .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2,
    .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav,
    .noscript, .ol, .optgroup, .option, .p, .pre, .search, .section, .select, .summary, .table,
    .tbody, .td, .tfoot, .th, .thead, .tr, .ul,
  ]

  private static let hidden: [Tag] = [
    .applet, .area, .audio, .base, .canvas, .col, .colgroup, .datalist, .embed, .frame, .head,
    .iframe, .img, .input, .link, .map, .meta, .noframes, .object, .param, .picture, .progress,
    .rp, .rt, .script, .source, .style, .svg, .template, .textarea, .title, .track, .video,
  ]

  @usableFromInline static let traits: [UInt8] = {
    var traits = [UInt8](repeating: 0, count: allCases.count)
    for tag in blocks { traits[Int(tag.rawValue)] |= blockTrait }
    for tag in hidden { traits[Int(tag.rawValue)] |= hiddenTrait }
    return traits
  }()
}
