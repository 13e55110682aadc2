/** On paper: black on white, A4, nothing torn apart that belongs together. The running head and page numbers stand in each page's own style. */
export const print = `@page { size: A4; margin: 24mm 25mm 22mm; font: 9pt/1.3 'Liberation Sans', Arial, sans-serif; color: #444; }
@media print {
  :root { color-scheme: only light; --ink: #000; --ink-soft: #333; --paper: #fff; --paper-2: #fff; --line: #999; --accent: #000; --rubric: #000; --warn: #000; --warn-wash: #fff; }
  html, body { background: none; }
  body { max-width: none; padding: 0; font-size: 10.75pt; line-height: 1.45; orphans: 3; widows: 3; }
  h1 { font-size: 20pt; }
  h2 { font-size: 13pt; }
  .skip, .site { display: none; }
  h1, h2, h3, h4, h5, h6, .record-kind { break-after: avoid; break-inside: avoid; }
  .record-fact, .record-decision, .record-action, .about, .list li { break-inside: avoid; }
  .record li { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration-thickness: .5px; }
  .record-part p a[href^='http']::after { content: ' (' attr(href) ')'; font-size: .875em; overflow-wrap: anywhere; }
  .record-item { margin-top: 18pt; }
  .about, .about .record-fact dt { font-size: 8.5pt; }
  .about { margin-top: 24pt; }
}
`
