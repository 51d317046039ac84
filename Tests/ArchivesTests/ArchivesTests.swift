import ColumbusTestSupport
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
  func normalises(written: String, expected: String) {
    #expect(Timestamp.normalise(written) == expected)
  }
}
