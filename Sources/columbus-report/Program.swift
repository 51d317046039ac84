import Glibc
import ReportStage

@main
struct Main {
  static func main() { exit(ReportProgram.main(CommandLine.arguments)) }
}
