/**
 * The Typst program that sets minutes. It is fixed: every text comes as data (`sys.inputs.data`, JSON) and is never read as Typst, so
 * nothing that somebody wrote can be a command. Only the fonts that the compiler itself brings are used, so that the same data gives the
 * same bytes on every machine: Libertinus Serif (SIL Open Font License), then New Computer Modern (GUST Font License), DejaVu Sans Mono.
 */
export const pdfTemplate = String.raw`
#let d = json(bytes(sys.inputs.at("data")))
#let rubric = rgb("#92321f")
#let accent = rgb("#135362")
#let soft = rgb("#5d5448")
#let rule-color = rgb("#bbb3a5")
#let step = 1.4em
#let label-width = 26mm

#set document(title: d.title, author: d.author, keywords: d.keywords, date: datetime(
  year: d.date.at(0), month: d.date.at(1), day: d.date.at(2), hour: d.date.at(3), minute: d.date.at(4), second: d.date.at(5),
))
#set text(lang: d.language, size: 10.75pt, font: ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono"), fallback: false, number-width: "proportional")
#set par(leading: 0.62em, spacing: 0.85em)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 27mm, bottom: 24mm),
  header: text(size: 9pt, fill: soft)[#d.head #h(1fr) #if d.draft != "" { text(fill: rubric, weight: "bold", d.draft) }],
  footer: context text(size: 9pt, fill: soft)[#d.standing #h(1fr) #d.page.before#counter(page).display()#d.page.between#counter(page).final().first()],
)
#set list(indent: 0.35em, body-indent: 0.55em, spacing: 0.5em)
#set enum(indent: 0.35em, body-indent: 0.55em, spacing: 0.5em)
#set heading(bookmarked: true, outlined: true)
#show heading.where(level: 1): set text(size: 13.5pt)
#show heading.where(level: 1): set block(above: 1.7em, below: 0.75em)
#show heading.where(level: 2): set text(size: 10.75pt, fill: soft)
#show heading.where(level: 2): set block(above: 1.1em, below: 0.55em)
#show heading.where(level: 3): set text(size: 10.75pt)
#show heading.where(level: 3): set block(above: 1em, below: 0.5em)
#show title: set text(size: 20pt)
#show title: set block(above: 0.5em, below: 0.9em)
#show link: set text(fill: accent)

#let label(words) = text(lang: d.labels, words)

#let run(r) = {
  let body = text(r.text)
  if r.at("underline", default: false) { body = underline(body) }
  if r.at("italic", default: false) { body = emph(body) }
  if r.at("bold", default: false) { body = strong(body) }
  body
}
#let spans(all) = for span in all {
  let body = span.runs.map(run).join()
  if span.at("link", default: none) == none { body } else { link(span.link, body) }
}

#let stand-in(steps, body) = if steps > 0 { pad(left: steps * step, body) } else { body }

#let blocks(nodes, level) = for node in nodes {
  stand-in(node.indent, if node.type == "heading" {
    heading(level: level, spans(node.spans))
  } else if node.type == "paragraph" {
    par(spans(node.spans))
  } else if node.type == "list" {
    let items = node.items.map(item => {
      spans(item.spans)
      if item.blocks.len() > 0 {
        parbreak()
        blocks(item.blocks, level)
      }
    })
    if node.ordered { enum(start: node.start, ..items) } else { list(..items) }
  } else {
    block(breakable: false, width: 100%, inset: (left: 8pt, y: 2pt), stroke: (left: 2pt + if node.type == "decision" { rubric } else { accent }), {
      strong(label(node.label + ":"))
      [ ]
      spans(node.spans)
      if node.at("terms", default: "") != "" { text(fill: soft, " (" + node.terms + ")") }
    })
  })
}

#let parts(all) = for part in all {
  if part.label != "" { heading(level: 2, label(part.label)) }
  if part.part == "attachments" {
    list(..part.attachments.map(one => {
      if one.href == none { text(one.title) } else { link(one.href, text(one.title)) }
      if one.size != "" { text(fill: soft, " (" + one.size + ")") }
    }))
  } else {
    blocks(part.blocks, if part.label == "" { 2 } else { 3 })
  }
}

#if d.kind != "" { block(below: 0.5em, sticky: true, text(size: 9.5pt, fill: rubric, weight: "bold", tracking: 0.06em, d.kind)) }
#title(text(d.heading))
#if d.facts.len() > 0 {
  line(length: 100%, stroke: 0.5pt + rule-color)
  terms(
    separator: none, hanging-indent: label-width, spacing: 0.7em,
    ..d.facts.map(fact => terms.item(
      box(width: label-width, text(weight: "regular", fill: soft, label(fact.label))),
      fact.values.map(value => text(value)).join(linebreak()),
    )),
  )
  line(length: 100%, stroke: 0.5pt + rule-color)
}
#blocks(d.intro, 1)
#for item in d.items {
  heading(level: 1, {
    if item.marker != "" { label(item.marker + " ") }
    if item.closed != "" { text(weight: "regular", style: "italic", label(item.closed + if item.title != "" { ": " } else { "" })) }
    text(item.title)
  })
  parts(item.parts)
  if item.secret != none {
    block(sticky: true, text(fill: rubric, style: "italic", item.secret.label))
    parts(item.secret.parts)
  }
}
#if d.closing.len() > 0 {
  line(length: 100%, stroke: 0.5pt + rule-color)
  blocks(d.closing, 1)
}
#if d.next != none { par({ strong(label(d.next.label + ":")); [ ]; text(d.next.value) }) }
`
