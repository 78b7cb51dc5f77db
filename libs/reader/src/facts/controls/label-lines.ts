/** "Tests performed" on a line of its own that the layout put into the paragraph above or below it. */
import type { Heading, ListItem, Paragraph, SourcedText } from '../../layout/model';
import { printedLines } from '../../text/printed-lines';
import { joinTexts } from '../../text/sourced-text';
import { isOnlyCriteria } from '../../text/criteria';
import { idOfCell } from './control-id';
import { labelOfCell } from './labels';

type Text = Heading | Paragraph | ListItem;

const LONGEST_LABEL = 60;

/** Only below a sentence's end: a line of prose may hold nothing but "testing" too. */
const isLabelLine = (line: SourcedText, above: SourcedText | undefined): boolean => {
  if (line.text.length > LONGEST_LABEL || !/^\p{Lu}/u.test(line.text)) return false;
  const label = labelOfCell(line.text);
  return (
    (label === 'TEST' || label === 'RESULT' || namesNext(line)) &&
    (above === undefined || /[.;:]["”)]?(?:\s[([][^()]{3,40}[)\]])?$/.test(above.text))
  );
};

/** "CONTROL P-1", "CRITERION CC6.2": what stands below is of another. */
const namesNext = (line: SourcedText): boolean =>
  /^(?:control|criterion|criteria)\b/i.test(line.text) && (idOfCell(line) !== null || isOnlyCriteria(line.text));

/** The text, and each label on a line of its own within it as a paragraph of its own. */
export function atLabelLines(text: Text): readonly Text[] {
  if (text.kind === 'HEADING') return [text];
  const lines = printedLines(text);
  if (lines.length < 2) return [text];
  const areLabels = lines.map((line, order) => isLabelLine(line, lines[order - 1]));
  if (!areLabels.includes(true)) return [text];
  const parts: { isLabel: boolean; lines: SourcedText[] }[] = [];
  lines.forEach((line, order) => {
    const isLabel = areLabels[order] ?? false;
    const last = parts.at(-1);
    if (last && !isLabel && !last.isLabel) last.lines.push(line);
    else parts.push({ isLabel, lines: [line] });
  });
  return parts.map((part, order): Text => {
    const words = joinTexts(part.lines);
    return order === 0 ? { ...text, ...words } : { ...text, ...words, kind: 'PARAGRAPH' };
  });
}
