/**
 * The poster's layout in Typst. Its measures are those of A4; A5 has the same ones smaller. Texts
 * shrink together until they fit: a poster has one page.
 */
export const POSTER = String.raw`
#let data = json("/data.json")
#let ink = rgb("#17212b")
#let muted = rgb("#47545f")
#let primary = rgb("#0b4a5e")
#let warning = rgb("#8a4b00")
#let hairline = rgb("#d5dade")
#let u = if data.size == "a5" { 0.7071 } else { 1.0 }

#set document(title: data.title, author: data.institution)
#set page(
  paper: data.size,
  margin: (x: 18mm * u, top: 20mm * u, bottom: 14mm * u),
  background: place(top + left, rect(width: 100%, height: 7mm * u, fill: primary)),
)
#set text(font: "Source Sans 3", fallback: false, size: 14pt * u, lang: data.language, fill: ink, number-type: "lining")
#set par(leading: 0.5em, spacing: 0.7em, justify: false)
#show heading: set text(weight: 600)
#show heading: set block(above: 0pt, below: 0pt)

#let columns = if data.blocks.len() == 1 { 1 } else { 2 }

// The widest of the given sizes at which the body is no higher than the room.
#let fitted(room, body) = layout(area => {
  let factors = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.45, 0.38, 0.3)
  let fitting = factors.filter(f => measure(block(width: area.width, body(f)), width: area.width).height <= room)
  body(if fitting.len() > 0 { fitting.first() } else { 0.25 })
})

#let invitation(it, f) = {
  set text(lang: it.language)
  let s = u * f * (if columns == 1 { 1.0 } else { 0.64 })
  let part(below, body) = block(above: 0pt, below: below * u * f, body)
  part(5mm, text(size: 20pt * s, weight: 600, fill: primary, it.institution))
  part(7mm, heading(level: 1, text(size: 52pt * s, it.question)))
  part(6mm, text(size: 22pt * s, it.place))
  part(3mm, text(size: 20pt * s, it.how))
  part(0mm, text(size: 16pt * s, fill: muted, it.count))
}

#block(width: 100%, height: 100mm * u, above: 0pt, below: 0pt, fitted(100mm * u, f => grid(
  columns: (1fr,) * columns,
  column-gutter: 10mm * u,
  row-gutter: 6mm * u,
  ..data.blocks.map(it => invitation(it, f)),
)))

#v(1fr)
#align(center, image("/code.svg", width: 100mm * u, alt: data.alternative))
#v(1fr)

// As large as one line allows: it is typed from here.
#layout(area => {
  let line(size) = text(size: size)[#text(fill: muted, data.address.before)#text(weight: 700, data.address.code)]
  let natural = measure(line(30pt * u)).width
  let size = if natural > area.width { 30pt * u * (area.width / natural) * 0.99 } else { 30pt * u }
  align(center, line(size))
})
#v(1fr)

#fitted(34mm * u, f => {
  line(length: 100%, stroke: 0.6pt + hairline)
  v(1.5mm * u)
  for it in data.madeUp {
    block(above: 0pt, below: 1.6mm * u * f, text(lang: it.language, size: 11pt * u * f, weight: 700, fill: warning, it.text))
  }
  for it in data.blocks {
    block(above: 0pt, below: 1.6mm * u * f, text(lang: it.language, size: 10.5pt * u * f, fill: muted, it.stored))
  }
  if data.label != "" {
    block(above: 0pt, below: 0pt, align(right, text(size: 8pt * u, fill: muted, data.label)))
  }
})
`
