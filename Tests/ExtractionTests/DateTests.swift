import Extraction
import Testing

struct DateTests {
  private static let present = DateReader().value("2012-05-20T12:00:00Z")

  @Test(arguments: [
    ("ma 4 apr '11 om 10.23 uur", "2011-04-04T10:23:00"),
    ("Geplaatst op maandag 18 april 2011 om 10:23", "2011-04-18T10:23:00"),
    ("18-04-2011 22:03", "2011-04-18T22:03:00"),
    ("18/4/2011", "2011-04-18"),
    ("4/18/2011 3:05 PM", "2011-04-18T15:05:00"),
    ("18.04.11, 9:05", "2011-04-18T09:05:00"),
    ("2011-04-18T10:23:00+02:00", "2011-04-18T10:23:00+02:00"),
    ("2011-04-18T10:23:00-09:30", "2011-04-18T10:23:00-09:30"),
    ("2011-04-18T10:23:00.125Z", "2011-04-18T10:23:00Z"),
    ("Mon, 18 Apr 2011 10:23:05 +0200", "2011-04-18T10:23:05+02:00"),
    ("April 18th, 2011 at 12:30 am", "2011-04-18T00:30:00"),
    ("Mai 05, 2019", "2019-05-05"),
    ("10. Februar 2019 um 18:05 Uhr", "2019-02-10T18:05:00"),
    ("26. März 2004, 16:19", "2004-03-26T16:19:00"),
    ("Le 11 septembre 2018 à 12:57", "2018-09-11T12:57:00"),
    ("22 juin 2018 @11h13", "2018-06-22T11:13:00"),
    ("1er août 2012", "2012-08-01"),
    ("26 abril 2022 a las 14:02", "2022-04-26T14:02:00"),
    ("12 de mayo de 2020", "2020-05-12"),
    ("wtorek, 11 maja 2021, 23:13", "2021-05-11T23:13:00"),
    ("d. 3. oktober 2011 kl. 14.05", "2011-10-03T14:05:00"),
    ("10 ottobre 2014 alle 09:12", "2014-10-10T09:12:00"),
    ("29.07.2020 // 12:56", "2020-07-29T12:56:00"),
    ("om 10:23 op 18 april 2011", "2011-04-18T10:23:00"),
    ("april 2011", "2011-04"),
    ("2011年4月18日", "2011-04-18"),
    ("20110418", "2011-04-18"),
    ("18 | 04 | 2011", "2011-04-18"), ("3 | 04 | 12", ""),
    ("18 апреля 2011, 13:43", "2011-04-18T13:43:00"),
    ("18 desember 2011", "2011-12-18"), ("3 jannewaris 2011", "2011-01-03"),
    ("1303122180", "2011-04-18T10:23:00Z"),
    ("vandaag", "2012-05-20"),
    ("hier à 10:23", "2012-05-19T10:23:00"), ("Hier ook.", ""),
    ("gisteren om 10:23", "2012-05-19T10:23:00"),
    ("3 dagen geleden", "2012-05-17"),
    ("vor 8 Stunden", "2012-05-20"),
    ("2 weken geleden", "2012-05"),
    ("il y a 3 mois", "2012-02"),
    ("een jaar geleden", "2011"),
    ("an hour ago", "2012-05-20"),
    ("31-02-2011", ""), ("192.168.10.12", ""), ("versie 1.2.3", ""), ("12/02 à 11:30", ""),
    ("10 reacties", ""), ("18. September um 08:37", ""), ("", ""), ("mei", ""),
  ])
  func readsValues(text: String, iso: String) {
    #expect(DateReader(present: Self.present).value(text)?.text ?? "" == iso)
  }

  @Test func tellsMomentsThatNobodyCanPlace() throws {
    let match = try #require(DateReader().first(in: "Le 12/02 à 11:30"))
    #expect(match.date == nil && match.hasTime)
    let relative = try #require(DateReader().first(in: "2 days ago"))
    #expect(relative.date == nil && relative.isRelative)
  }

  @Test func readsTheMonthFirstWhereThePageDoes() {
    #expect(DateReader(isMonthFirst: true).value("3/4/2011")?.text == "2011-03-04")
    #expect(DateReader(isMonthFirst: true).value("3-4-2011")?.text == "2011-04-03")
    #expect(DateReader().value("3/4/2011")?.text == "2011-04-03")
  }

  @Test(arguments: [
    ("2012-05-20T12:00:00Z", "2012-05-21", true), ("2012-05-20T12:00:00Z", "2012-05-22", false),
    ("2012-05-20T12:00:00Z", "1993-12-31", false), ("2020-01-01T00:00:00Z", "2022-05-22", true),
    ("", "2012-05-22", true),
  ])
  func knowsWhatCannotBe(captured: String, date: String, isAllowed: Bool) throws {
    let date = try #require(DateReader().value(date))
    #expect(CaptureClock(capturedAt: captured).allows(date) == isAllowed)
  }
}
