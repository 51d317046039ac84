import Crawling
import Testing
import WebAddresses

@Suite("Canonical addresses")
struct URLRulesTests {
  private func read(_ url: String) throws -> CanonicalAddress {
    URLRules.shipped.canonical(try #require(WebAddress(url)))
  }

  @Test(
    "What does not change the page is taken out",
    arguments: [
      ("https://www.blog.nl/2011/04/titel/#reacties", "http://blog.nl/2011/04/titel"),
      (
        "http://blog.nl:80/2011/04/titel/index.html?utm_source=x&utm_medium=y",
        "http://blog.nl/2011/04/titel"
      ),
      ("http://blog.nl/2011/04/titel?replytocom=12#respond", "http://blog.nl/2011/04/titel"),
      ("http://m.blog.nl/2011/04/titel/amp/", "http://blog.nl/2011/04/titel"),
      ("http://blog.nl/2011/04/titel/print/", "http://blog.nl/2011/04/titel"),
      ("http://blog.nl/?p=12&print=1", "http://blog.nl/?p=12"),
      ("http://blog.nl/index.php?b=2&a=1&PHPSESSID=0123", "http://blog.nl/?a=1&b=2"),
      ("http://blog.nl/blad.html;jsessionid=0A1B?x=1", "http://blog.nl/blad.html?x=1"),
      ("http://blog.nl//map//blad.html%20", "http://blog.nl/map/blad.html"),
      ("http://blog.nl/%7ejan/%c3%a9", "http://blog.nl/~jan/%C3%A9"),
      (
        "http://jan.blogspot.co.uk/2011/04/titel.html?m=1",
        "http://jan.blogspot.com/2011/04/titel.html"
      ),
      ("http://127.0.0.1:8080/?p=3", "http://127.0.0.1:8080/?p=3"),
      (
        "https://web.archive.org/web/20130217080612/http://www.blog.nl/titel/",
        "http://blog.nl/titel"
      ),
      ("https://web.archive.org/web/20130217id_/https://blog.nl/?p=1", "http://blog.nl/?p=1"),
      ("https://web.archive.org/web/20130307194448/blog.nl/titel", "http://blog.nl/titel"),
      ("http://blog.nl/web/20130307194448/index", "http://blog.nl/web/20130307194448/index"),
      ("file:///map/blog/index.html", "file:///map/blog"),
      ("http://www.nl/", "http://www.nl/"), ("http://blog.nl", "http://blog.nl/"),
    ])
  func canonical(url: String, canonical: String) throws {
    #expect(try read(url).url == canonical)
  }

  @Test(
    "An address says what is there",
    arguments: [
      ("http://blog.nl/", AddressForm.root), ("http://blog.nl/index.php", .root),
      ("http://blog.nl/2011/04/titel/", .post), ("http://blog.nl/?p=12", .post),
      ("http://blog.nl/weblog/2011/04/18/titel.html", .post), ("http://blog.nl/titel/", .plain),
      ("http://blog.nl/2011/", .list), ("http://blog.nl/weblog/2011/04/", .list),
      ("http://blog.nl/2011/04/18/", .list), ("http://blog.nl/?m=201104", .list),
      ("http://blog.nl/2008_03_01_archive.html", .list), ("http://blog.nl/?s=werk", .list),
      ("http://blog.nl/page/2/", .continued), ("http://blog.nl/tag/werk/", .listFolder),
      ("http://blog.nl/category/a/b/", .listFolder), ("http://blog.nl/archief/", .list),
      ("http://blog.nl/2011/04/titel/comment-page-2/#comments", .comments),
      ("http://blog.nl/viewtopic.php?t=5&start=15", .comments),
      ("http://blog.nl/viewtopic.php?t=5", .post), ("http://blog.nl/viewtopic.php?p=5", .post),
      ("http://blog.nl/?pagina=rubriek&naam=x", .list), ("http://blog.nl/print.php?id=1", .view),
      ("http://blog.nl/1927", .plain), ("http://blog.nl/archief/2011", .list),
      // A mirror by wget has .html behind every page.
      ("http://blog.nl/archief/2011.html", .list), ("http://blog.nl/page/2.html", .continued),
      ("http://blog.nl/privacy.html", .other), ("http://blog.nl/node/12.html", .post),
      ("http://blog.nl/2011/04/reacties.html", .post), ("http://blog.nl/comment/7.html", .view),
      ("http://blog.nl/2011/privacy-op-het-werk.html", .plain),
      ("http://blog.nl/wp-login.php?x=1", .other),
      ("http://blog.nl/feed/", .other), ("http://blog.nl/comments/feed/", .other),
      ("http://blog.nl/tag/werk/feed/", .other),
    ])
  func form(url: String, form: AddressForm) throws {
    #expect(try read(url).form == form)
  }

  @Test(
    "Comments belong to their post",
    arguments: [
      ("http://blog.nl/2011/04/titel/comment-page-2/", "http://blog.nl/2011/04/titel"),
      ("http://blog.nl/2011/04/titel/comment-page-2/feed/", "http://blog.nl/2011/04/titel"),
      ("http://blog.nl/?p=12&cpage=3", "http://blog.nl/?p=12"),
      ("http://blog.nl/viewtopic.php?f=1&t=5&start=15", "http://blog.nl/viewtopic.php?f=1&t=5"),
      ("http://blog.nl/comment/reply/12/34", "http://blog.nl/node/12"),
      ("http://blog.nl/comment/reply/12/34.html", "http://blog.nl/node/12.html"),
      ("http://blog.nl/comment/reply/node/12/comment_node_blog", "http://blog.nl/node/12"),
      ("http://blog.nl/comment/reply/node/12/comment/34", "http://blog.nl/node/12"),
      ("http://blog.nl/2011/04/titel/attachment/foto/", "http://blog.nl/2011/04/titel"),
      ("http://blog.nl/titel?page=2", "http://blog.nl/titel"),
    ])
  func thread(url: String, thread: String) throws {
    #expect(try read(url).thread == thread)
  }

  @Test("Reading a canonical address again changes nothing")
  func idempotent() throws {
    for rule in URLRules.shippedRules {
      let tail = rule.pattern.replacing("{n}", with: "12").replacing("#", with: "3")
        .replacing("*", with: "x")
      for url in [
        "http://www.blog.nl/map/\(tail)", "http://m.blog.nl/map/\(tail)/index.html?b=1&a=2",
        "https://blog.nl/map?\(tail)=1&c",
      ] {
        guard let address = WebAddress(url) else { continue }
        let once = URLRules.shipped.canonical(address)
        let twice = try read(once.url)
        #expect(twice.url == once.url && twice.thread == once.thread, "\(url)")
      }
    }
  }
}
