import ColumbusTestSupport
import Testing

@testable import Digests

@Suite struct DigestsTests {
  /// The examples of FIPS 180-4 and what `sha1sum` and `sha256sum` say.
  @Test(
    arguments: [
      (
        "", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
      ),
      (
        "abc", "a9993e364706816aba3e25717850c26c9cd0d89d",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
      ),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func knownHashes(text: String, sha1: String, sha256: String) {
    #expect(SHA1.hex(of: text) == sha1)
    #expect(SHA256.hex(of: text) == sha256)
  }

  @Test func aMillionLetters() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      Hexadecimal.encode(SHA1.hash(bytes)) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
    #expect(
      Hexadecimal.encode(SHA256.hash(bytes))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// The instructions and the portable code agree at every length, however the bytes are cut.
  @Test func everyLengthAndCut() {
    var random = SeededGenerator(seed: 1)
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let cut = Int.random(in: 0...length, using: &random)
      var portable1 = SHA1(usesInstructions: false)
      portable1.update(bytes)
      var cut1 = SHA1()
      cut1.update(bytes[..<cut])
      cut1.update(bytes[cut...])
      #expect(cut1.finish() == portable1.finish(), "SHA-1, \(length) bytes cut at \(cut)")
      var portable256 = SHA256(usesInstructions: false)
      portable256.update(bytes)
      var cut256 = SHA256()
      cut256.update(bytes[..<cut])
      cut256.update(bytes[cut...])
      #expect(cut256.finish() == portable256.finish(), "SHA-256, \(length) bytes cut at \(cut)")
    }
  }

  /// RFC 4231, test cases 1, 2 and 6.
  @Test(
    arguments: [
      (
        [UInt8](repeating: 0x0B, count: 20), "Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), "what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        [UInt8](repeating: 0xAA, count: 131),
        "Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
    ])
  func keyedHashes(key: [UInt8], message: String, code: String) {
    #expect(Hexadecimal.encode(HMAC(key: key).code(of: message.utf8)) == code)
  }

  @Test func hexadecimal() {
    #expect(Hexadecimal.encode([0, 0x9F, 0xFF]) == "009fff")
    #expect(Hexadecimal.decode("009FfF") == [0, 0x9F, 0xFF])
    #expect(Hexadecimal.decode("0") == nil)
    #expect(Hexadecimal.decode("zz") == nil)
  }
}
