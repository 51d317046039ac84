import Stage

/// The program that splits Dutch text into sentences, tokens and lemmas.
package enum TokenizeProgram {
  package static func main(_ arguments: [String]) -> Int32 {
    Program(
      "columbus-tokenize", "from paragraphs to sentences, tokens and lemmas",
      commands: [tokenize]
    ).main(arguments)
  }

  private static let tokenize = Command(
    "", "split Dutch text into sentences, tokens and lemmas",
    options: [
      .optional("--documents", "F", "the documents, with their languages and dates"),
      .optional("--paragraphs", "F", "their paragraphs"),
      .optional(
        "--text", "F", "instead: any table in the Text Interchange Format (doc_id, text), all Dutch"
      ),
      .optional("--sentences", "F", "write the sentences of the Dutch documents"),
      .optional("--vocabulary", "F", "write how often each word form occurs, by year"),
      .optional("--conllu", "F", "write sentences and tokens as CoNLL-U"),
      .counts,
    ]
  ) { arguments, _ in
    let input: TokenizeInput
    switch (
      arguments.value("--text"), arguments.value("--documents"), arguments.value("--paragraphs")
    )
    {
    case (let text?, nil, nil): input = .text(text)
    case (nil, let documents?, let paragraphs?): input = .tables(documents, paragraphs)
    case (nil, _, _): throw UsageError("--documents F and --paragraphs F, or --text F, are missing")
    default: throw UsageError("--text F stands in place of --documents and --paragraphs")
    }
    guard ["--sentences", "--vocabulary", "--conllu"].contains(where: arguments.has) else {
      throw UsageError("one of --sentences F, --vocabulary F and --conllu F is missing")
    }
    var run = try TokenizeRun(
      outputs: TokenizeOutputs(
        sentences: arguments.value("--sentences"), vocabulary: arguments.value("--vocabulary"),
        conllu: arguments.value("--conllu")),
      part: input.part)
    try run.read(input)
    try run.finish(counts: arguments.value("--counts"))
  }
}
