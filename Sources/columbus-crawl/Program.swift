import CrawlStage
import Glibc

@main
struct Main {
  static func main() { exit(CrawlProgram.main(CommandLine.arguments)) }
}
