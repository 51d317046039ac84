import Dutch
import Tables

/// Writes sentences as CoNLL-U: number, form, lemma, and what the other columns cannot say as `_`.
///
/// https://universaldependencies.org/format.html
struct CoNLLUFile: ~Copyable {
  private let file: OutputFile
  private var document: [UInt8] = []
  private var line: [UInt8] = []

  init(path: String) throws(TableError) { file = try OutputFile(path: path) }

  mutating func write(_ sentence: SentencePlace, _ words: borrowing Lemmatizer) throws(TableError) {
    line.removeAll(keepingCapacity: true)
    if !document.elementsEqual(sentence.document) {
      document = Array(sentence.document)
      line += Array("# newdoc id = ".utf8) + document + [0x0A]
    }
    if sentence.number == 1 {
      line += Array("# newpar id = ".utf8) + document + Array(".\(sentence.paragraph)\n".utf8)
    }
    line += Array("# sent_id = ".utf8) + document
    line += Array(".\(sentence.paragraph).\(sentence.number)\n# text = ".utf8)
    line.append(contentsOf: sentence.text)
    line.append(0x0A)
    for (i, token) in sentence.tokens.enumerated() {
      line += Array("\(i + 1)\t".utf8)
      line.append(contentsOf: sentence.source[token.range])
      line.append(0x09)
      let number = sentence.range.lowerBound + i
      line += words.lemma(words.readings[number].lemma)
      let tag = words.universalTag(number, of: sentence.range, token.kind)
      line += Array("\t\(tag)\t_\t_\t_\t_\t_\t".utf8)
      let isGlued = i + 1 < sentence.tokens.count && !sentence.tokens[i + 1].isSpaced
      line += Array((isGlued ? "SpaceAfter=No\n" : "_\n").utf8)
    }
    line.append(0x0A)
    try file.append(line)
  }

  consuming func close(in group: OutputGroup) throws(TableError) { try group.add(file) }
}
