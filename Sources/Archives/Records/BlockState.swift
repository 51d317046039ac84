/// How far the reader is in a block.
struct BlockState {
  /// The bytes still to come; nil where the header did not say.
  var left: Int?
  var isARC = false
  /// The position of its first byte.
  var start = 0
  /// What was given out and is not consumed yet.
  var lent = 0
  /// What the end will be once all is given out.
  var outcome = RecordReader.BlockEnd.complete
  var end: RecordReader.BlockEnd?
}
