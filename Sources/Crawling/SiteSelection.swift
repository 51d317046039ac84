/// What `select` decides on one site.
package struct SiteSelection: Sendable {
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

  /// A post with everything under it, or a page that stands alone.
  package struct Thread: Sendable {
    package let url: String
    /// Links from the root of the site; nil where none leads there.
    package let depth: Int?
    package let captures: Int
    /// Rows of the captures that came first and last.
    package let first: CaptureRecord
    package let last: CaptureRecord
    /// In order of time.
    package let pages: [Page]
  }

  /// In the order of the bytes of their addresses.
  package var threads: [Thread] = []
  package var rejects: [(capture: CaptureRecord, reason: RejectReason)] = []
  /// Addresses that seem to be posts, are linked to, and have no capture.
  package var missing: [(url: String, relation: LinkRelation, links: Int)] = []
}

/// By which rule a capture was merged.
package enum MergeRule: String, Sendable, CaseIterable {
  /// One address, the same bytes.
  case sameDigest = "same_digest"
  /// Another address, the same bytes.
  case sameContent = "same_content"
  /// A revisit record, resolved.
  case revisit
}

/// Why a capture is no page.
package enum RejectReason: String, Sendable, CaseIterable {
  case status
  case redirect
  case empty
  case outOfScope = "out_of_scope"
  case notReached = "not_reached"
  case olderVersion = "older_version"
  case trap
  case siteTooLarge = "site_too_large"
  case invalidURL = "invalid_url"
  case unresolvedRevisit = "unresolved_revisit"
}
