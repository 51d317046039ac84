import DetectStage

#if canImport(Glibc)
  import Glibc
#endif

@main
struct Main {
  static func main() { exit(DetectProgram.main(CommandLine.arguments)) }
}
