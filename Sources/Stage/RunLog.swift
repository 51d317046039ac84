import Tables

#if canImport(Glibc)
  import Glibc
#endif

/// One line for each run of a program, in the file that `COLUMBUS_LOG` names.
///
/// The line is tab-separated: start (UTC), command, input, exit status, seconds, peak memory in MB,
/// what the counts table says was read, kept, merged and rejected, and the MB that were read from
/// files each second. Only the log knows the clock; no table does.
struct RunLog {
  private let path: String
  private let started = Self.now()

  /// - Returns: nil where nobody asked for a log.
  init?() {
    guard let path = getenv("COLUMBUS_LOG").map({ String(cString: $0) }), !path.isEmpty else {
      return nil
    }
    self.path = path
  }

  /// Appends the line; a log that cannot be written stops no run.
  /// - Parameter words: what was typed after the name of the program.
  func close(program: String, words: [String], status: Int32) {
    let microseconds = Self.now() - started
    let command = ([program] + words.prefix { !$0.hasPrefix("-") }).joined(separator: " ")
    let fields = [
      Self.stamp(started), command, Self.subject(of: words), String(status),
      Self.decimal(microseconds), String(Self.peakMegabytes()), Self.counts(words),
      Self.speed(over: microseconds),
    ]
    let line = Array((fields.joined(separator: "\t") + "\n").utf8)
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard file >= 0 else { return }
    _ = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    Glibc.close(file)
  }

  /// The shard or part: the name of the first table given.
  private static func subject(of words: [String]) -> String {
    let table = words.first { $0.hasSuffix(".csv") }
    return table.map { FileSystem.name(of: $0, without: ".csv") } ?? ""
  }

  /// Microseconds since 1970.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  private static func stamp(_ microseconds: Int) -> String {
    var seconds = time_t(microseconds / 1_000_000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }

  /// Microseconds as seconds with three decimals.
  private static func decimal(_ microseconds: Int) -> String {
    let milliseconds = microseconds / 1000
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
  }

  private static func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  /// MB (10^6 bytes) that the process read from files, for each second; empty where the system does
  /// not tell.
  private static func speed(over microseconds: Int) -> String {
    guard let text = try? FileSystem.contents(of: "/proc/self/io"),
      let line = text.split(separator: UInt8(ascii: "\n")).first(where: {
        $0.starts(with: "rchar: ".utf8)
      }), let bytes = Int(String(decoding: line.dropFirst(7), as: UTF8.self)), microseconds > 0
    else { return "" }
    let tenths = bytes * 10 / microseconds
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `pages read 7 kept 5 rejected 2`, from the counts table that the program has just written.
  private static func counts(_ words: [String]) -> String {
    guard let at = words.firstIndex(of: "--counts"), at + 1 < words.count,
      var reader = try? CSVReader(path: words[at + 1], requiring: ["unit", "fate", "n"]),
      let unit = try? reader.column("unit"), let fate = try? reader.column("fate"),
      let n = try? reader.column("n")
    else { return "" }
    var totals: [(name: String, n: Int)] = []
    while (try? reader.next()) == true {
      let name = "\(reader.string(unit)) \(reader.string(fate))"
      let number = (try? reader.integer(n)) ?? 0
      if let last = totals.indices.last, totals[last].name == name {
        totals[last].n += number
      } else {
        totals.append((name, number))
      }
    }
    return totals.map { "\($0.name) \($0.n)" }.joined(separator: ", ")
  }
}
