import Archives
import Markup
import Tables

/// The pages of a run, parsed by libxml2 into its own trees and nothing else.
struct PageParse {
  let run: String
  let dump: String

  func measure() throws -> Measure {
    var measure = Measure(Limits.parse)
    let bodies = RecordBodies(dump: dump)
    for path in try FileSystem.tables(at: "\(run)/crawl/pages") {
      var pages = try CSVReader(path: path)
      let source = try pages.column("source")
      let offset = try pages.column("record_offset")
      let length = try pages.column("record_length")
      while try pages.next() {
        let body = try bodies.body(
          source: pages.string(source), offset: try pages.integer(offset),
          length: try pages.integer(length))
        measure.bytes += body.bytes.count
        _ = measure.time { BareParse.run(body.bytes) }
      }
    }
    return measure
  }
}
