import BenchStage
import Glibc

@main
struct Main {
  static func main() { exit(BenchProgram.main(CommandLine.arguments)) }
}
