import Stage

/// What `make bench` measures with: a dump of any size, and the limits to compare with.
package enum BenchProgram {
  package static func main(_ arguments: [String]) -> Int32 {
    Program(
      "columbus-bench", "a dump of any size, and the limits to compare the stages with",
      commands: [
        GenerateCommand.command, LimitsCommand.command, SummaryCommand.command,
        GrowthCommand.command, FlameCommand.command, PatternsCommand.command,
        PartCommand.command,
      ]
    ).main(arguments)
  }
}
