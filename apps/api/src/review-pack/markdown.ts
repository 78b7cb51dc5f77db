import type { Block, Passage } from './blocks';
import { linesOf, shortened } from './plain-text';

/** What begins or ends something in CommonMark and in GitHub's dialect, wherever on a line it stands. */
const SIGNS = /[\\`*_[\]<>&~|$@#]/g;
/** What makes an address that is followed at a click, where the page does not say so. */
const ADDRESS = /\b(https?|ftp|file|javascript|data|mailto|xmpp)(:)|\b(www)(\.)/gi;
/** What begins a list or underlines a heading at the beginning of a line. */
const AT_BEGINNING = /^([-+=]|\d{1,9}(?=[.)]))/;

/** Words on one line that say what they say and do nothing. */
const escaped = (line: string): string =>
  line.replace(SIGNS, '\\$&').replace(ADDRESS, (_, scheme, colon, www, point) => `${scheme ?? www}\\${colon ?? point}`);

const onOneLine = (text: string): string => escaped(linesOf(text).join(' '));

const lineAlone = (line: string): string =>
  escaped(line).replace(AT_BEGINNING, (begun) => (/^\d/.test(begun) ? `${begun}\\` : `\\${begun}`));

const paragraphs = (text: string): string => linesOf(text).map(lineAlone).join('\n\n');

/** A pack as Markdown. Nothing that a report or a person wrote becomes a heading, a link, an image or HTML. */
export const markdownOf = (blocks: readonly Block[]): string => `${blocks.map(markdownOfBlock).join('\n\n')}\n`;

function markdownOfBlock(block: Block): string {
  switch (block.kind) {
    case 'TITLE':
      return `# ${onOneLine(block.text)}\n\n${paragraphs(block.below)}`;
    case 'NOTICE':
      return `> **${onOneLine(block.text)}**`;
    case 'SECTION':
      return `## ${onOneLine(block.title)}`;
    case 'PARAGRAPH':
      return paragraphs(block.text);
    case 'ROWS':
      return block.rows.map(({ label, value }) => `- **${onOneLine(label)}:** ${onOneLine(value)}`).join('\n');
    case 'ENTRY':
      return [
        `### ${onOneLine(shortened(block.title, 300))}`,
        ...(block.aside === '' ? [] : [`*${onOneLine(block.aside)}*`]),
        ...block.passages.map(passage),
      ].join('\n\n');
  }
}

/** Quoted as a whole, so that it is seen where somebody's words begin and end. */
function passage({ label, text }: Passage): string {
  const quoted = linesOf(text).map((line) => `> ${lineAlone(line)}`);
  return [...(label === undefined ? [] : [`**${onOneLine(label)}**\n`]), quoted.join('\n>\n')].join('\n');
}
