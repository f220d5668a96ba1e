/** The style of the HTML file, which allows only this style by its hash; a test compares both. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#dadce0, #44474c); --raised: light-dark(#f5f6f8, #292b2f); --quiet: light-dark(#55595f, #a9aeb6); --fail: light-dark(#b3191a, #ff9d94); --review: light-dark(#8a5000, #fbc15c); --clean: light-dark(#136c2e, #7fd394); --link: light-dark(#0b57d0, #a8c7fa); }
body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; background: light-dark(#ffffff, #1f2023); color: light-dark(#1b1c1e, #e8eaed); font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
:lang(zh-TW) body { font-family: system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.25rem; border-top: 2px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1.05rem; }
a { color: var(--link); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .25rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; white-space: pre-line; }
ol > li { margin: 1rem 0; break-inside: avoid; }
.fail { color: var(--fail); font-weight: 600; }
.review { color: var(--review); font-weight: 600; }
.pass { color: var(--clean); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; font-size: .87rem; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .2rem .45rem; text-align: start; vertical-align: top; }
thead th, thead td, th[scope=rowgroup] { background: var(--raised); }
tbody th { font-weight: 400; }
.form td { text-align: end; min-width: 3.5em; }
.form td.fail, .form td.review { outline: 2px solid currentcolor; outline-offset: -2px; }
small { display: block; font-size: .75rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
figure { margin: .5rem 0; }
figcaption { color: var(--quiet); font-size: .87rem; }
img { max-width: 100%; border: 1px solid var(--line); }
@page { size: A4; margin: 20mm 18mm 20mm 22mm; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; padding: 0 1px; font: 10.5pt/1.5 FangSong, STFangsong, "Noto Serif CJK SC", serif; } h1, h2, h3 { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; break-after: avoid; } h1 { text-align: center; } article { break-before: page; } article:first-of-type { break-before: auto; } dl { break-inside: avoid; } caption { break-after: avoid; } .wide { overflow: visible; } table { font-size: 9pt; } .form { font-size: 8pt; } .form td { min-width: 0; } th, td { padding: .1rem .25rem; } thead { display: table-header-group; } tr, figure { break-inside: avoid; } img { max-height: 100mm; } p, li { orphans: 2; widows: 2; } a { color: inherit; text-decoration: none; } }
`;

/** SHA-256 of `style` in Base64. */
export const styleHash = 'HZx0cj4ekumGZT4Sv2mt8w+QlZ/QxS1MV2PN11a9IrQ=';
