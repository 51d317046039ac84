import Tables

/// From the sums of everything to the tables of figures.
///
/// The rows of the sums come in the order of their measures, so that one pass is enough: first what
/// must be known before (periods, copies), then the documents site by site, then what rests.
struct Finish {
  let sums: String
  let input: String
  let themesFolder: String
  let output: String
  let sample: Int
  /// What the caller says of the run: versions, options.
  let about: [(name: String, value: String)]
  /// The figures of an earlier generation to compare with, if any.
  let before: String?
  /// The file in which the digests of tables are kept from run to run, if any.
  let digests: String?
  /// How many things may be done at once.
  let jobs: Int

  func run() throws {
    let about = try About(sums: sums, themes: themesFolder, given: about)
    var package = DataPackage(folder: input, about: about.items, digests: digests)
    if jobs > 1 {
      let ahead = try package.readAhead()
      try writeFigures(about)
      package.add(ahead)
    } else {
      try writeFigures(about)
    }
    try package.write(to: "\(input)/datapackage.json")
  }

  private func writeFigures(_ about: About) throws {
    let themes = try ThemeList(folder: themesFolder)
    let figures = FigureFolder(output)
    try ThemeNames(folder: themesFolder).write(to: figures)
    try about.write(to: figures)
    var reader = try SumsReader(path: sums)
    var more = try reader.next()
    var calendar = Calendar()
    var dutch = 0
    while more, reader.measure == .calendar {
      dutch += try reader.n(1)
      calendar.add(site: reader.key(1), year: reader.key(2), month: reader.key(3))
      more = try reader.next()
    }
    var copies = try CopyFinder(folder: figures)
    while more, reader.measure == .copy {
      try copies.add(reader)
      more = try reader.next()
    }
    try copies.settle()
    var coverage = Coverage()
    while more, reader.measure == .count {
      coverage.add(
        stage: reader.key(1), unit: reader.key(2), fate: reader.key(3), reason: reader.key(4),
        try reader.n(1))
      more = try reader.next()
    }
    var documents = try DocumentPass(themes: themes, calendar: calendar, folder: figures)
    while more, reader.measure == .document {
      try documents.add(reader, copies)
      more = try reader.next()
    }
    try documents.endSite()
    documents.totals.add(to: &coverage, dutch: dutch)
    try coverage.verify()
    try coverage.write(to: figures)
    try finish(&reader, more, documents, copies, themes, figures)
    try figures.group.commit()
    try writeChanges(themes)
  }

  private func writeChanges(_ themes: ThemeList) throws {
    let path = "\(output)/changes.csv"
    FileSystem.remove(path)
    guard let before else { return }
    do {
      try Changes(before: before, sums: sums, after: output, themes: themes).write(to: path)
    } catch let error as TableError where error.path.hasPrefix(before) {
      // Sums of another version of the program: there is nothing to compare with.
    }
  }

  /// What comes after the documents.
  private func finish(
    _ reader: inout SumsReader, _ hasRow: Bool, _ documents: consuming DocumentPass,
    _ copies: consuming CopyFinder, _ themes: ThemeList, _ figures: FigureFolder
  ) throws {
    var more = hasRow
    var kwic = try KwicTable(folder: figures, most: sample)
    var terms = ThemeTerms(
      themes: themes, dictionary: try DictionaryWords(folder: themesFolder))
    var vocabulary = try VocabularyTable(folder: figures)
    while more {
      switch reader.measure {
      case .kwic: if reader.withKey(5, { copies.reason($0) }) == nil { try kwic.add(reader) }
      case .language:
        if reader.key(4) == "nl" { vocabulary.documents += try reader.n(1) }
        documents.coverage.addLanguage(
          site: reader.key(1), year: reader.key(2), isPost: reader.key(3) == "post",
          reader.key(4), try reader.n(1))
      case .linked:
        documents.coverage.addLinked(
          site: reader.key(1), year: reader.key(2), isCaptured: try reader.n(1) > 0)
      case .loss:
        documents.coverage.addLoss(
          site: reader.key(1), year: reader.key(2), stage: reader.key(3), unit: reader.key(4),
          reason: reader.key(5), try reader.n(1))
      case .page:
        documents.sites.addPages(site: reader.key(1), try reader.n(1))
        documents.coverage.addPages(site: reader.key(1), try reader.n(1))
      case .source:
        documents.coverage.addArchive(reader.key(1), step: reader.key(2), try reader.n(1))
      case .speaker:
        documents.voices.addSpeakerSentences(
          given: reader.key(1), speaker: reader.key(2), try reader.n(1))
      case .term: terms.add(lemma: reader.key(1), theme: reader.key(2), try reader.n(1))
      case .vocabulary:
        try vocabulary.add(
          token: reader.key(1), lemma: reader.key(2), gf: try reader.n(1), df: try reader.n(2))
      case .calendar, .copy, .count, .document:
        throw TableError(.invalid, path: sums, detail: "its rows are not in order: merge it first")
      }
      more = try reader.next()
    }
    try copies.finish()
    try kwic.finish()
    try terms.finish(folder: figures)
    try vocabulary.finish()
    try documents.finish()
  }
}
