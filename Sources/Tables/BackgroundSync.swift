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
  /// What the thread does, for both sides.
  private final class Work: Sendable {
    enum State {
      static let finished = 0
      static let running = 1
      /// Asked to call once more when the present call is done, for the file has grown.
      static let runningAgain = 2
    }

    let descriptor: Int32
    let state = Atomic(State.running)
    /// The first error, or 0.
    let error = Atomic(Int32(0))

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    func run() {
      repeat {
        state.store(State.running, ordering: .sequentiallyConsistent)
        if fdatasync(descriptor) != 0, error.load(ordering: .relaxed) == 0 {
          error.store(errno, ordering: .relaxed)
        }
      } while !move(from: State.running, to: State.finished)
    }

    /// - Returns: whether it was in the first of the two states.
    func move(from one: Int, to other: Int) -> Bool {
      state.compareExchange(expected: one, desired: other, ordering: .sequentiallyConsistent)
        .exchanged
    }

    var isFinished: Bool { state.load(ordering: .sequentiallyConsistent) == State.finished }
  }

  private var running: (thread: pthread_t, work: Work)?
  /// The first error: the system tells of each only once.
  private(set) var failure: Int32 = 0

  /// A system call needs little.
  private static let stackSize = 1 << 16

  deinit {
    if let running { pthread_join(running.thread, nil) }
  }

  /// Brings what the file has by now to the disk, now or when the thread has done what it was asked before.
  /// - Returns: false where there is no thread to be had.
  mutating func start(_ descriptor: Int32) -> Bool {
    if let running {
      if running.work.move(from: Work.State.running, to: Work.State.runningAgain) { return true }
      if !running.work.isFinished { return true }
      wait()
    }
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    let work = Work(descriptor)
    var thread = pthread_t()
    // The work lives until the thread was waited for; the thread itself allocates and frees nothing.
    let context = Unmanaged.passUnretained(work).toOpaque()
    let status = pthread_create(
      &thread, &attributes,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeUnretainedValue().run() }
        return nil
      }, context)
    guard status == 0 else { return false }
    running = (thread, work)
    return true
  }

  /// Waits for the thread; the descriptor may be closed then.
  mutating func wait() {
    guard let running else { return }
    pthread_join(running.thread, nil)
    self.running = nil
    fail(running.work.error.load(ordering: .relaxed))
  }

  /// Keeps an error, unless there was one before; 0 is none.
  mutating func fail(_ error: Int32) {
    if failure == 0 { failure = error }
  }
}
