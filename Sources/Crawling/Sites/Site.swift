/// Everything that is published by one hand under one name: a domain, a blog at a blog host, a
/// folder of a shared host, a folder of loose files.
package struct Site: Hashable, Sendable, Comparable {
  /// As in the column `site`: `voorbeeld.nl`, `jan.blogspot.com`, `bloggen.be/jan`, `file:map`.
  package let name: String
  /// Whether the site is a folder of its host, so that the host alone does not tell it.
  package let isFolder: Bool

  package static func < (a: Site, b: Site) -> Bool {
    a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
  }
}
