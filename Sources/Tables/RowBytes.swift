/// The bytes of rows on their way to a file, in memory that is kept from row to row.
///
/// What stands here is written once for every byte of every table: no reference counts, no check of
/// uniqueness, and short pieces are moved in registers.
struct RowBytes: ~Copyable {
  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  init(minimumCapacity: Int) {
    capacity = max(minimumCapacity, 64)
    base = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { base.deallocate() }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Appends a byte or nothing, without a branch, for nobody could foresee which.
  /// - Parameter times: 1 or 0.
  mutating func append(_ byte: UInt8, times: Int) {
    reserve(1)
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += times & 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let added = bytes.count
    guard added > 0, let source = UnsafeRawPointer(bytes.baseAddress) else { return }
    reserve(added)
    Self.copy(source, added, to: base + count)
    count += added
  }

  /// Appends a field and looks at its bytes.
  mutating func append(lookingAt field: UnsafeBufferPointer<UInt8>) -> FieldMarks {
    reserve(field.count)
    let marks = FieldMarks.copy(field, to: base + count)
    count += field.count
    return marks
  }

  /// Appends what `write` writes into some room, and looks at it where that is asked.
  /// - Parameter write: returns how many bytes it wrote.
  mutating func append(
    room: Int, looking: Bool, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) -> FieldMarks {
    reserve(room)
    let start = base + count
    let bytes = UnsafeMutableBufferPointer(
      start: start.assumingMemoryBound(to: UInt8.self), count: room)
    let written = write(bytes)
    precondition(0...room ~= written, "more bytes than there was room for")
    count += written
    if !looking { return [] }
    // Copied to where they are, for that looks at them.
    return FieldMarks.copy(UnsafeBufferPointer(rebasing: bytes[..<written]), to: start)
  }

  mutating func removeLast(_ bytes: Int) {
    precondition(bytes <= count, "more bytes to take away than there are")
    count -= bytes
  }

  /// The decimal digits of a number.
  @inline(__always)
  mutating func append(decimal number: Int) {
    // A sign and nineteen digits.
    reserve(20)
    if UInt(bitPattern: number) < 10_000 {
      append(fourDigits: UInt32(truncatingIfNeeded: number))
    } else {
      append(manyDigits: number)
    }
  }

  @inline(never)
  private mutating func append(manyDigits number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let digits = Self.digits(of: rest)
    var at = count + digits
    repeat {
      at -= 1
      let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
      base.storeBytes(
        of: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit), toByteOffset: at,
        as: UInt8.self)
      rest = tens
    } while rest > 0
    count += digits
  }

  /// The digits of a number below 10,000, as most are, without a branch: four of them are written and
  /// the zeros in front cut off.
  @inline(__always)
  private mutating func append(fourDigits number: UInt32) {
    // Hundreds and the rest in a half of the register each, then a digit in each byte, the first lowest;
    // 5243 / 2^19 is a hundredth, and 103 / 2^10 a tenth, for what is below 10,000 and 100.
    let hundreds = (number &* 5243) &>> 19
    let halves = hundreds | ((number &- hundreds &* 100) &<< 16)
    let tens = ((halves &* 103) &>> 10) & 0x000F_000F
    let digits = tens | ((halves &- tens &* 10) &<< 8)
    // A bit in the last byte, which is written even where it is zero.
    let zeros = (digits | (1 &<< 24)).trailingZeroBitCount & ~7
    base.storeBytes(
      of: ((digits | 0x3030_3030) &>> UInt32(truncatingIfNeeded: zeros)).littleEndian,
      toByteOffset: count, as: UInt32.self)
    count &+= 4 &- (zeros &>> 3)
  }

  mutating func removeAll() { count = 0 }

  /// The bytes, for as long as `body` runs.
  borrowing func withBytes<R, E: Error>(
    _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  private static func digits(of number: UInt) -> Int {
    var digits = 1
    var limit: UInt = 10
    while number >= limit, digits < 19 {
      digits += 1
      limit = limit &* 10
    }
    return number >= limit && digits == 19 ? 20 : digits
  }

  /// Makes room for so many bytes more.
  @inline(__always)
  private mutating func reserve(_ added: Int) {
    if added > capacity - count { grow(added) }
  }

  @inline(never)
  private mutating func grow(_ added: Int) {
    let larger = max(capacity * 2, count + added)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
    memory.copyMemory(from: base, byteCount: count)
    base.deallocate()
    (base, capacity) = (memory, larger)
  }

  /// Copies at least one byte; up to 32 of them by loads and stores that overlap.
  @inline(__always)
  private static func copy(
    _ source: UnsafeRawPointer, _ count: Int, to target: UnsafeMutableRawPointer
  ) {
    if count > 32 {
      target.copyMemory(from: source, byteCount: count)
    } else if count >= 16 {
      move(source, count, to: target, as: SIMD16<UInt8>.self)
    } else if count >= 8 {
      move(source, count, to: target, as: UInt64.self)
    } else if count >= 4 {
      move(source, count, to: target, as: UInt32.self)
    } else {
      for i in 0..<count {
        target.storeBytes(
          of: source.load(fromByteOffset: i, as: UInt8.self), toByteOffset: i, as: UInt8.self)
      }
    }
  }

  /// Copies what one or two such units hold.
  @inline(__always)
  private static func move<Unit: BitwiseCopyable>(
    _ source: UnsafeRawPointer, _ count: Int, to target: UnsafeMutableRawPointer,
    as unit: Unit.Type
  ) {
    let tail = count - MemoryLayout<Unit>.size
    let (first, last) = (
      source.loadUnaligned(as: unit), source.loadUnaligned(fromByteOffset: tail, as: unit)
    )
    target.storeBytes(of: first, as: unit)
    target.storeBytes(of: last, toByteOffset: tail, as: unit)
  }
}
