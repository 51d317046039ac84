import ColumbusTestSupport
import Foundation
import Testing

/// A dump and a store of a test, and the nightly run over them, as cron starts it.
struct Night {
  let work: WorkFolder

  /// Whether the tests that take minutes are asked for.
  static let isAskedFor = ProcessInfo.processInfo.environment["NIGHTLY_TESTS"] != nil

  init() throws { work = try WorkFolder() }

  static let silence = Tool.Outcome(status: 0, output: "", errors: "")

  /// All that the run finds in its environment: what cron gives, and what stands in the line.
  var environment: [String: String] {
    [
      "CORPUS": work("dump"), "STORE": work("store"), "KEY": work("names.key"), "KEEP": "2",
      "PATH": "/usr/bin:/bin", "HOME": work.path, "SHELL": "/bin/sh", "NICE": "0", "SETTLE": "0",
    ]
  }

  /// Runs `env -i NAME=VALUE... COMMAND...` from the root folder.
  func run(_ command: [String], _ extra: [String: String] = [:]) throws -> Tool.Outcome {
    let words = environment.merging(extra) { $1 }.map { "\($0.key)=\($0.value)" }.sorted()
    return try Tool.run(executable: "/usr/bin/env", ["-i"] + words + command, in: "/")
  }

  /// One night.
  func run(_ extra: [String: String] = [:]) throws -> Tool.Outcome {
    try run([Self.script], extra)
  }

  static let script = "\(Tool.root)/Pipelines/nightly"

  /// One night by a user who is not root, to whom permissions mean something.
  func runUnprivileged(_ extra: [String: String] = [:]) throws -> Tool.Outcome {
    guard getuid() == 0 else { return try run(extra) }
    return try run(Self.nobody + [Self.script], extra)
  }

  private static let nobody = [
    "/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups",
  ]

  /// Whether such a user can run what is built here.
  func allowsUnprivileged() throws -> Bool {
    guard getuid() == 0 else { return true }
    for name in ["dump", "store"] {
      try FileManager.default.createDirectory(
        atPath: work(name), withIntermediateDirectories: true)
    }
    _ = chown(work.path, 65534, 65534)
    let owned = try Tool.run(executable: "/bin/chown", ["-R", "65534:65534", work.path])
    let test = try run(Self.nobody + ["/usr/bin/test", "-x", Self.script])
    return owned.status == 0 && test.status == 0
  }

  /// An archive with a post for each number, over three sites.
  func archive(_ numbers: Range<Int>) -> [UInt8] {
    numbers.flatMap { number in
      WARC.response(
        url: "http://werk\(number % 3).example/2011/bericht-\(number)",
        body: BlogPage.post(title: "Bericht \(number)", text: BlogPage.text(number)))
    }
  }

  /// The tables and pages of a folder by path, with their bytes.
  func tables(_ folder: String) throws -> [String: [UInt8]] {
    var tables: [String: [UInt8]] = [:]
    let root = URL(fileURLWithPath: work(folder)).resolvingSymlinksInPath().path
    for name in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? []
    where name.hasSuffix(".csv") || name.hasSuffix(".html") || name.hasSuffix(".json") {
      if name.hasPrefix("log/") || name == "crawl/waiting.csv" { continue }
      tables[name] = Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)")))
    }
    return tables
  }

  /// What differs between two folders of tables; empty where nothing does.
  func differences(_ one: String, _ other: String, besides: Set<String> = []) throws -> [String] {
    let (a, b) = (try tables(one), try tables(other))
    return Set(a.keys).union(b.keys).subtracting(besides).filter { a[$0] != b[$0] }.sorted()
  }

  /// Whether the tables check finds nothing.
  func isWhole(_ folder: String) throws -> Bool {
    try Tool.run("aggregate", ["verify", "--input", work(folder)]).status == 0
  }

  /// The numbers of the posts that stand in the tables of readers.
  func posts() throws -> [Int] {
    try tables("store/current").filter { $0.key.hasPrefix("extract/documents/") }
      .flatMap { String(decoding: $0.value, as: UTF8.self).split(separator: "\n").dropFirst() }
      .compactMap { row in
        guard let tail = row.range(of: "/bericht-") else { return nil }
        return Int(row[tail.upperBound...].prefix(while: \.isNumber))
      }.sorted()
  }

  /// The rows of `log/runs.csv`, without the time of night and how long it took.
  func runs() throws -> [String] {
    try work.read("store/log/runs.csv").split(separator: "\n").dropFirst().map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2).joined(
        separator: ",")
    }
  }

  /// A folder of programs in which a shell script stands before the real ones.
  ///
  /// - Parameter script: what runs first, with `$name` and the arguments of the program.
  func interpose(_ script: String) throws -> [String: String] {
    for name in ["crawl", "extract", "tokenize", "detect", "aggregate", "report"] {
      let real = "\(Tool.folder)/columbus-\(name)"
      let path = try work.write(
        "bin/columbus-\(name)",
        "#!/bin/bash\nname=\(name) real=\(real)\n\(script)\nexec $real \"$@\"\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      try work.write("bin/columbus-\(name).sha256", "\(name) 1\n")
    }
    return ["COLUMBUS_BIN": work("bin")]
  }
}
