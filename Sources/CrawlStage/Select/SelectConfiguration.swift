import Crawling
import Stage
import Tables

/// What `select` was asked to do.
struct SelectConfiguration {
  let captures: String
  let links: String
  let revisits: String?
  let pages: String
  let threads: String?
  let merges: String?
  let missing: String?
  let archives: String?
  let sources: String?
  let rejects: String?
  let counts: String?
  let sites: Sites
  let urls: URLRules
  let scope: Scope
  /// Where the crawl begins, if not at the roots.
  let seeds: [String]?
  private(set) var limits = SiteCrawl.Limits()

  init(_ arguments: Arguments) throws {
    captures = arguments.required("--captures")
    links = arguments.required("--links")
    revisits = arguments.value("--revisits")
    pages = arguments.required("--pages")
    threads = arguments.value("--threads")
    merges = arguments.value("--merges")
    missing = arguments.value("--missing")
    archives = arguments.value("--archives")
    sources = arguments.value("--sources")
    rejects = arguments.value("--rejects")
    counts = arguments.value("--counts")
    limits.versions = try arguments.integer("--versions", default: limits.versions, in: 0...1000)
    scope =
      try arguments.value("--scope").map { Scope(rules: try RuleTables.scope(at: $0)) } ?? Scope()
    seeds = try arguments.value("--seeds").map { try RuleTables.seeds(at: $0) }
    if let folder = arguments.value("--rules") {
      sites = Sites(rules: try RuleTables.sites(at: "\(folder)/sites.csv"))
      urls = URLRules(rules: try RuleTables.urls(at: "\(folder)/urls.csv"))
    } else {
      sites = .shipped
      urls = .shipped
    }
  }
}
