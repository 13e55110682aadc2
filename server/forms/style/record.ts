/** The minutes themselves, by the classes that `renderHtml` writes. */
export const record = `.record-head { margin-bottom: 2.5rem; }
.record-kind { margin-bottom: .375rem; color: var(--rubric); font: 600 .875rem/1.4 var(--sans); letter-spacing: .06em; text-transform: uppercase; }
.record-facts { margin-top: 1.25rem; }
.record-fact { display: grid; grid-template-columns: 7rem 1fr; gap: 0 1rem; padding: .3125rem 0; }
.record-fact dt { color: var(--ink-soft); font: .875rem/1.825 var(--sans); }
.record-people { padding: 0; list-style: none; }
.record-head .record-facts { padding: .625rem 0; border-block: 1px solid var(--line); }
.about .record-facts { margin: 0; }
.about .record-fact { padding: .1875rem 0; }
.about .record-fact dt { line-height: 1.5; }
.record-next { margin-top: 2rem; padding: .625rem 0; border-block: 1px solid var(--line); }

.record-item { margin-top: 2.5rem; }
.record-item > h2 { margin-bottom: .75rem; }
.record-number { color: var(--rubric); font-variant-numeric: lining-nums; }
.record-closed { font-style: italic; font-weight: 400; }
.record-part + .record-part { margin-top: 1.125rem; }
.record-part > :is(h3, h4), .record-secret > :is(h3, h4) { margin-bottom: .25rem; font: 600 .9375rem/1.5 var(--sans); }
.record-part > :is(h4, h5) { font-size: 1.0625rem; }
.record-intro > :is(h2, h3), .record-closing > :is(h2, h3), .record-part-caseStatement > h3 { margin: 1.25rem 0 .25rem; font: 600 1.0625rem/1.4 var(--serif); }
.record-closing { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.record p + p, .record p + :is(ul, ol), .record :is(ul, ol) + p, .record :is(ul, ol) + :is(ul, ol) { margin-top: .625rem; }
.record :is(ul, ol):not(.record-people) { padding-left: 1.5rem; }
.record li { margin-top: .25rem; }
.record li > p, .record li > p + p { margin-top: .25rem; }
.record .record-people li { margin: 0; padding-left: 1em; text-indent: -1em; }
.record ul:not(.record-people) > li::marker { color: var(--ink-soft); }
.record [data-indent='1'] { margin-left: 1.5rem; }
.record [data-indent='2'] { margin-left: 3rem; }
.record [data-indent='3'] { margin-left: 4.5rem; }
.record-part-attachments li { font-size: 1rem; }
.record-size, .record-terms { color: var(--ink-soft); font: .875em/1.5 var(--sans); }
.record-terms time { white-space: nowrap; }
.record-decision, .record-action { padding-left: .875rem; border-left: 3px solid var(--rubric); }
.record-action { border-left-color: var(--accent); }

@media (max-width: 30rem) {
  body { font-size: 1rem; }
  .record-fact { grid-template-columns: 1fr; }
  .record-fact dt { line-height: 1.4; }
  .record :is(ul, ol):not(.record-people) { padding-left: 1.25rem; }
  .record [data-indent] { margin-left: 1.25rem; }
}
`
