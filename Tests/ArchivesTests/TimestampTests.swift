import Testing

@testable import Archives

@Suite struct TimestampTests {
  @Test(
    arguments: [
      ("2017-03-06T04:02:06Z", "2017-03-06T04:02:06Z"),
      ("2017-03-06T04:02:06.123456Z", "2017-03-06T04:02:06Z"),
      ("2017-01-01T00:30:00+01:00", "2016-12-31T23:30:00Z"),
      ("2016-02-29T23:30:00-0130", "2016-03-01T01:00:00Z"),
      ("20140216050221", "2014-02-16T05:02:21Z"),
      ("20140216050221000", "2014-02-16T05:02:21Z"),
      ("201402", "2014-02-01T00:00:00Z"),
      ("2014-02", "2014-02-01T00:00:00Z"),
      ("201404010000000000", ""),
      ("2014-02-30T00:00:00Z", ""),
      ("gisteren", ""),
      ("", ""),
    ])
  func ofRecords(written: String, expected: String) {
    #expect(Timestamp.normalise(written) == expected)
  }

  @Test(
    arguments: [
      ("Sat, 01 Feb 2020 10:11:12 GMT", "2020-02-01T10:11:12Z"),
      ("Sat Feb 01 2020 00:11:12 GMT+0100 (Midden-Europese standaardtijd)", "2020-01-31T23:11:12Z"),
      ("2020-02-01T10:11:12.000Z", "2020-02-01T10:11:12Z"),
      ("1 feb 2020", "2020-02-01T00:00:00Z"),
      ("Mayday 99:99:99", ""),
    ])
  func ofTools(written: String, expected: String) {
    #expect(WrittenDate.normalise(written.utf8) == expected)
  }
}
