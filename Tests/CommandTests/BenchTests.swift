import ColumbusTestSupport
import Testing

/// `columbus-bench` as a process.
@Suite struct BenchTests {
  @Test func makesTheSameDumpTwice() throws {
    let work = try WorkFolder()
    try work.write(
      "texts/posts.csv",
      "title,text\nKlein beginnen,\"Vandaag begin ik klein. Waarom wachten we altijd zo lang?\"\n")
    try work.write("texts/comments.csv", "author,text\nAnneke,Helemaal mee eens!\n")
    for folder in ["a", "b"] {
      let outcome = try Tool.run(
        "bench",
        [
          "generate", "--texts", "texts", "--output", folder, "--pages", "6", "--archives", "2",
          "--page", "9000",
        ], in: work.path)
      #expect(outcome == .init(status: 0, output: "", errors: ""))
    }
    #expect(work.files(below: "a") == ["archief-0.warc.gz", "archief-1.warc.gz"])
    for name in work.files(below: "a") {
      #expect(try work.bytes("a/\(name)") == work.bytes("b/\(name)"))
    }
    let scan = try Tool.run(
      "crawl",
      [
        "scan", "a/archief-0.warc.gz", "--captures", "captures.csv", "--links", "links.csv",
        "--rejects", "rejects.csv",
      ], in: work.path)
    #expect(scan.status == 0)
    #expect(
      try work.read("captures.csv").split(separator: "\n").dropFirst().map {
        $0.split(separator: ",")[1]
      } == [
        "http://blog0.example/2009/02/bericht-1/",
        "http://blog0.example/2010/03/bericht-2/",
        "http://blog0.example/2011/04/bericht-3/",
      ])
  }

  /// A run of one page, made by hand.
  private func measured() throws -> WorkFolder {
    let work = try WorkFolder()
    for (table, text) in [
      ("crawl/captures", "capture_id\nc\n"), ("crawl/pages", "page_id\np\n"),
      ("extract/paragraphs", "doc_id\nd\nd\n"),
      ("tokenize/sentences", "tokens,text\nIk begin .,Ik begin.\n,\n"),
      ("detect/voices", "doc_id\nd\nd\n"), ("detect/mentions", "doc_id\n"),
    ] {
      try work.write("run/\(table)/1.csv", text)
    }
    let start = "2011-04-18T10:23:00Z"
    try work.write(
      "1.log",
      """
      \(start)\tcolumbus-crawl scan\t1\t0\t0.200\t9\tcaptures read 1
      \(start)\tcolumbus-extract\t1\t0\t1.000\t40\t
      \(start)\tcolumbus-extract\t2\t0\t1.000\t30\t
      \(start)\tcolumbus-aggregate count\t1\t0\t0.250\t8\t
      \(start)\tcolumbus-aggregate finish\t1\t0\t0.250\t8\t

      """)
    try work.write(
      "patterns.log", "\(start)\tcolumbus-detect\t1\t0\t0.500\t21\tsentences read 2\n")
    try work.write(
      "limits.csv",
      """
      what,bytes,microseconds
      libxml2 parse,50000000,1000000
      zlib inflate,60000000,100000
      table read,1000,1

      """)
    try work.write("crowded.csv", "what,bytes,microseconds\nlibxml2 parse,50000000,1250000\n")
    try work.write("walls.csv", "jobs,microseconds\n2,2000000\n1,3000000\n")
    return work
  }

  @Test func putsStagesBesideTheirLimits() throws {
    let work = try measured()
    let outcome = try Tool.run(
      "bench",
      [
        "summary", "--log", "1.log", "--limits", "limits.csv", "--crowded", "crowded.csv",
        "--walls", "walls.csv", "--patterns", "100=patterns.log", "--run", "run", "--output", "-",
      ], in: work.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        what,seconds,low,high,mb_per_s,of,rows_per_s,tokens_per_s,peak_mb,ratio,limit
        libxml2 parse,1.000,1.000,1.000,50.0,html,,,,,
        zlib inflate,0.100,0.100,0.100,600.0,archive,,,,,
        table read,0.000,0.000,0.000,1000.0,tables,,,,,
        libxml2 parse (two at once),1.250,1.250,1.250,40.0,html,,,,,
        crawl scan,0.200,0.200,0.200,300.0,archive,5,,9,0.50,zlib inflate
        extract,2.000,2.000,2.000,25.0,html,1,,40,0.50,libxml2 parse
        aggregate,0.500,0.500,0.500,100.0,html,0,,8,2.00,libxml2 parse
        detect (100 patterns),0.500,0.500,0.500,0.0,text,4,6,21,2.00,libxml2 parse
        whole line (1 at a time),3.000,3.000,3.000,16.7,html,,,40,0.33,libxml2 parse
        whole line (2 at a time),2.000,2.000,2.000,25.0,html,,,40,0.94,two bare parses over one

        """)
  }

  @Test func appendsARowForEachDump() throws {
    let work = try measured()
    for name in ["1x", "4x"] {
      let outcome = try Tool.run(
        "bench",
        [
          "growth", "--name", name, "--run", "run", "--log", "1.log", "--limits", "limits.csv",
          "--table", "growth.csv",
        ], in: work.path)
      #expect(outcome == .init(status: 0, output: "", errors: ""))
    }
    #expect(
      try work.read("growth.csv") == """
        dump,mb,pages,seconds,ms_per_mb,peak_mb,ratio_to_parse
        1x,50.0,1,2.700,54.00,40,0.37
        4x,50.0,1,2.700,54.00,40,0.37

        """)
  }

  /// The tables of a part are the same each time, and the figures can be made of them.
  @Test func makesAPartToCount() throws {
    let work = try WorkFolder()
    try work.write(
      "texts/posts.csv",
      "title,text\nKlein beginnen,\"Vandaag begin ik klein. Waarom wachten we altijd zo lang?\"\n")
    try work.write("texts/comments.csv", "author,text\nAnneke,Helemaal mee eens!\n")
    try work.write("themes/themes.csv", "theme\noverwhelm\nbenefits\n")
    for folder in ["a", "b"] {
      let outcome = try Tool.run(
        "bench",
        [
          "part", "--texts", "texts", "--themes", "themes", "--output", folder, "--number", "7",
          "--documents", "300",
        ], in: work.path)
      #expect(outcome == .init(status: 0, output: "", errors: ""))
    }
    #expect(work.files(below: "a").count == 7)
    for name in work.files(below: "a") {
      #expect(try work.bytes("a/\(name)") == work.bytes("b/\(name)"))
    }
    for arguments in [
      ["count", "--part", "deel-7", "--input", "a", "--sums", "sums.csv"],
      ["merge", "--sums", "sums.csv", "--output", "merged.csv"],
      ["finish", "--sums", "merged.csv", "--input", "a", "--themes", "themes", "--output", "out"],
    ] {
      #expect(
        try Tool.run("aggregate", arguments, in: work.path)
          == .init(status: 0, output: "", errors: ""))
    }
    let coverage = try work.read("out/coverage.csv")
    #expect(coverage.contains("aggregate,documents,read,,300\n"))
    let sentences = coverage.split(separator: "\n")
      .first { $0.contains("aggregate,sentences,read,,") }?.split(separator: ",").last
    #expect((1_300...1_700).contains(Int(sentences ?? "") ?? 0), "\(sentences ?? "")")
  }

  @Test func refusesALogThatIsNone() throws {
    let work = try measured()
    try work.write("2.log", "this is no log\n")
    let outcome = try Tool.run(
      "bench",
      [
        "summary", "--log", "2.log", "--run", "run", "--output", "-",
      ], in: work.path)
    #expect(
      outcome
        == .init(
          status: 65, output: "",
          errors: "columbus-bench: 2.log: this is no line of a log: this is no log\n"))
  }

  @Test func drawsAProfile() throws {
    let work = try WorkFolder()
    try work.write(
      "stacks.txt",
      """
      columbus-extract
      \t    55d0 specialized Page.read(_:) (inlined)
      \t    55e0 closure #1 in ExtractStage.run(_:) (/usr/bin/columbus-extract)
      \t    55f0 columbus_extract_main (/usr/bin/columbus-extract)
      \t    7f00 __libc_start_main+0x10 (/lib/libc.so.6)

      columbus-extract
      \t    7a00 htmlParseTag<Int>+0x20 (/usr/lib/libxml2.so.2)
      \t    55e0 ExtractStage.run(_:) (/usr/bin/columbus-extract)
      \t    55f0 columbus_extract_main (/usr/bin/columbus-extract)

      """)
    let outcome = try Tool.run(
      "bench", ["flame", "--stacks", "stacks.txt", "--output", "-"], in: work.path)
    #expect(outcome.status == 0)
    let titles = outcome.output.split(separator: "\n").compactMap { line -> Substring? in
      guard line.hasPrefix("<g><title>") else { return nil }
      return line.dropFirst(10).prefix { $0 != "<" }
    }
    #expect(
      titles == [
        "all: 100.0 %", "columbus-extract: 100.0 %", "ExtractStage.run: 100.0 %",
        "Page.read: 50.0 %", "htmlParseTag: 50.0 %",
      ])
  }
}
