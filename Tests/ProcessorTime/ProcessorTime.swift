import Glibc

/// The time that the processor spent on this thread: a busy machine, or one that stands still, adds nothing.
package enum ProcessorTime {
  /// How long the processor works on something that this thread does by itself.
  package static func measure(_ work: () throws -> Void) rethrows -> Duration {
    let start = now
    try work()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
