/** The page around the minutes: paper, ink, a narrow measure. Colours are those of the client. */
export const screen = `:root {
  color-scheme: light dark;
  --ink: light-dark(#231e18, #ece5d8);
  --ink-soft: light-dark(#5d5448, #b3a998);
  --paper: light-dark(#fbf8f1, #1b1916);
  --paper-2: light-dark(#f1ebdf, #262320);
  --line: light-dark(#ddd3c2, #403b34);
  --accent: light-dark(#135362, #86c8d3);
  --rubric: light-dark(#92321f, #e79c86);
  --focus: light-dark(#1b6cc4, #8fc2ff);
  --warn-wash: light-dark(#f7ead0, #362c18);
  --warn: light-dark(#7a4d00, #e5bd66);
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, Charter, 'Noto Serif', Georgia, 'Liberation Serif', serif;
  --sans: 'Segoe UI', Seravek, 'Avenir Next', 'Noto Sans', 'Liberation Sans', system-ui, sans-serif;
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: clamp(1rem, 5vw, 3.5rem) clamp(1rem, 5vw, 2rem) 4rem; max-width: 46rem;
  font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; hanging-punctuation: first;
}
h1, h2, h3, h4, h5, h6 { margin: 0; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.625rem, 1.2rem + 2vw, 2.375rem); letter-spacing: -.005em; }
h2 { font-size: 1.3125rem; }
p, ul, ol, dl, dd { margin: 0; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
main:focus { outline: none; }
code { font: .9em/1.5 ui-monospace, 'Cascadia Mono', 'Liberation Mono', monospace; overflow-wrap: anywhere; }

.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--accent); color: var(--paper); font-family: var(--sans); }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
.site { margin: 0 0 clamp(1.5rem, 6vw, 3.5rem); font: .875rem/1.5 var(--sans); }
.site ol { display: flex; flex-wrap: wrap; gap: .125rem .5rem; padding: 0; list-style: none; }
.site li + li::before { content: '/' / ''; margin-right: .5rem; color: var(--ink-soft); }
.site a { padding: .25rem 0; }
.draft { margin: 0 0 2rem; color: var(--rubric); font: 600 .9375rem/1.5 var(--sans); }
.corrected { margin: 0 0 2rem; padding: .75rem 1rem; border-left: 4px solid var(--warn); background: var(--warn-wash); font: .9375rem/1.5 var(--sans); }

.lead { margin: 1rem 0 0; max-width: 34rem; color: var(--ink-soft); }
h1 + p { margin-top: 1rem; }
main > p + p { margin-top: 1rem; }
.shelf { margin-top: 2.5rem; }
.shelf h2 { margin-bottom: .5rem; }
.shelf h2 a { color: inherit; text-decoration-color: var(--line); }
h1 + .list { margin-top: 1.5rem; }
.list { padding: 0; list-style: none; border-top: 1px solid var(--line); }
.list li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1.5rem; padding: .625rem 0; border-bottom: 1px solid var(--line); }
.list a { padding: .125rem 0; }
.when { color: var(--ink-soft); font: .875rem/1.9 var(--sans); font-variant-numeric: tabular-nums; }

.about { margin-top: 3.5rem; padding-top: 1.25rem; border-top: 3px double var(--line); color: var(--ink-soft); font: .875rem/1.5 var(--sans); }
.about h2 { margin-bottom: .5rem; color: var(--ink); font-size: .9375rem; }
.about .note { display: block; }
.about p + .record-facts, .about .record-facts + p { margin-top: .75rem; }
.check { margin-top: 1.75rem; }
.gone { margin: 1.5rem 0; padding: .625rem 0; border-block: 1px solid var(--line); }
main > h2 { margin: 2rem 0 .5rem; }
`
