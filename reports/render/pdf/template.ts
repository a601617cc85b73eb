/** The page layout of the printed report, in Typst. It reads /report.json and the pictures beside. */
export const TEMPLATE = String.raw`
#let data = json("/report.json")
#let ink = rgb("#17212b")
#let muted = rgb("#47545f")
#let hairline = rgb("#d5dade")
#let paper = rgb("#f6f7f5")
#let primary = rgb("#0b4a5e")
#let warning = rgb("#8a4b00")

#let left-edge = 24mm
#let outer-margin = 50mm
#let margin-gap = 6mm
#let margin-width = 34mm

#let (year, month, day) = data.date
#set document(
  title: data.title + ". " + data.subtitle,
  author: data.institution,
  date: datetime(year: year, month: month, day: day),
)
#set text(font: "Source Sans 3", fallback: false, size: 10pt, lang: data.language, fill: ink, number-type: "lining")
#show "ᵢ": sub(typographic: false)[i]
#set par(leading: 0.68em, spacing: 0.95em, justify: false)
#set list(indent: 0pt, body-indent: 0.7em, spacing: 0.65em, marker: text(fill: primary)[–])

#let section-of-page = context {
  let page = here().page()
  let tops = query(heading.where(level: 1)).filter(it => it.location().page() <= page)
  let here-first = tops.filter(it => it.location().page() == page)
  if here-first.len() > 0 { here-first.first().body } else if tops.len() > 0 { tops.last().body }
}

#let running-head = {
  set text(size: 8pt, fill: muted)
  grid(
    columns: (1fr, auto),
    column-gutter: 8mm,
    section-of-page, align(right, data.edition),
  )
  v(-2mm)
  line(length: 100%, stroke: 0.5pt + hairline)
}

#let notice-line = if data.notice != none {
  text(size: 8pt, weight: 600, fill: warning, data.notice)
}

#let running-foot = {
  set text(size: 8pt, fill: muted)
  grid(
    columns: (1fr, auto),
    column-gutter: 8mm,
    if data.notice != none { notice-line } else { data.institution },
    context counter(page).display(),
  )
}

#set page(
  paper: "a4",
  margin: (top: 28mm, bottom: 24mm, left: left-edge, right: outer-margin),
  header: running-head,
  header-ascent: 8mm,
  footer: running-foot,
  footer-descent: 9mm,
)

#show heading.where(level: 1): it => block(
  above: 14mm, below: 6mm, width: 100%, sticky: true,
  text(size: 19pt, weight: 600, fill: primary, it.body),
)
#show heading.where(level: 2): it => block(
  above: 9mm, below: 4mm, sticky: true,
  text(size: 13pt, weight: 600, it.body),
)
#show heading.where(level: 3): it => block(
  above: 6mm, below: 3mm, sticky: true,
  text(size: 11pt, weight: 600, it.body),
)

#let figure-mark(id, listed) = {
  let mark = text(size: 0.62em, weight: 400, style: "normal", fill: muted, id)
  if listed { link(label(id), mark) } else { mark }
}

#let run(it) = {
  if it.as == "text" { it.text }
  else if it.as == "strong" { strong(it.text) }
  else if it.as == "code" { text(size: 0.94em, fill: muted, it.text) }
  else if it.as == "figure-id" [#it.id#metadata(it.id)#label(it.id)]
  else if it.withheld [#text(style: "italic", fill: muted, it.text)#h(0.25em)#figure-mark(it.id, it.listed)]
  else { box[#it.text#h(0.25em)#figure-mark(it.id, it.listed)] }
}

// In running text the ids stand in the margin only, where they do not disturb reading.
#let prose(runs) = for it in runs {
  if it.as == "figure" {
    let body = if it.withheld { text(style: "italic", it.text) } else { it.text }
    if it.listed { link(label(it.id), body) } else { body }
  } else { run(it) }
}

#let in-margin(ids) = if ids != "" {
  place(top + right, dx: margin-gap + margin-width, box(
    width: margin-width,
    align(left, text(size: 7pt, fill: muted, ids)),
  ))
}

#let source-note(note) = if note != none {
  block(above: 2mm, below: 0mm, text(size: 8pt, fill: muted, note))
}

#let exhibit-title(it, title) = {
  text(size: 8.5pt, weight: 600, fill: primary, it.name)
  h(0.4em)
  text(weight: 600, title)
}

#let chart-block(it) = block(width: 100%, breakable: false, above: 7mm, below: 7mm, {
  in-margin(it.ids)
  figure(
    kind: "chart",
    supplement: none,
    numbering: none,
    outlined: false,
    caption: figure.caption(position: top, {
      exhibit-title(it, it.title)
      linebreak()
      it.answer
    }),
    image(it.file, width: 100%, alt: it.alternative),
  )
  source-note(it.note)
})

#let table-block(it) = block(above: 6mm, below: 7mm, breakable: not it.whole, {
  show figure: set block(breakable: not it.whole)
  figure(
    kind: table,
    supplement: none,
    numbering: none,
    outlined: false,
    caption: figure.caption(position: top, exhibit-title(it, it.caption)),
    {
      set text(size: 0.88em, number-width: "tabular")
      set par(leading: 0.5em)
      table(
        columns: it.weights.map(weight => weight * 1fr),
        align: it.columns.map(column => if column.align == "end" { right + top } else { left + top }),
        inset: (x: 1.1mm, y: 1.35mm),
        stroke: (_, y) => (bottom: if y == 0 { 0.9pt + ink } else { 0.4pt + hairline }),
        table.header(
          repeat: true,
          ..it.columns.map(column => table.cell(
            align: if column.align == "end" { right + bottom } else { left + bottom },
            text(weight: 600, column.title),
          )),
        ),
        ..it.rows.flatten().map(cell => table.cell(breakable: false, run(cell))),
      )
    },
  )
  source-note(it.note)
})
#show figure.where(kind: table): set align(left)
#show figure.where(kind: "chart"): set align(left)
#show figure.caption: it => block(below: 3mm, width: 100%, sticky: true, align(left, it.body))
#show table: set align(left)

#let callout-block(it) = {
  let (color, dash) = if it.tone == "note" { (primary, "solid") } else if it.tone == "break" { (warning, "dashed") } else { (warning, "solid") }
  block(width: 100%, breakable: false, above: 5mm, below: 5mm, {
    in-margin(it.ids)
    block(
      width: 100%,
      fill: paper,
      inset: (left: 5mm, right: 4mm, y: 3.2mm),
      stroke: (left: (paint: color, thickness: 2pt, dash: dash)),
      {
        strong(it.title)
        parbreak()
        prose(it.text)
      },
    )
  })
}

#let key-figures-block(it) = block(above: 4mm, below: 6mm, grid(
  columns: (1fr,) * calc.min(3, it.items.len()),
  column-gutter: 5mm,
  row-gutter: 5mm,
  ..it.items.map(item => block(
    width: 100%,
    inset: (top: 2.2mm),
    stroke: (top: 1.2pt + primary),
    {
      set par(spacing: 0.5em, leading: 0.5em)
      text(size: 8.5pt, fill: muted, item.label)
      parbreak()
      if item.figure.withheld {
        text(size: 10pt, style: "italic", item.figure.text)
      } else {
        text(size: 19pt, weight: 600, fill: primary, item.figure.text)
      }
      h(0.3em)
      text(size: 10pt, figure-mark(item.figure.id, item.figure.listed))
      parbreak()
      text(size: 8.5pt, weight: if item.direction == "up" or item.direction == "down" { 600 } else { 400 }, item.note)
    },
  ))
))

#let block-of(it) = {
  if it.kind == "paragraph" { block(width: 100%, { in-margin(it.ids); prose(it.text) }) }
  else if it.kind == "list" { block(width: 100%, { in-margin(it.ids); list(..it.items.map(prose)) }) }
  else if it.kind == "callout" { callout-block(it) }
  else if it.kind == "key-figures" { key-figures-block(it) }
  else if it.kind == "table" { table-block(it) }
  else if it.kind == "chart" { chart-block(it) }
}

#let section-of(it, level) = {
  heading(level: level, { if it.number != "" [#it.number#h(0.6em)]; it.title })
  for part in it.blocks { block-of(part) }
  for child in it.sections { section-of(child, level + 1) }
}

// Cover
#page(header: none, footer: none, margin: (left: left-edge, right: 30mm, top: 0mm, bottom: 24mm), {
  block(width: 100%, above: 0pt, {
    place(top + left, dx: -left-edge, rect(width: 210mm, height: 9mm, fill: primary))
  })
  v(58mm)
  text(size: 15pt, weight: 600, fill: primary, data.institution)
  v(7mm)
  {
    set par(leading: 0.42em)
    text(size: 34pt, weight: 600, data.title)
  }
  v(4mm)
  text(size: 17pt, data.subtitle)
  v(1fr)
  line(length: 100%, stroke: 0.5pt + hairline)
  text(fill: muted, data.edition)
  if data.notice != none {
    v(1mm)
    block(fill: paper, width: 100%, inset: 4mm, stroke: (left: 2pt + warning), text(weight: 600, fill: warning, data.notice))
  }
})

// Contents
#{
  show outline.entry.where(level: 1): set text(weight: 600)
  show outline.entry.where(level: 1): set block(above: 3mm)
  show outline.entry.where(level: 2): set block(above: 1.9mm)
  outline(title: data.words.contents, depth: 2, indent: 6mm)
}

#for it in data.sections.filter(it => it.kind == "summary") {
  pagebreak()
  section-of(it, 1)
}
#pagebreak(weak: true)
#for it in data.sections.filter(it => it.kind == "body") { section-of(it, 1) }

#let annexes = data.sections.filter(it => it.kind == "annex")
#if annexes.len() > 0 {
  set page(margin: (top: 28mm, bottom: 24mm, left: left-edge, right: 22mm))
  set text(size: 8.5pt)
  for it in annexes { section-of(it, 1) }
}
`
