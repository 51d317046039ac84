import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Brings a file to the disk on a thread of its own, while the rest of it is made.
///
/// What the disk has to take in at the end is what the program waits for then, and that is all of it
/// where nothing was asked before: a disk keeps what is written to it in a cache of its own until it is
/// told to flush, so that only flushing in time helps, not writing in time.
struct BackgroundSync: ~Copyable {
  /// One call of `fdatasync`, and what came of it.
  private final class Call: Sendable {
    static let unfinished: Int32 = -1
    let descriptor: Int32
    /// 0, or the error.
    let outcome = Atomic(unfinished)

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    var isFinished: Bool { outcome.load(ordering: .acquiring) != Self.unfinished }
  }

  private var running: (thread: pthread_t, call: Call)?
  /// The first error: the system tells of each only once.
  private(set) var failure: Int32 = 0

  /// A system call needs little.
  private static let stackSize = 1 << 16

  /// Starts with what the file has by now, unless the thread still has to do with what it had before.
  /// - Returns: whether it started.
  mutating func start(_ descriptor: Int32) -> Bool {
    if let running {
      guard running.call.isFinished else { return false }
      wait()
    }
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    let call = Call(descriptor)
    var thread = pthread_t()
    // The call lives until the thread was waited for; the thread itself allocates and frees nothing.
    let context = Unmanaged.passUnretained(call).toOpaque()
    let status = pthread_create(
      &thread, &attributes,
      { context in
        if let context {
          let call = Unmanaged<Call>.fromOpaque(context).takeUnretainedValue()
          let status = fdatasync(call.descriptor)
          call.outcome.store(status == 0 ? 0 : errno, ordering: .releasing)
        }
        return nil
      }, context)
    guard status == 0 else { return false }
    running = (thread, call)
    return true
  }

  /// Waits for the thread; the descriptor may be closed then.
  mutating func wait() {
    guard let running else { return }
    pthread_join(running.thread, nil)
    self.running = nil
    fail(running.call.outcome.load(ordering: .acquiring))
  }

  /// Keeps an error, unless there was one before; 0 is none.
  mutating func fail(_ error: Int32) {
    if failure == 0 { failure = error }
  }
}
