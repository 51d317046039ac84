import Stage

/// `columbus-crawl`: list, scan, select.
package enum CrawlProgram {
  /// Runs a command and gives the exit status.
  package static func main(_ arguments: [String]) -> Int32 {
    Program(
      "columbus-crawl", "reads archives, and finds the pages in them",
      commands: [ListCommand.command, ScanCommand.command, SelectCommand.command]
    ).main(arguments)
  }
}
