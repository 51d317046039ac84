import ColumbusTestSupport
import Foundation
import Testing

/// Chromium, and a page of our own that looks into the one under test.
enum Browser {
  static var path: String? {
    ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static var isThere: Bool { path != nil }

  /// Where it must be there, a test without it fails and is not skipped.
  static var isRequired: Bool {
    ProcessInfo.processInfo.environment["CHROMIUM_REQUIRED"] != nil
  }

  struct Seen: Decodable {
    let width: Int
    let charts: Int
    let items: Int
    let shown: Int
    let wrong: Int
    let hacked: Bool
    let contrast: Double
    let faintest: String
    var console: [String] = []

    private enum CodingKeys: String, CodingKey {
      case width, charts, items, shown, wrong, hacked, contrast, faintest
    }
  }

  /// Opens a page 360 pixels wide, measures it, uses its filter and looks for faint text.
  static func probe(_ work: WorkFolder, page: String, dark: Bool) throws -> Seen {
    try work.write("probe.html", probe(page))
    let outcome = try Tool.run(
      executable: path ?? "",
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
        "--user-data-dir=\(work("profile"))", "--enable-logging=stderr", "--disable-extensions",
        "--blink-settings=preferredColorScheme=\(dark ? 0 : 1)", "--virtual-time-budget=8000",
        "--window-size=900,900", "--dump-dom", "file://\(work("probe.html"))",
      ])
    let json =
      outcome.output.components(separatedBy: "<pre id=\"seen\">").last?
      .components(separatedBy: "</pre>").first ?? ""
    let text = json.replacingOccurrences(of: "&lt;", with: "<")
      .replacingOccurrences(of: "&gt;", with: ">").replacingOccurrences(of: "&amp;", with: "&")
    var seen = try JSONDecoder().decode(Seen.self, from: Data(text.utf8))
    seen.console = outcome.errors.split(separator: "\n").map(String.init)
      .filter { $0.contains("CONSOLE") }
    return seen
  }

  /// Opens a page and lays it out.
  /// - Returns: the milliseconds that took.
  static func opening(_ work: WorkFolder, page: String) throws -> Int {
    try work.write(
      "open.html",
      """
      <!DOCTYPE html><meta charset="utf-8"><pre id="seen"></pre>
      <script>var start=performance.now();
      function seen(frame){var height=frame.contentDocument.documentElement.scrollHeight;
      document.getElementById("seen").textContent=height>1000?Math.round(performance.now()-start):-1}
      </script>
      <iframe src="\(page)" width="1100" height="900" onload="seen(this)"></iframe>
      """)
    let outcome = try Tool.run(
      executable: path ?? "",
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
        "--user-data-dir=\(work("profile"))", "--disable-extensions", "--window-size=1200,1000",
        "--dump-dom", "file://\(work("open.html"))",
      ])
    let seen =
      outcome.output.components(separatedBy: "<pre id=\"seen\">").last?
      .components(separatedBy: "</pre>").first ?? ""
    return try #require(Int(seen), "\(outcome)")
  }

  private static func probe(_ page: String) -> String {
    """
    <!DOCTYPE html><meta charset="utf-8"><body><pre id="seen"></pre>
    <iframe id="frame" src="\(page)" width="360" height="800" style="border:0"></iframe>
    <script>
    function parse(c){var m=c.match(/[\\d.]+/g).map(Number);return {r:m[0],g:m[1],b:m[2],a:m.length>3?m[3]:1}}
    function lum(c){return [c.r,c.g,c.b].map(function(v){v/=255;return v<=.03928?v/12.92:Math.pow((v+.055)/1.055,2.4)})
      .reduce(function(s,v,i){return s+v*[.2126,.7152,.0722][i]},0)}
    function back(win,e){while(e){var c=parse(win.getComputedStyle(e).backgroundColor);if(c.a>0.99)return c;e=e.parentElement}return {r:255,g:255,b:255}}
    document.getElementById("frame").addEventListener("load",function(){
      var win=this.contentWindow,doc=this.contentDocument;
      var width=doc.documentElement.scrollWidth;
      var select=doc.querySelector("#filter select[name=theme]");
      select.value="benefits";select.dispatchEvent(new win.Event("change",{bubbles:true}));
      var items=doc.querySelectorAll("#evidence>li"),shown=0,wrong=0;
      items.forEach(function(i){if(i.offsetHeight>0){shown++;if(i.dataset.theme!=="benefits")wrong++}});
      var worst=99,faintest="";
      doc.querySelectorAll("p,li,td,th,h1,h2,h3,h4,a,summary,span,dt,dd,label,figcaption,mark,button,select").forEach(function(e){
        var own=Array.from(e.childNodes).some(function(n){return n.nodeType===3&&n.textContent.trim()});
        if(!own||!e.offsetHeight)return;
        var a=lum(parse(win.getComputedStyle(e).color)),b=lum(back(win,e));
        var c=(Math.max(a,b)+.05)/(Math.min(a,b)+.05);
        if(c<worst){worst=c;faintest=e.tagName+"."+e.className}});
      document.getElementById("seen").textContent=JSON.stringify({width:width,
        charts:doc.querySelectorAll("svg.chart").length,items:items.length,shown:shown,wrong:wrong,
        hacked:!!(win.hacked||window.hacked),contrast:worst,faintest:faintest});
    });
    </script>
    """
  }
}
