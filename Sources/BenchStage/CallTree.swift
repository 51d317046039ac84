/// Where time goes: functions and what they call, with the number of samples that a profiler took
/// in each.
struct CallTree {
  struct Node {
    let name: String
    var samples = 0
    /// Positions of what this calls, in the order in which they were first seen.
    var children: [Int] = []
  }

  /// The first is the root.
  private(set) var nodes = [Node(name: "all")]

  /// - Parameter script: what `perf script` prints: for each sample a line that starts with the
  ///   program's name, then a line for each frame from the innermost out, then an empty line.
  init(script: some Sequence<UInt8>) {
    var program = ""
    var frames: [String] = []
    var line: [UInt8] = []
    for byte in script {
      if byte != 10 {
        line.append(byte)
        continue
      }
      let text = String(decoding: line, as: UTF8.self)
      if line.isEmpty {
        add(program, frames)
        frames = []
      } else if line[0] == 9 || line[0] == 32 {
        frames.append(Self.name(ofFrame: text))
      } else {
        program = String(text.prefix { $0 != " " })
      }
      line.removeAll(keepingCapacity: true)
    }
    if !frames.isEmpty { add(program, frames) }
  }

  /// `  55d0 $s6Markup4Page+0x10 (/usr/bin/x)` is `$s6Markup4Page`.
  private static func name(ofFrame line: String) -> String {
    var words = line.split { $0 == " " || $0 == "\t" }.dropFirst()
    if words.last?.hasPrefix("(") == true { words.removeLast() }
    var name = words.joined(separator: " ")
    if let plus = name.lastIndex(of: "+"), name[plus...].hasPrefix("+0x") {
      name = String(name[..<plus])
    }
    return shortened(name)
  }

  /// Without what the compiler adds: `specialized`, `closure #1 in`, `(inlined)`, types of
  /// parameters in angle brackets, and labels.
  private static func shortened(_ name: String) -> String {
    var short = name
    for noise in ["specialized ", "static ", "generic "] where short.hasPrefix(noise) {
      short.removeFirst(noise.count)
    }
    if short.hasPrefix("closure #"), let words = short.split(separator: " in ", maxSplits: 1).last {
      return shortened(String(words))
    }
    return String(short.prefix { !"<(".contains($0) })
  }

  /// Recursion is drawn once, and what the loader does before `main` not at all.
  private mutating func add(_ program: String, _ frames: [String]) {
    guard !frames.isEmpty else { return }
    let main = frames.lastIndex { $0.hasSuffix("main") } ?? frames.endIndex
    var at = child(program, of: 0)
    nodes[0].samples += 1
    nodes[at].samples += 1
    var previous = ""
    for frame in frames[..<main].reversed() where frame != previous && !Self.isPlumbing(frame) {
      at = child(frame, of: at)
      nodes[at].samples += 1
      previous = frame
    }
  }

  /// What stands between two functions of ours and says nothing.
  private static func isPlumbing(_ frame: String) -> Bool {
    frame.isEmpty || frame.contains(".withUnsafe") || frame.hasSuffix("Program.main")
      || plumbing.contains { frame.hasPrefix($0) }
  }

  private static let plumbing = [
    "[unknown]", "swift_rethrow", "partial apply", "reabstraction", "thunk", "Main.", "columbus_",
    "Program.", "variable initialization",
  ]

  private mutating func child(_ name: String, of parent: Int) -> Int {
    if let known = nodes[parent].children.first(where: { nodes[$0].name == name }) { return known }
    nodes.append(Node(name: name))
    nodes[parent].children.append(nodes.count - 1)
    return nodes.count - 1
  }
}
