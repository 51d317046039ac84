import Glibc
import TokenizeStage

@main
struct Main {
  static func main() { exit(TokenizeProgram.main(CommandLine.arguments)) }
}
