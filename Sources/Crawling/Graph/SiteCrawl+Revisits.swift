/// Revisits: records that say that something was captured before.
extension SiteCrawl {
  /// Turns every revisit whose capture is found into a capture of its own time with that body.
  ///
  /// The capture is the one that the revisit names by its record, else by address and time, else
  /// one with the same payload digest: under the same address before others, then the latest
  /// before the revisit, then the earliest.
  mutating func resolveRevisits() {
    guard !revisits.isEmpty else { return }
    var byRecord: [UInt64: Identity] = [:]
    var byPlace: [UInt64: Identity] = [:]
    var byPayload: [UInt64: [Identity]] = [:]
    for identity in identities.sorted(by: precedes) {
      if identity.recordID != 0 { byRecord[identity.recordID] = identity }
      byPlace[identity.place] = identity
      if identity.payloadDigest != 0 {
        byPayload[identity.payloadDigest, default: []].append(identity)
      }
    }
    for revisit in revisits {
      let named =
        (revisit.facts.recordID == 0 ? nil : byRecord[revisit.facts.recordID])
        ?? (revisit.target == 0 ? nil : byPlace[revisit.target])
      let found =
        named ?? byPayload[revisit.facts.payloadDigest].flatMap { best(of: $0, for: revisit) }
      add(revisit, repeating: found)
    }
    revisits = []
    identities = []
  }

  private func record(_ identity: Identity) -> CaptureRecord {
    identity.isRejected ? rejects[identity.index].capture : captures[identity.index]
  }

  /// Accepted captures come last, so that they win.
  private func precedes(_ a: Identity, _ b: Identity) -> Bool {
    a.isRejected != b.isRejected ? a.isRejected : record(b) < record(a)
  }

  private func best(of candidates: [Identity], for revisit: Revisit) -> Identity? {
    candidates.max { a, b in
      let (x, y) = (record(a), record(b))
      if a.isRejected != b.isRejected { return a.isRejected }
      let (nearX, nearY) = (x.address == revisit.address, y.address == revisit.address)
      if nearX != nearY { return nearY }
      let (pastX, pastY) = (x.time <= revisit.facts.time, y.time <= revisit.facts.time)
      if pastX != pastY { return pastY }
      return pastX ? x < y : y < x
    }
  }

  private mutating func add(_ revisit: Revisit, repeating identity: Identity?) {
    let original = identity.map(record)
    let record = CaptureRecord(
      row: revisit.facts.row, body: original?.row ?? -1, address: revisit.address,
      time: revisit.facts.time, digest: original?.digest ?? 0, tie: revisit.facts.tie,
      isView: revisit.isView)
    guard let identity else {
      rejects.append((record, .unresolvedRevisit))
      return
    }
    if identity.isRejected {
      rejects.append((record, rejects[identity.index].reason))
    } else {
      captures.append(record)
      isCaptured[Int(revisit.address)] = true
    }
  }
}
