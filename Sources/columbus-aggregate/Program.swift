import AggregateStage
import Glibc

@main
struct Main {
  static func main() { exit(AggregateProgram.main(CommandLine.arguments)) }
}
