import Stage
import Tables

/// `columbus-bench flame`: a profile as a picture.
enum FlameCommand {
  static let command = Command(
    "flame", "draw what a profiler sampled as a flame graph",
    options: [
      .required("--stacks", "F", "what `perf script` printed"),
      .required("--output", "F", "the picture, in SVG"),
    ]
  ) { arguments, _ in
    let script = try FileSystem.contents(of: arguments.required("--stacks"))
    let graph = FlameGraph(tree: CallTree(script: script))
    let file = try OutputFile(path: arguments.required("--output"))
    try file.append(Array(graph.svg.utf8))
    try file.commit()
  }
}
