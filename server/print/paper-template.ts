/**
 * The paper form's layout in Typst: A4, one column, a box before each answer with the number that
 * staff type for it. A question is never divided between pages unless it is longer than one.
 */
export const PAPER = String.raw`
#let data = json("/data.json")
#let ink = rgb("#17212b")
#let muted = rgb("#47545f")
#let primary = rgb("#0b4a5e")
#let warning = rgb("#8a4b00")
#let hairline = rgb("#6b7781")
#let large = data.letters == "large"
#let base = if large { 18pt } else { 11pt }
// In large print nothing is smaller than the text itself, notes included.
#let small = if large { 18pt } else { 9pt }

#set document(title: data.document, author: data.institution)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 16mm, bottom: if large { 34mm } else { 28mm }),
  footer-descent: 4mm,
  footer: {
    set text(size: small, fill: ink)
    line(length: 100%, stroke: 0.5pt + hairline)
    v(-1.5mm)
    grid(
      columns: (auto, 1fr, auto),
      column-gutter: 4mm,
      align: horizon,
      image("/code.svg", width: 17mm, alt: data.picture),
      {
        data.code
        if data.madeUp != "" { linebreak(); text(weight: 600, fill: warning, data.madeUp) }
      },
      context {
        for part in data.page {
          if part.as == "page" { counter(page).display() }
          else if part.as == "pages" { str(counter(page).final().first()) }
          else { part.text }
        }
      },
    )
  },
)
#set text(font: "Source Sans 3", fallback: false, size: base, lang: data.language, fill: ink, number-type: "lining")
#set par(leading: 0.5em, spacing: 0.75em, justify: false)
#show heading.where(level: 1): it => block(above: 0pt, below: 4mm, text(size: base * 1.75, weight: 600, fill: primary, it.body))
#show heading.where(level: 2): set block(above: 0pt, below: 0pt)
#show heading.where(level: 3): set block(above: 0pt, below: 0pt)
#let group-title(body) = block(above: 1.8 * base, below: base, sticky: true, heading(level: 2, text(size: base * 1.25, weight: 600, fill: primary, body)))

#let note(body) = if body != "" { block(above: 0pt, below: 0.8 * small, text(size: small, fill: muted, body)) }
#let box-mark = text(size: 1.35em, baseline: 0.08em, "☐")

#let option-line(it) = grid(
  columns: (1.6em, auto, 1fr),
  column-gutter: 0.35em,
  box-mark,
  text(fill: muted, str(it.key)),
  {
    it.text
    if it.goOn != "" { h(0.6em); text(weight: 600, it.goOn) }
  },
)

#let option-row(options) = grid(
  columns: options.map(it => if it.text == "" { 1fr } else { 1.6fr }),
  column-gutter: 2mm,
  ..options.map(it => align(center, { box-mark; linebreak(); text(str(it.key)) })),
)

#let writing-lines(count) = for _ in range(count) {
  block(above: 0pt, below: 0pt, width: 100%, height: if large { 15mm } else { 9.5mm }, align(bottom, line(length: 100%, stroke: 0.5pt + hairline)))
}

#let grid-of(it) = {
  let worded = it.columns.any(column => column.text != "")
  table(
    columns: (1.7fr,) + it.columns.map(_ => 1fr),
    align: (x, y) => if x == 0 { left + horizon } else { center + horizon },
    inset: (x: 1mm, y: 1.6mm),
    stroke: (_, y) => (bottom: 0.5pt + hairline),
    table.header(
      [],
      ..it.columns.map(column => text(size: small, {
        if column.text != "" { column.text; linebreak() }
        text(fill: muted, str(column.key))
      })),
    ),
    ..it.rows.map(row => (row, ..it.columns.map(_ => box-mark))).flatten(),
  )
}

#let empty-box(width) = box(width: width, height: 1.7em, baseline: 0.4em, stroke: 0.8pt + ink)

#let answer-of(it) = {
  if it.kind == "options" and it.inRow { option-row(it.options) }
  else if it.kind == "options" { stack(spacing: 0.6 * base, ..it.options.map(option-line)) }
  else if it.kind == "lines" { writing-lines(it.lines) }
  else if it.kind == "box" { empty-box(60mm) }
  else if it.kind == "grid" { grid-of(it) }
  else if it.kind == "places" {
    stack(spacing: 2mm, ..it.options.map(text => grid(columns: (2.4em, 1fr), column-gutter: 0.5em, empty-box(2em), align(horizon, text))))
  }
  else if it.kind == "table" {
    table(
      columns: it.columns.map(_ => 1fr),
      stroke: 0.5pt + hairline,
      inset: 1.5mm,
      table.header(..it.columns.map(column => text(size: small, weight: 600, column))),
      ..range(it.rows * it.columns.len()).map(_ => box(height: if large { 12mm } else { 7mm })),
    )
  }
}

// One answer to be read below the other, unless it is a long list.
#let question(number, it, level: 2) = {
  let short = it.answer.kind != "options" or it.answer.options.len() <= 14
  let short = short and (it.answer.kind != "grid" or it.answer.rows.len() <= 8)
  block(width: 100%, breakable: not short, above: 1.9 * base, below: 0pt, {
    if it.onlyIf != "" { block(above: 0pt, below: 0.9 * base, sticky: true, text(style: "italic", it.onlyIf)) }
    block(above: 0pt, below: 0.85 * base, sticky: true, heading(level: level, text(size: base * 1.08, weight: 600, { if number != none [#number.#h(0.4em)]; it.title })))
    note(it.hint)
    answer-of(it.answer)
  })
}

#grid(
  columns: (1fr, auto),
  column-gutter: 6mm,
  {
    text(weight: 600, fill: primary, data.institution)
    linebreak()
    text(fill: muted, data.place)
  },
  align(right, text(size: small, {
    text(fill: muted, data.staffOnly)
    linebreak()
    data.sheet
    h(0.4em)
    empty-box(if large { 26mm } else { 22mm })
  })),
)
#v(4mm)
#heading(level: 1, data.title)
#let passage(body) = block(above: 0pt, below: 0.9 * base, body)
#if data.description != "" { passage(data.description) }
#for body in data.how { passage(body) }
#for body in data.notes { note(body) }

#let first-titled = data.questions.position(it => it.headings.any(above => above.title != ""))
#for (index, it) in data.questions.enumerate() {
  for above in it.headings {
    if above.title != "" { group-title(above.title) }
    note(above.description)
  }
  question(it.number, it, level: if first-titled != none and index >= first-titled { 3 } else { 2 })
}

#v(3mm)
#line(length: 100%, stroke: 0.5pt + hairline)
#question(none, (
  title: data.helper.question,
  hint: data.helper.hint,
  onlyIf: "",
  answer: (kind: "options", inRow: false, options: data.helper.options),
))
#v(5mm)
#block(breakable: false, text(weight: 600, data.end))
`
