import CDigests

/// SHA-1 (FIPS 180-4, 6.1): what archives name their contents by, and guards nothing here.
package struct SHA1: Digest {
  private var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
  private var blocks = BlockBuffer()
  private let usesInstructions: Bool

  package init() { self.init(usesInstructions: Processor.hasSHA) }

  /// - Parameter usesInstructions: whether to use those of the processor, which must have them.
  init(usesInstructions: Bool) { self.usesInstructions = usesInstructions }

  package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    let usesInstructions = usesInstructions
    state.withUnsafeMutableBufferPointer { state in
      blocks.update(bytes) { Self.compress(state, $0, $1, usesInstructions) }
    }
  }

  package mutating func finish() -> [UInt8] {
    let usesInstructions = usesInstructions
    state.withUnsafeMutableBufferPointer { state in
      blocks.finish { Self.compress(state, $0, $1, usesInstructions) }
    }
    return bigEndianBytes(state)
  }

  /// The hashes of several messages, two of which are worked on at a time: that takes little more
  /// time than one.
  package static func hashes(_ messages: [[UInt8]]) -> [[UInt8]] {
    guard Processor.hasSHA else { return messages.map { hash($0) } }
    var states = messages.map { _ in SHA1() }
    var taken = messages.map { _ in 0 }
    var lanes = (0, 1)
    var next = 2
    while lanes.0 < messages.count, lanes.1 < messages.count {
      let left = (
        (messages[lanes.0].count - taken[lanes.0]) / BlockBuffer.size,
        (messages[lanes.1].count - taken[lanes.1]) / BlockBuffer.size
      )
      let shared = min(left.0, left.1)
      compress(shared, messages, taken, lanes, &states)
      taken[lanes.0] += shared * BlockBuffer.size
      taken[lanes.1] += shared * BlockBuffer.size
      // The message that has no whole block left makes room for another.
      if left.0 <= left.1 { lanes.0 = next } else { lanes.1 = next }
      next += 1
    }
    return messages.indices.map { i in
      states[i].blocks.skip(taken[i] / BlockBuffer.size)
      messages[i].withUnsafeBufferPointer {
        states[i].update(UnsafeBufferPointer(rebasing: $0[taken[i]...]))
      }
      return states[i].finish()
    }
  }

  /// Hashes so many blocks of two messages, from where each has been taken to.
  private static func compress(
    _ blocks: Int, _ messages: [[UInt8]], _ taken: [Int], _ lanes: (Int, Int),
    _ states: inout [SHA1]
  ) {
    guard blocks > 0 else { return }
    var (one, two) = (states[lanes.0].state, states[lanes.1].state)
    messages[lanes.0].withUnsafeBufferPointer { a in
      messages[lanes.1].withUnsafeBufferPointer { b in
        columbus_sha1_blocks_of_two(
          &one, a.baseAddress.map { $0 + taken[lanes.0] }, &two,
          b.baseAddress.map { $0 + taken[lanes.1] }, blocks)
      }
    }
    (states[lanes.0].state, states[lanes.1].state) = (one, two)
  }

  private static func compress(
    _ state: UnsafeMutableBufferPointer<UInt32>, _ bytes: UnsafePointer<UInt8>, _ blocks: Int,
    _ usesInstructions: Bool
  ) {
    if usesInstructions {
      columbus_sha1_blocks(state.baseAddress, bytes, blocks)
    } else {
      for block in 0..<blocks { compress(state, bytes + block * BlockBuffer.size) }
    }
  }

  /// The portable form: one block.
  private static func compress(
    _ state: UnsafeMutableBufferPointer<UInt32>, _ block: UnsafePointer<UInt8>
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { w in
      for i in 0..<16 { w[i] = bigEndianWord(block, i) }
      for i in 16..<80 { w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1) }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for i in 0..<80 {
        let (f, k): (UInt32, UInt32) =
          switch i {
          case ..<20: ((b & c) | (~b & d), 0x5A82_7999)
          case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
          case ..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
          default: (b ^ c ^ d, 0xCA62_C1D6)
          }
        let next = rotate(a, 5) &+ f &+ e &+ k &+ w[i]
        (e, d, c, b, a) = (d, c, rotate(b, 30), a, next)
      }
      for (i, value) in [a, b, c, d, e].enumerated() { state[i] &+= value }
    }
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
