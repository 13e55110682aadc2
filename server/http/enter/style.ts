/** The look of the sign-in page; the colours are those of the client. */
export const enterStyle = `:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body {
  margin: 0; padding: clamp(1rem, 8vh, 6rem) 1rem; background: light-dark(#f1ebdf, #1b1916); color: light-dark(#231e18, #ece5d8);
  font: 1.0625rem/1.6 'Segoe UI', Seravek, 'Avenir Next', 'Noto Sans', 'Liberation Sans', system-ui, sans-serif; overflow-wrap: anywhere;
}
main {
  max-width: 30rem; margin: 0 auto; padding: clamp(1rem, 5vw, 2.5rem); background: light-dark(#fffdf8, #262320);
  border: 1px solid light-dark(#ddd3c2, #403b34); border-radius: 6px;
}
h1 {
  margin: 0 0 1rem; font: 600 clamp(1.5rem, 1.2rem + 1.6vw, 2.125rem)/1.2 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', Charter, 'Noto Serif', Georgia, serif;
  text-wrap: balance;
}
p { margin: 0 0 1rem; }
.program { margin: 0 0 .5rem; color: light-dark(#92321f, #e79c86); font-size: .9375rem; letter-spacing: .04em; }
.who { font-size: 1.1875rem; }
.aside { margin: 1.5rem 0 0; color: light-dark(#5d5448, #b3a998); font-size: .9375rem; }
button {
  display: block; width: 100%; min-height: 2.75rem; padding: .5rem 1rem; border: 0; border-radius: 3px; cursor: pointer;
  background: light-dark(#135362, #86c8d3); color: light-dark(#fffdf8, #10262b); font: inherit; font-weight: 600;
}
button:hover { background: light-dark(#0b3f4b, #a9dbe3); }
a { color: light-dark(#135362, #86c8d3); }
.ways { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-bottom: 0; }
.ways a { display: inline-block; padding: .25rem 0; }
:focus-visible { outline: 3px solid light-dark(#1b6cc4, #8fc2ff); outline-offset: 2px; }
@media (forced-colors: active) { button { border: 1px solid; } }
`
