import Crawling
import Testing
import WebAddresses

@Suite("Sites")
struct SitesTests {
  @Test(
    "An address belongs to a site",
    arguments: [
      ("http://voorbeeld.nl/een", "voorbeeld.nl"), ("https://www.voorbeeld.nl/", "voorbeeld.nl"),
      ("http://blog.voorbeeld.nl/", "voorbeeld.nl"),
      ("http://a.b.voorbeeld.co.uk/", "voorbeeld.co.uk"),
      ("http://jan.blogspot.com/2011/", "jan.blogspot.com"),
      ("http://jan.blogspot.nl/", "jan.blogspot.nl"),
      ("http://jan.blogspot.co.uk/", "jan.blogspot.co.uk"),
      ("http://www.jan.wordpress.com/", "jan.wordpress.com"),
      ("http://wordpress.com/", "wordpress.com"), ("http://blogspot.com/", "blogspot.com"),
      ("http://www.bloggen.be/jan/archief.php", "bloggen.be/jan"),
      ("http://www.bloggen.be/", "bloggen.be"),
      ("http://www.bloggen.be/index.php", "bloggen.be"),
      ("http://www.uni.nl/~jan/weblog/", "uni.nl/~jan"), ("http://uni.nl/jan/", "uni.nl"),
      ("http://medium.com/@jan/stuk", "medium.com/@jan"), ("http://medium.com/stuk", "medium.com"),
      ("http://127.0.0.1:8080/", "127.0.0.1:8080"), ("http://localhost/", "localhost"),
      ("http://co.uk/", "co.uk"), ("file:///map/blad.html", "file:map"),
      ("file:///blad.html", "file:"),
    ])
  func site(url: String, name: String) throws {
    let address = try #require(WebAddress(url))
    #expect(Sites.shipped.site(of: address).name == name)
  }
}
