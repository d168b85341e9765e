/** The look of a document in Typst: A4, sans for text, serif for headings, tables ruled by thin lines only. */
export const TEMPLATE = String.raw`
#let ink = rgb("#1b1b1b")
#let quiet = rgb("#4d4d4d")
#let hair = 0.35pt + rgb("#a0a0a0")
#let s(it) = strong(it)
#let c(it) = text(size: 0.92em, hyphenate: false, it)
#let m(n) = super(size: 0.68em, typographic: false, "[" + str(n) + "]")
#let g(lang, it) = text(lang: lang, it)
#let a(url, it) = link(url, it)
#let note(it) = block(above: 0.55em, below: 0.75em, text(fill: quiet, size: 0.92em, it))
#let plain(it) = block(above: 0.55em, below: 0.6em, it)
#let items(..it) = block(above: 0.5em, below: 0.7em, list(tight: false, spacing: 0.5em, indent: 0pt, body-indent: 0.5em, ..it))
#let lead(..it) = block(above: 0.5em, below: 0.7em, text(size: 1.08em, list(tight: false, spacing: 0.55em, body-indent: 0.5em, ..it)))
#let section(title, fresh) = {
  if fresh { pagebreak(weak: true) }
  heading(level: 1, title)
}
#let picture(caption, path, alt) = figure(image(path, width: 94%, alt: alt), caption: caption)
#let data(breakable, caption, widths, align, header, notes, ..cells) = block(breakable: breakable, above: 0.5em, below: 0.6em, {
  show figure: set block(breakable: breakable)
  figure(kind: table, caption: caption, {
    set text(size: 0.84em)
    set par(leading: 0.4em, spacing: 0.4em)
    table(columns: widths, align: align, inset: (x: 2.4pt, y: 2.5pt), stroke: (x, y) => (bottom: if y == 0 { 0.7pt + ink } else { hair }, top: if y == 0 { 0.7pt + ink }), table.header(..header.map(strong)), ..cells)
  })
  if notes != none { block(above: 0.35em, below: 0.7em, text(size: 0.78em, fill: quiet, notes)) }
})
#let beside(path, alt, it) = grid(columns: (1fr, 2.1cm), column-gutter: 0.6cm, it, image(path, width: 2.1cm, alt: alt))
#let small(it) = { set text(size: 7.8pt); it }
`;

/** Settings of one document, after the template. */
export const settings = ({ language, rtl, title, fonts, headingFonts, made, keywords, description, page, table, figure }: Settings): string => `
#set document(title: ${title}, author: "Mizan", description: ${description}, keywords: (${keywords},), date: datetime(year: ${made.year}, month: ${made.month}, day: ${made.day}))
#set text(lang: "${language}", dir: ${rtl ? 'rtl' : 'ltr'}, font: ${fonts}, size: 8.8pt, fill: ink, fallback: false)
#set page(paper: "a4", margin: (x: 1.7cm, top: 1.5cm, bottom: 1.6cm), footer-descent: 35%, footer: context {
  set text(size: 7.5pt, fill: quiet)
  grid(columns: (1fr, auto), ${title}, ${page[0]} + str(counter(page).get().first()) + ${page[1]} + str(counter(page).final().first()))
})
#set par(leading: 0.5em, justify: false)
#set table.cell(breakable: false)
#set list(marker: [•])
#set super(typographic: false)
#show heading: set text(font: ${headingFonts}, weight: 600)
#show heading.where(level: 1): it => block(above: 1.05em, below: 0.5em, sticky: true, text(size: 12pt, it.body))
#show figure: set block(above: 0.5em, below: 0.6em)
#show figure.where(kind: table): set figure.caption(position: top)
#set figure.caption(separator: [. ])
#show figure.caption: it => block(width: 100%, below: 0.45em, sticky: true, align(start, text(size: 0.86em, fill: quiet, it)))
#show figure.where(kind: table): set figure(supplement: ${table})
#show figure.where(kind: image): set figure(supplement: ${figure})
#show title: set text(font: ${headingFonts}, size: 19pt, weight: 600)
#show title: set block(below: 0.5em)
`;

export interface Settings {
  readonly language: string;
  readonly rtl: boolean;
  /** All texts as Typst string literals. */
  readonly title: string;
  readonly description: string;
  readonly keywords: string;
  readonly fonts: string;
  readonly headingFonts: string;
  readonly made: { readonly year: number; readonly month: number; readonly day: number };
  readonly page: readonly [string, string];
  readonly table: string;
  readonly figure: string;
}
