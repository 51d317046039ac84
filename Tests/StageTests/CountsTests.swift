import ColumbusTestSupport
import Stage
import Testing

@Suite struct CountsTests {
  @Test func whatWasReadMustBeAccountedFor() throws {
    var counts = Counts(stage: "extract", part: "p1")
    counts.add(.read, "pages", 3)
    counts.add(.kept, "pages", 2)
    let error = #expect(throws: StageError.self) { try counts.verify() }
    #expect(
      error?.description == "extract p1: 3 pages were read, but 2 kept, merged or rejected")
    counts.add(.rejected, "pages", reason: "empty")
    #expect(throws: Never.self) { try counts.verify() }
  }

  @Test func theTableIsInOrder() throws {
    let work = try WorkFolder()
    var counts = Counts(stage: "extract", part: "p1")
    counts.add(.kept, "paragraphs", 7)
    counts.add(.rejected, "pages", reason: "too_large")
    counts.add(.rejected, "pages", reason: "empty", 2)
    counts.add(.read, "pages", 4)
    counts.add(.kept, "pages")
    try counts.write(to: work("c.csv"))
    #expect(
      try work.read("c.csv") == """
        stage,part,fate,reason,n,unit
        extract,p1,read,,4,pages
        extract,p1,kept,,1,pages
        extract,p1,rejected,empty,2,pages
        extract,p1,rejected,too_large,1,pages
        extract,p1,kept,,7,paragraphs

        """)
  }
}
