import ExtractStage
import Glibc

@main
struct Main {
  static func main() { exit(ExtractProgram.main(CommandLine.arguments)) }
}
