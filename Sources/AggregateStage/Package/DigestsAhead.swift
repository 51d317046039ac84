import Glibc
import Synchronization

/// Reads files on a thread of its own, for their digests, while the program makes others.
struct DigestsAhead: ~Copyable {
  /// What the thread does and finds.
  private final class Work: Sendable {
    let files: [(name: String, path: String)]
    let found = Mutex<[String: DigestMemory.Entry]>([:])

    init(_ files: [(name: String, path: String)]) { self.files = files }

    /// A file that cannot be read is left to those who ask for it: they can say so.
    func run() {
      for (name, path) in files {
        guard let identity = FileIdentity(path: path), let digest = try? FileDigest(path: path)
        else { continue }
        found.withLock { $0[name] = DigestMemory.Entry(identity: identity, digest: digest) }
      }
    }
  }

  private var running: (thread: pthread_t, work: Work)?

  /// - Parameter files: in the order in which they are read.
  init(_ files: [(name: String, path: String)]) {
    let work = Work(files)
    var thread = pthread_t()
    // The thread has a reference of its own.
    let context = Unmanaged.passRetained(work)
    let status = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context.toOpaque())
    if status == 0 { running = (thread, work) } else { context.release() }
  }

  deinit {
    if let running { pthread_join(running.thread, nil) }
  }

  /// Waits for the thread.
  /// - Returns: what it has found by name; nothing where there was no thread to be had.
  mutating func finish() -> [String: DigestMemory.Entry] {
    guard let running else { return [:] }
    pthread_join(running.thread, nil)
    self.running = nil
    return running.work.found.withLock { $0 }
  }
}
