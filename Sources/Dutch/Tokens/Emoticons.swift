/// Faces written with marks.
struct Emoticons: Sendable {
  static let shared = Emoticons()

  private var index = WordIndex(minimumCapacity: 256)

  /// The longest, in bytes.
  static let longest = 5

  private init() {
    // Eyes, a nose or none, a mouth; the mouths to the left for those who write the other way round.
    for eyes in [":", ";", "=", "8", "x", "X", "B", "%"] {
      for nose in ["", "-", "'", "o", "^", "'-"] {
        let letters = eyes == "8" || eyes == "x" || eyes == "X" || eyes == "B" || eyes == "%"
        if letters && nose != "-" { continue }
        for mouth in [
          ")", "))", "(", "((", "D", "d", "P", "p", "S", "s", "O", "o", "|", "/", "\\", "]", "[",
          "}", "{",
          "*", "@", "$", "X", "x", "#", "3", "c", ">", "<", "0",
        ] where !(nose == "o" && (mouth == "o" || mouth == "O" || mouth == "0")) {
          // `=3`, `=0` and `:0` are sums and times.
          if nose.isEmpty && (mouth == "0" || (eyes == "=" && mouth == "3")) { continue }
          _ = index.insert(Array((eyes + nose + mouth).utf8))
        }
      }
    }
    WordList.forEachWord(of: Self.others) { _ = index.insert($0) }
  }

  func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count >= 2 && text.count <= Self.longest && index.find(text) != nil
  }

  private static let others: StaticString = """
    <3 </3 <33 ^^ ^_^ -_- -.- o_O O_o o_o O_O o.O O.o >_< >.< T_T ;_; \\o/ \\0/ xD XD xd (: (; (-: (-; ):
    )-: >:( >:) >:D <:) d: =.= -__- 8) 8-) B) :')) x) XP xp :-)) ;-)) :(( :'(( ^.^ *_* @_@ $_$ u_u (y)
    (Y) (n) (N) m/ ._. :: :-: :> :< ;> =_= :+ :9 :b :B ;b ;D ;P
    """
}
