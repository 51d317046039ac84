/// The style of the page.
///
/// One column of text in a book face, figures in a plain one with lining numbers; two colours for the
/// two kinds of writers, a third for quotes; no colour carries a meaning alone. It is a constant, so
/// that the page's policy can name it by its hash.
package enum PageStyle {
  package static let css = """
    :root{color-scheme:light dark;--paper:#fdfcf9;--sheet:#f6f3ec;--ink:#1d1b18;--soft:#5b554b;\
    --rule:#ded8cb;--s0:#12566e;--s1:#ad4a17;--s2:#6b5a9e;--low:#ad4a17;--mark:#1d1b18;--hit:#f6e3b0;\
    --book:Charter,"Bitstream Charter","Sitka Text",Cambria,"Iowan Old Style","Palatino Linotype",Palatino,P052,Georgia,"Liberation Serif",serif;\
    --plain:"Inter","Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
    @media (prefers-color-scheme:dark){:root{--paper:#15171a;--sheet:#1d2024;--ink:#ece8e0;--soft:#b3aca0;\
    --rule:#373a3f;--s0:#80c5dc;--s1:#f2a577;--s2:#b7a8ea;--low:#f2a577;--mark:#ece8e0;--hit:#574715}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.6 var(--book);\
    font-kerning:normal;font-variant-ligatures:common-ligatures;hanging-punctuation:first last;overflow-wrap:break-word}
    .skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
    header,main,footer{max-width:52rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:4.5rem;padding-bottom:1rem}
    .eyebrow,nav,figcaption,.facts,table,form,.meta,.tag,footer,summary,.legend,.terms{font-family:var(--plain);\
    font-variant-numeric:lining-nums tabular-nums}
    .eyebrow{font-size:.8125rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0 0 .75rem}
    h1{font-size:clamp(1.9rem,5.6vw,3.1rem);line-height:1.12;font-weight:600;letter-spacing:-.012em;margin:0 0 1.25rem;text-wrap:balance}
    h2{font-size:1.625rem;line-height:1.25;font-weight:600;letter-spacing:-.006em;margin:0 0 .75rem;text-wrap:balance}
    h3{font-size:1.125rem;line-height:1.35;font-weight:600;margin:2rem 0 .5rem}
    p{margin:0 0 1rem;max-width:40rem;text-wrap:pretty}
    .lead{font-size:1.1875rem;line-height:1.55}
    a{color:var(--s0);text-decoration-thickness:.06em;text-underline-offset:.18em}
    a:focus-visible,summary:focus-visible,select:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--s1);outline-offset:2px}
    nav{font-size:.9375rem;line-height:1.5;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);margin:2rem 0 0;padding:.9rem 0}
    nav ol{list-style:none;margin:0;padding:0;columns:3 12rem;column-gap:2rem}
    nav li{break-inside:avoid;padding:.2rem 0}nav a{color:inherit;text-decoration:none}nav a:hover{text-decoration:underline}
    section{padding:3.25rem 0 .5rem}
    section+section{border-top:1px solid var(--rule)}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.1rem,1fr));gap:1.25rem 1rem;margin:2rem 0;padding:0}
    .facts div{border-top:2px solid var(--ink);padding-top:.5rem;display:flex;flex-direction:column;justify-content:space-between}
    .facts dt{font-size:.8125rem;line-height:1.35;color:var(--soft)}.facts dd{margin:0;white-space:nowrap;font-size:1.25rem;line-height:1.25;font-weight:600;letter-spacing:-.01em}
    .notice{font-size:1rem;border-left:3px solid var(--s1);padding:.15rem 0 .15rem 1rem;margin:1.5rem 0}
    figure{margin:1.75rem 0 2.25rem}
    figcaption{font-size:.875rem;line-height:1.5;color:var(--soft);margin-top:.75rem;max-width:44rem}
    figcaption p{margin:0 0 .35rem;max-width:none}
    figcaption p a{white-space:nowrap}
    figcaption .says{font:400 1rem/1.5 var(--book);color:var(--ink)}
    .tag{display:inline-block;font-size:.75rem;line-height:1.3;border:1px solid currentColor;border-radius:2px;padding:.1rem .4rem;color:var(--s1)}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.25rem;margin:0 0 .75rem;padding:0;font-size:.875rem;color:var(--soft)}
    .legend svg{width:1.5rem;height:.8rem;vertical-align:-.05rem;margin-right:.4rem;overflow:visible}
    svg.chart{display:block;overflow:visible;font-family:var(--plain);font-size:13px;font-variant-numeric:tabular-nums}
    svg text{fill:var(--ink)}
    svg .tick{fill:var(--soft);font-size:11px}
    svg .grid,svg .rule{stroke:var(--rule);stroke-width:1}svg .rule{stroke-opacity:.6}svg .axis{stroke:var(--soft);stroke-width:1}
    svg .s0{--c:var(--s0)}svg .s1{--c:var(--s1)}svg .s2{--c:var(--s2)}svg .s3{--c:var(--soft)}svg .s4{--c:var(--s1)}
    svg .whisker{stroke:var(--c);stroke-width:2;stroke-opacity:.55;stroke-linecap:round}
    svg circle{fill:var(--c);stroke:var(--paper);stroke-width:1}
    svg .s1 circle{fill:var(--paper);stroke:var(--c);stroke-width:2}
    svg circle.partial{fill:var(--paper);stroke:var(--c);stroke-width:1.5}
    svg .bar{fill:var(--c);fill-opacity:.88}svg .bar.s1{fill-opacity:.72}svg .bar.s2{fill-opacity:.6}
    svg .value{font-weight:600}
    svg .line{fill:none;stroke:var(--c);stroke-width:2;stroke-linejoin:round;vector-effect:non-scaling-stroke}
    svg .s1 .line{stroke-dasharray:5 3}svg .s3 .line,svg .s4 .line{stroke-dasharray:1 3;stroke-linecap:round}
    svg .band{fill:var(--c);fill-opacity:.14;stroke:none}
    .panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(14.5rem,1fr));gap:1.5rem 1.75rem}
    .panels h4{font:600 .875rem/1.3 var(--plain);margin:0 0 .3rem}
    svg .cell{--c:var(--s0)}svg .cell.opposite{--c:var(--low)}
    svg .cell rect{fill:var(--c)}svg .cell text{font-size:11.5px}
    svg .h0 rect{fill-opacity:.03}svg .h1 rect{fill-opacity:.1}svg .h2 rect{fill-opacity:.18}svg .h3 rect{fill-opacity:.27}\
    svg .h4 rect{fill-opacity:.36}svg .h5 rect{fill-opacity:.82}svg .h6 rect{fill-opacity:.91}svg .h7 rect{fill-opacity:1}
    svg .h5 text,svg .h6 text,svg .h7 text{fill:var(--paper)}
    svg .marked rect{stroke:var(--mark);stroke-width:1.75}svg .marked text{font-weight:700}
    svg .narrow{display:none}svg .number{display:none;fill:var(--soft);font-size:11px}svg .column{font-size:12px}
    details{margin:.35rem 0}summary{cursor:pointer;font-size:.875rem;color:var(--soft)}
    .scroll{overflow-x:auto;max-width:100%;margin:.6rem 0}
    table{border-collapse:collapse;font-size:.8125rem;line-height:1.4;width:100%}
    th,td{text-align:left;vertical-align:top;padding:.28rem .8rem .28rem 0;border-bottom:1px solid var(--rule)}
    thead th{font-weight:600;color:var(--soft);border-bottom-color:var(--soft)}td.n,th.n{text-align:right;white-space:nowrap}
    .terms{display:grid;grid-template-columns:repeat(auto-fill,minmax(14.5rem,1fr));gap:1.5rem 1.75rem;font-size:.9375rem;line-height:1.5}
    .terms h4{font-size:.875rem;margin:0 0 .3rem}.terms p{margin:0}.terms i{font-style:normal;border-bottom:1.5px dotted var(--s1)}
    form{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;font-size:.875rem;margin:1.25rem 0 .75rem;padding:1rem;background:var(--sheet);border-radius:3px}
    form[hidden]{display:none}label{display:block;color:var(--soft);line-height:1.4}
    select,button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:2px;padding:.35rem .5rem;max-width:14rem;min-height:2.25rem}
    output{font-family:var(--plain);font-size:.875rem;color:var(--soft)}
    .quotes{list-style:none;margin:0;padding:0}
    .quotes li{padding:.85rem 0;border-bottom:1px solid var(--rule);content-visibility:auto;contain-intrinsic-size:auto 6rem}
    .quotes li[hidden]{display:none}
    .quotes blockquote{margin:0;max-width:42rem;line-height:1.5}
    mark{background:var(--hit);color:inherit;padding:.05em .12em;border-radius:2px}
    .meta{font-size:.8125rem;line-height:1.45;color:var(--soft);margin:.3rem 0 0;max-width:none}
    footer{font-size:.8125rem;color:var(--soft);border-top:1px solid var(--rule);padding-top:1.25rem;padding-bottom:3.5rem;margin-top:2rem}
    @media (max-width:46rem){svg .column{display:none}svg .number{display:inline}.matrix.tall{margin-top:-6rem}.matrix.medium{margin-top:-2.75rem}}
    @media (max-width:36rem){body{font-size:1rem}header{padding-top:2.5rem}header,main,footer{padding-left:1rem;padding-right:1rem}\
    svg.chart{font-size:10.5px}svg .wide{display:none}svg .narrow{display:inline}svg .cell text{font-size:8.5px}svg .tick{font-size:10px}h2{font-size:1.375rem}section{padding-top:2.25rem}}
    @media print{:root{color-scheme:light;--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--rule:#bbb;--s0:#12566e;--s1:#ad4a17;--s2:#6b5a9e;--mark:#000;--hit:#eee}\
    body{font-size:10.5pt;line-height:1.45}header,main,footer{max-width:none;padding:0}header{padding-bottom:.5rem}nav,form,.noprint{display:none}\
    h1{font-size:22pt}h2{font-size:14pt}.lead{font-size:12pt}figcaption .says{font-size:10.5pt}figure{margin:1rem 0 1.25rem}\
    .facts{grid-template-columns:repeat(6,1fr);margin:1rem 0}.facts dd{font-size:11pt}.notice{font-size:10.5pt;margin:1rem 0}\
    figure,.panels>div,.terms>div,.quotes li,tr{break-inside:avoid}h2,h3{break-after:avoid}section{padding-top:1rem}\
    figure>svg{zoom:.72}section>p{break-inside:avoid;break-after:avoid}.quotes{columns:2;column-gap:1.5rem;font-size:9pt}section{padding-bottom:0;margin-bottom:.5rem}\
    .quotes li{content-visibility:visible}svg .bar,svg .cell rect,svg circle,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit}}

    """
}
