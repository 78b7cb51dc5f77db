/** HTML and CSS, printed by Chromium. */
import type { Browser } from 'playwright-core';
import type {
  Block,
  Cell,
  Furniture,
  HeadingPages,
  List,
  ListItem,
  Look,
  Marker,
  Paragraph,
  ReportDocument,
  Table,
} from '../document';
import { headingDestinations } from '../finish/page-texts';

const FONTS: Readonly<Record<Look['font'], string>> = {
  SERIF: "'Liberation Serif', 'Times New Roman', serif",
  SANS: "'Liberation Sans', Arial, sans-serif",
  NARROW: "'Liberation Sans Narrow', 'Arial Narrow', sans-serif",
  DEJAVU: "'DejaVu Sans Condensed', Verdana, sans-serif",
};
const SIZES = { LETTER: ['8.5in', '11in'], A4: ['210mm', '297mm'] } as const;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
/** A crude division into syllables is enough for words to be broken at line ends. */
const softened = (text: string): string =>
  text.replace(/[A-Za-z]{7,}/g, (word) =>
    word.replace(/([aeiouy][bcdfglmnprstv])(?=[bcdfglmnprstv][aeiouy]\w)/gi, '$1&shy;'),
  );

const inline = (text: string, look: Look): string => {
  const safe = look.hyphenated ? softened(escaped(text)) : escaped(text);
  return safe.replace(/\*\*(.+?)\*\*/g, '<b>$1</b>').replace(/\^(\d+)\^/g, '<sup>$1</sup>');
};

const MARKS: Partial<Record<Marker, string>> = { '1.': 'decimal', 'a.': 'lower-alpha', 'i.': 'lower-roman' };

function numberOf(marker: Marker, index: number): string {
  const letter = index < 26 ? String.fromCharCode(97 + index) : `a${String.fromCharCode(97 + index - 26)}`;
  if (marker === '1') return `${index + 1}`;
  if (marker === '1)') return `${index + 1})`;
  if (marker === '(a)') return `(${letter})`;
  if (marker === '(i)') return `(${'i'.repeat(1 + (index % 3))})`;
  return marker;
}

