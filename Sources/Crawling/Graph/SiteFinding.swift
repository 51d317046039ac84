/// One thing that `select` decides on a site, given in a fixed order: threads, then rejects, then
/// what is missing.
package enum SiteFinding: Sendable {
  case thread(Thread)
  case reject(CaptureRecord, RejectReason)
  case missing(Missing)

  /// A post with everything under it, or a page that stands alone.
  package struct Thread: Sendable {
    package let url: String
    /// Links from the root of the site; nil where none leads there.
    package let depth: Int?
    package let captures: Int
    package let first: CaptureRecord
    package let last: CaptureRecord
    /// In order of time.
    package let pages: [Page]
  }

  /// One capture that is read.
  package struct Page: Sendable {
    package let capture: CaptureRecord
    package let url: String
    package let kind: PageKind
    /// Targets of links on a list page that have no capture, in the order of their bytes.
    package let uncaptured: [String]
    /// What was merged into this page, in order of time.
    package let merged: [Merged]
  }

  /// One capture that says nothing new.
  package struct Merged: Sendable {
    package let capture: CaptureRecord
    package let rule: MergeRule
  }

  /// An address that seems to be a post's, is linked to, and has no capture.
  package struct Missing: Sendable {
    package let url: String
    package let relation: LinkRelation
    /// How many addresses link to it.
    package let links: Int
  }
}

/// By which rule a capture was merged.
package enum MergeRule: String, Sendable, CaseIterable {
  /// One address, the same bytes.
  case sameDigest = "same_digest"
  /// Another address, the same bytes.
  case sameContent = "same_content"
  /// Another view of a page: for print, for a small screen, for an answer.
  case view
  /// Another name of a page, by what the page says of itself or by a link to a view of it.
  case canonical
  /// A revisit record, resolved.
  case revisit
}

/// Why a capture is no page.
package enum RejectReason: String, Sendable, CaseIterable {
  case status
  case redirect
  case empty
  case invalidURL = "invalid_url"
  case outOfScope = "out_of_scope"
  case notReached = "not_reached"
  case trap
  case siteTooLarge = "site_too_large"
  case olderVersion = "older_version"
  case unresolvedRevisit = "unresolved_revisit"
}
