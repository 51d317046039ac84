/// Abbreviations that end in a full stop, and what that stop can mean.
struct Abbreviations: Sendable {
  static let shared = Abbreviations()

  /// What a full stop behind an abbreviation says about the sentence.
  enum Ending: UInt8, Sendable {
    /// Always followed by more: `dr.`, `bijv.`.
    case never
    /// May be the last word: `enz.`, `p.p.`, `kg.`.
    case maybe
  }

  private var index = WordIndex(minimumCapacity: 512)
  private var endings: [Ending] = []
  /// For the last five bits of the first letter the lengths of those that begin so, as bits.
  private var lengths = [UInt16](repeating: 0, count: 32)

  /// The longest, in bytes, its full stop left out.
  static let longest = 14

  private init() {
    for (table, ending) in [(Self.neverLast, Ending.never), (Self.maybeLast, .maybe)] {
      WordList.forEachWord(of: table) { word in
        if index.insert(word) == endings.count { endings.append(ending) }
        if let first = word.first { lengths[Int(first & 31)] |= 1 << UInt16(word.count) }
      }
    }
  }

  /// What a full stop behind a word says; nil where the word is no abbreviation.
  /// - Parameter word: without its full stop.
  func ending(of word: UnsafeBufferPointer<UInt8>) -> Ending? {
    // A capital has the same last five bits as its small letter.
    guard let first = word.first, word.count <= Self.longest,
      lengths[Int(first & 31)] >> UInt16(word.count) & 1 == 1, let short = ShortWord(word)
    else { return nil }
    return short.withBytes(count: word.count) { index.find($0).map { endings[$0] } }
  }

  /// Titles, and words that lead to what follows.
  private static let neverLast: StaticString = """
    v chr vr gr a.d aant aanv adj adv afb afd afl afz alg ambt arch art a.u.b b.v bijv blz bv ca cap cf cfr ch
    col cond corr dd d.d dec dep dhr dir dr drs ds d.w.z dwz ed eds e.v eerw em enq ev excl ex fa fam fig
    fl fr gebr geh gem gen h.d hd hfdst hr i.c i.p.v ipv i.t.t i.v.m ir inc incl ing inl
    inst int iz j.l jhr jkvr kard kon lib lic lt luit m.a.w m.b.t m.b.v m.b.v m.i m.i.v m.m.v
    m.n m.u.v maj max med mej mevr mgr min mln mld mr mrs ms mw n.a.v nl nr nrs o.a o.b.v o.g.v
    o.i o.i.v o.l.v o.m o.v.v onderv ong op.cit opm p p.a pag par ph.d plm plv pres prof prop prov
    pt r.k ref reg resp rev s.v sect secr sen sgt sr st ste str t.a.v t.b.v t.g.v t.h.t t.n.v t.o.v
    t.w t.z.t tel temp toel u.i uitg v.a v.d v.h v.l.n.r vgl vlg vlgs vnl voorz vs w.v.t.t.k
    z.g z.g.a.n z.n zg z.o.z zgn cie comm t.t.v gez vert mil vrijw pl pct tgv tov nav mbt mbv
    """

  /// What can be the last word of a sentence.
  private static let maybeLast: StaticString = """
    enz etc e.a e.d e.v.a e.z a.h.w a.s dgl m.b.o h.b.o jr sr p.p p.p.p p.m p.j p.w p.st p.u p.d p.k p.o
    p.s v.chr n.chr v.c n.c j.o a.m p.m u.s.a v.s u.k e.e.a i.o o.i.d n.v.t i.h.a i.h.b ibid l.c s.l
    d.v t/m co corp bros n.v n.o r.i.p s.a b.v.b.a v.z.w c.s q.q i.h.k z.s.m a.d.h.v t.e.m d.m.v o.t.m
    jl ll e.o u.a c.a h.o a.k.a n.n s.s o.d m.m k.k
    """
}