function list(block: List, look: Look): string {
  const { marker, items, childMarker = '-' } = block;
  const inner = (item: ListItem): string =>
    inline(item.text, look) +
    (item.children ? list({ kind: 'LIST', marker: childMarker, items: item.children }, look) : '');
  if (marker === 'NONE')
    return items
      .map((item) => `<p class="labelled"><span class="label">${escaped(item.label ?? '')}</span> ${inner(item)}</p>`)
      .join('');
  const native = MARKS[marker];
  if (native)
    return `<ol style="list-style-type:${native}">${items.map((item) => `<li>${inner(item)}</li>`).join('')}</ol>`;
  if (/^[1(]/.test(marker))
    return `<ol>${items.map((item, index) => `<li style="list-style-type:'${numberOf(marker, index)} '">${inner(item)}</li>`).join('')}</ol>`;
  return `<ul style="list-style-type:'${marker}  '">${items.map((item) => `<li>${inner(item)}</li>`).join('')}</ul>`;
}

function cellHtml({ paragraphs, rows, columns, bold }: Cell, look: Look, tag = 'td'): string {
  const spans = `${rows ? ` rowspan="${rows}"` : ''}${columns ? ` colspan="${columns}"` : ''}`;
  const content =
    paragraphs.length === 1
      ? inline(paragraphs[0]!, look)
      : look.cellLists && paragraphs.every((text) => text.startsWith('• '))
        ? `<ul>${paragraphs.map((text) => `<li>${inline(text.slice(2), look)}</li>`).join('')}</ul>`
        : paragraphs.map((text) => `<p>${inline(text, look)}</p>`).join('');
  return `<${tag}${spans}${bold ? ' class="bold"' : ''}>${content}</${tag}>`;
}

function table(block: Table, look: Look): string {
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const columns = block.widths.map((width) => `<col style="width:${((100 * width) / total).toFixed(1)}%">`).join('');
  const head =
    block.headers === null
      ? ''
      : `<thead${block.repeatHeader ? '' : ' class="once"'}><tr>${block.headers.map((text) => cellHtml({ paragraphs: [text] }, look, 'th')).join('')}</tr></thead>`;
  const rows = block.rows
    .map(
      (row) =>
        `<tr${row.shaded ? ' class="shaded"' : ''}>${row.cells.map((cell) => cellHtml(cell, look)).join('')}</tr>`,
    )
    .join('');
  return `<table class="${block.look.toLowerCase()}${block.rowsMayBreak ? '' : ' whole'}" style="${block.size ? `font-size:${block.size}pt` : ''}"><colgroup>${columns}</colgroup>${head}<tbody>${rows}</tbody></table>`;
}

function paragraphHtml(block: Paragraph, look: Look): string {
  const style = [
    block.align ? `text-align:${block.align.toLowerCase()}` : '',
    block.size ? `font-size:${block.size}pt` : '',
    block.bold ? 'font-weight:bold' : '',
    block.italic ? 'font-style:italic' : '',
    block.indent ? `margin-left:${block.indent}pt` : '',
    block.tight ? 'margin-bottom:1pt' : '',
    block.hidden === 'WHITE' ? 'color:#fff' : '',
    block.hidden === 'CLIPPED' ? 'clip-path:inset(0 0 0 100%);position:absolute' : '',
    block.hidden === 'TINY' ? 'font-size:1px;color:#fefefe;line-height:1px' : '',
  ];
  return `<p style="${style.filter(Boolean).join(';')}">${inline(block.text, look)}</p>`;
}

function bodyOf({ blocks, look }: ReportDocument, pages: HeadingPages | null): string {
  const headings = blocks.filter((block) => block.kind === 'HEADING');
  let at = -1;
  const html = (block: Block): string => {
    switch (block.kind) {
      case 'COVER':
        return `<div class="cover" style="text-align:${block.align.toLowerCase()}">${block.logo ? '<div class="logo"></div>' : ''}${block.lines.map(({ text, size, bold }) => `<p style="font-size:${size}pt;${bold ? 'font-weight:bold' : ''}">${escaped(text)}</p>`).join('')}</div>`;
      case 'HEADING': {
        at++;
        const text = look.boldDrawnTwice
          ? `<span class="twice">${escaped(block.text)}<span>${escaped(block.text)}</span></span>`
          : escaped(block.text);
        return `<h${block.level} id="h${at}"${block.newPage ? ' class="new"' : ''}>${text}</h${block.level}>${block.alone ? '<div class="break"></div>' : ''}`;
      }
      case 'PARAGRAPH':
        return paragraphHtml(block, look);
      case 'LIST':
        return list(block, look);
      case 'TABLE':
        return table(block, look);
      case 'CONTENTS':
        return `<div class="contents"><p class="title">${escaped(block.title)}</p>${headings
          .map((heading, index) =>
            heading.unlisted || heading.level > block.depth
              ? `<a href="#h${index}"></a>`
              : `<a class="line l${heading.level}${block.dotted ? ' dotted' : ''}" href="#h${index}"><span>${escaped(heading.text)}</span><i>${look.justified ? '. '.repeat(140) : ''}</i><span>${pages?.[index] ?? '00'}</span></a>`,
          )
          .join('')}</div>`;
      case 'PAGE_BREAK':
        return '<div class="break"></div>';
      case 'COLUMNS':
        return block.columns === 2 ? '<div class="two">' : '</div>';
      case 'ORIENTATION':
        return block.landscape ? '<div class="wide">' : '</div>';
      case 'LOGO':
        return `<p class="letterhead">${escaped(block.text)}</p>`;
      case 'RULE':
        return '<hr>';
    }
  };
  return blocks.map(html).join('\n');
}

function styles({ look }: ReportDocument): string {
  const [width, height] = SIZES[look.paper];
  const margin = `${look.margin}pt`;
  const color = look.headingColor;
  return `
@page { size: ${width} ${height}; margin: ${margin} ${margin} ${margin} ${margin} }
@page wide { size: ${height} ${width}; margin: ${margin} }
.wide { page: wide; break-before: page; break-after: page }
body { font: ${look.size}pt/${look.lineHeight} ${FONTS[look.font]}; margin: 0; ${look.justified ? 'text-align: justify;' : ''} hyphens: manual }
p { margin: 0 0 .7em } h1, h2, h3 { color: ${color}; break-after: avoid; text-align: left; ${look.smallCaps ? 'font-variant: small-caps;' : ''} ${look.boldDrawnTwice ? 'font-weight: normal' : ''} }
h1 { font-size: 1.6em; margin: 0 0 .8em } h1.new { break-before: page } h2 { font-size: 1.25em; margin: 1.1em 0 .5em } h3 { font-size: 1.05em; margin: 1em 0 .4em }
.twice { display: block; position: relative } .twice > span { position: absolute; left: .4px; top: 0; width: 100% }
ul, ol { margin: 0 0 .8em; padding-left: 2.2em } li { margin-bottom: .3em }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 0 0 1em; text-align: left; line-height: 1.25 }
td, th { padding: 3pt 4pt; vertical-align: top; text-align: left; overflow-wrap: break-word } td p { margin: 0 0 .5em } td ul { padding-left: 1.2em; margin: 0 } .bold { font-weight: bold }
thead.once { display: table-row-group } .whole tr { break-inside: avoid } h1 + table, h2 + table, h3 + table { break-before: avoid }
.ruled td, .ruled th { border: .7pt solid #333 } .header_shaded td, .header_shaded th { border: .5pt solid #999 } .header_shaded th { background: ${color === '#000000' ? '#d9d9d9' : color}; color: ${color === '#000000' ? '#000' : '#fff'} }
.horizontal td, .horizontal th { border-bottom: .5pt solid #888 } .horizontal th { border-bottom: 1.2pt solid #000 } .zebra tbody tr:nth-child(even) { background: #f0f0f0 } .vertical td, .vertical th { border-left: .6pt solid #555; border-right: .6pt solid #555 } .outer { border: 1pt solid #000 } .outer th { border-bottom: 1pt solid #000 }
.shaded td { background: #e3e8ef } .plain .shaded td, .plain th { background: none }
.cover { padding-top: 22vh; break-after: page } .cover p { margin: 0 0 1.2em; line-height: 1.25 } .logo { width: 90pt; height: 34pt; background: ${color}; display: inline-block; margin-bottom: 40pt }
.contents { break-after: page } .contents .title { font-size: 1.5em; font-weight: bold } .line { display: flex; color: inherit; text-decoration: none; margin-bottom: .25em } .line i { flex: 1; margin: 0 .3em } .line i { height: 1.1em; overflow: hidden; white-space: nowrap; line-height: 1.2 } .line.dotted i { border-bottom: 1.3pt dotted #777; margin-bottom: .25em } .l1 { font-weight: bold } .l2 { padding-left: 1.5em }
.break { break-after: page } .two { column-count: 2; column-gap: 24pt } .letterhead { font-size: 1.5em; font-weight: bold; color: ${color} } .labelled .label { display: inline-block; min-width: 6em }
`;
}

/** Dot leaders as characters, where a row of dots is drawn as text and not as a border. */
const furnitureHtml = (furniture: Furniture | null, look: Look): string => {
  if (furniture === null) return '<span></span>';
  const part = (text: string): string =>
    escaped(text)
      .replace('{page}', '<span class="pageNumber"></span>')
      .replace('{pages}', '<span class="totalPages"></span>');
  return `<div style="font:8pt ${FONTS[look.font].replace(/"/g, "'")};width:100%;padding:0 ${look.margin}pt;display:flex;justify-content:space-between;color:#333"><span>${part(furniture.left)}</span><span>${part(furniture.center)}</span><span>${part(furniture.right)}</span></div>`;
};

export async function printHtml(document: ReportDocument, browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const print = async (pages: HeadingPages | null): Promise<Uint8Array> => {
    await page.setContent(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(document.title)}</title><style>${styles(document)}</style></head><body>${bodyOf(document, pages)}</body></html>`,
    );
    return page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: furnitureHtml(document.header, document.look),
      footerTemplate: furnitureHtml(document.footer, document.look),
      outline: document.look.outline,
      tagged: document.look.outline,
    });
  };
  try {
    const hasContents = document.blocks.some(({ kind }) => kind === 'CONTENTS');
    const first = await print(null);
    if (!hasContents) return first;
    return await print(await headingDestinations(first));
  } finally {
    await page.close();
  }
}
