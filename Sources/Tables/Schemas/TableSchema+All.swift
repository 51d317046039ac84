extension TableSchema {
  /// Every table that stands in a folder of parts, in the order of the stages.
  package static let staged: [TableSchema] =
    [
      shards, waiting, captures, links, revisits, crawlRejects, archives, threads, pages,
      crawlMerges, missing, sources,
      documents, paragraphs, extractRejects, extractMerges,
      sentences, vocabulary,
      mentions, voices, topics,
    ]

  /// Every table of a run.
  package static let all: [TableSchema] = staged + [counts] + aggregated
}
