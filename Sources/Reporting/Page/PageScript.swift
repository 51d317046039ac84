/// The one script of the page: it filters the evidence.
///
/// Without it all evidence stands there.
package enum PageScript {
  package static let javascript = """
    (function () {
      "use strict";
      var form = document.getElementById("filter");
      var list = document.getElementById("evidence");
      if (!form || !list) return;
      var items = Array.prototype.slice.call(list.children);
      var fields = Array.prototype.slice.call(form.querySelectorAll("select"));
      var output = form.querySelector("output");
      function apply() {
        var wanted = fields.filter(function (field) { return field.value !== ""; });
        var shown = 0;
        items.forEach(function (item) {
          var fits = wanted.every(function (field) {
            return item.getAttribute("data-" + field.name) === field.value;
          });
          item.hidden = !fits;
          if (fits) shown += 1;
        });
        output.textContent = shown + " / " + items.length;
      }
      form.hidden = false;
      form.addEventListener("change", apply);
      form.addEventListener("reset", function () { setTimeout(apply, 0); });
      form.addEventListener("submit", function (event) { event.preventDefault(); });
      apply();
    })();

    """
}
