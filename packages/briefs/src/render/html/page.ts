import { directionOf } from '@mizan/model';
import { renderSVG } from 'uqr';
import { oneLine } from '../../brief/runs.ts';
import type { Block, Brief, Cell, ChartFigure, QrCode, Run, Section, Table } from '../../brief/tree.ts';
import { printFactSheet } from '../../facts/fact-sheet.ts';
import { escaped } from '../xml.ts';
import { STYLE } from './style.ts';

/** Id of the script that carries the facts. */
export const FACTS_ELEMENT = 'mizan-facts';

/** A document as one HTML file that needs nothing else: no script runs, no address is called. */
export function briefHtml(brief: Brief): string {
  const { language, title, subtitle, head, sections, made, furniture } = brief;
  const numbers = numbersOf(sections);
  const entries = head.map(({ term, runs }) => `<dt>${escaped(term)}</dt><dd>${runsHtml(runs)}</dd>`).join('');
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><meta name="description" content="${escaped(subtitle)}"><meta name="author" content="Mizan"><meta name="date" content="${made}">
<style>${STYLE}</style></head>
<body><main>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
<dl class="head">${entries}</dl>
${sections.map((section) => sectionHtml(section, furniture, numbers)).join('\n')}
</main>
<script type="application/json" id="${FACTS_ELEMENT}">${printFactSheet(brief).replaceAll('<', '\\u003c')}</script>
</body></html>
`;
}

/** Tables and figures are numbered through the document, each kind by itself. */
function numbersOf(sections: readonly Section[]): ReadonlyMap<Block, number> {
  const blocks = sections.flatMap((section) => section.blocks);
  return new Map((['table', 'figure'] as const).flatMap((kind) => blocks.filter((block) => block.kind === kind).map((block, i): [Block, number] => [block, i + 1])));
}

const sectionHtml = ({ id, title, blocks, newPage, isNotes }: Section, furniture: Brief['furniture'], numbers: ReadonlyMap<Block, number>): string => {
  const classes = [...(newPage ? ['new-page'] : []), ...(isNotes ? ['notes'] : [])];
  return `<section id="${escaped(id)}"${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}><h2>${escaped(title)}</h2>\n${blocks.map((block) => blockHtml(block, furniture, numbers)).join('\n')}</section>`;
};

function blockHtml(block: Block, furniture: Brief['furniture'], numbers: ReadonlyMap<Block, number>): string {
  switch (block.kind) {
    case 'paragraph': return `<p${block.role === 'note' ? ' class="note"' : ''}>${runsHtml(block.runs)}</p>`;
    case 'list': return `<ul>${block.items.map((runs) => `<li>${runsHtml(runs)}</li>`).join('')}</ul>`;
    case 'table': return tableHtml(block, `${furniture.table} ${numbers.get(block)}. `);
    case 'figure': return figureHtml(block, `${furniture.figure} ${numbers.get(block)}. `);
    case 'qr': return qrHtml(block);
  }
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('');
}

function runHtml({ text, fact, strong, code, language, href, source }: Run): string {
  if (source !== undefined) return `<sup>[<a href="#source-${source}">${source}</a>]</sup>`;
  const plain = escaped(text);
  const told = fact === undefined ? plain : `<span data-fact="${escaped(fact)}">${plain}</span>`;
  const set = code ? `<code>${told}</code>` : told;
  const worded = language === undefined ? set : `<span lang="${language}" dir="ltr">${set}</span>`;
  const linked = href === undefined || !/^https?:/.test(href) ? worded : `<a href="${escaped(href)}">${worded}</a>`;
  return strong ? `<strong>${linked}</strong>` : linked;
}

const figureHtml = ({ caption, alternative, svg }: ChartFigure, label: string): string =>
  `<figure role="group"><div role="img" aria-label="${escaped(alternative)}">${svg.replace('<svg ', '<svg aria-hidden="true" focusable="false" ')}</div><figcaption>${escaped(label + caption)}</figcaption></figure>`;

const qrHtml = ({ address, alternative }: QrCode): string => `<div class="qr" role="img" aria-label="${escaped(alternative)}">${renderSVG(address, { border: 1, ecc: 'M' })}</div>`;

function tableHtml({ id, caption, columns, rows, notes }: Table, label: string): string {
  const header = columns.map(({ header: text, kind }) => `<th scope="col"${kind === 'number' ? ' class="number"' : ''}>${escaped(text)}</th>`).join('');
  const body = rows.map((row) => `<tr${sourceId(id, row)}>${row.map((cell, i) => cellHtml(cell, i === 0)).join('')}</tr>`).join('\n');
  const foot = notes.length === 0 ? '' : `<tfoot><tr><td colspan="${columns.length}"><span>${runsHtml(oneLine(notes))}</span></td></tr></tfoot>`;
  return `<div class="wide"><table id="table-${escaped(id)}"><caption><span>${escaped(label + caption)}</span></caption><thead><tr>${header}</tr></thead><tbody>${body}</tbody>${foot}</table></div>`;
}

/** Rows of the list of sources are what marks lead to. */
const sourceId = (table: string, [first]: readonly Cell[]): string => (table === 'sources' && first?.kind === 'text' && /^\d+$/.test(first.runs[0]?.text ?? '') ? ` id="source-${first.runs[0]!.text}"` : '');

function cellHtml(cell: Cell, names: boolean): string {
  const tag = names ? 'th scope="row"' : 'td';
  const end = names ? 'th' : 'td';
  switch (cell.kind) {
    case 'text': return `<${tag}>${runsHtml(cell.runs)}</${end}>`;
    case 'number': return `<${tag} class="number"><data value="${cell.value}" data-fact="${escaped(cell.fact)}">${escaped(cell.text)}</data></${end}>`;
    case 'absent': return `<${tag} class="number"><abbr title="${escaped(cell.meaning)}">${escaped(cell.symbol)}</abbr></${end}>`;
  }
}
