/** Management's response where it stands in one text with the auditor's finding. */
import type { SourcedText } from '../../layout/model';
import { plain } from '../../text/plain';
import { sliceText } from '../../text/sourced-text';

const WHOSE = String.raw`(?:(?:[Mm]anagement|MANAGEMENT|[Mm]gmt\.?|[Cc]ompany|[Cc]lient|[Ee]ntity|[Ss]ervice [Oo]rgani[sz]ation)(?:'[sS]?)?|[A-Z][\w&.,-]*(?: [A-Z][\w&.,-]*){0,3}'s?)`;
const ANSWER = String.raw`(?:[Mm]anagement(?:'s?)?\s+)?(?:[Rr]esponses?|RESPONSES?|[Rr]epl(?:y|ies)|[Cc]omments?|[Aa]ction [Pp]lan|[Rr]emediation(?: [Pp]lan| [Aa]ctions?)?)`;
const ALONE = String.raw`(?:(?:Responses?|Repl(?:y|ies)|Comments?|Statements?) (?:of|from|by) (?:(?:[Tt]he )?[Mm]anagement|[Tt]he (?:[Cc]ompany|(?:[Bb]oard of )?[Dd]irectors|[Bb]oard|[Ss]ervice [Oo]rgani[sz]ation|[Ee]ntity)|[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3})|Responses?|RESPONSES?|(?:Planned )?(?:Corrective|Remedial|Remediation) [Aa]ctions?(?: [Pp]lan)?|Remediation(?: [Pp]lan)?)`;
const TO_WHAT = String.raw`(?:\s+(?:to|for|regarding|on)\s+(?:the\s+)?(?:[^:.]|\.(?=\w)){0,60}?)?\s*(?:\([Uu]naudited\)\s*)?`;
const LABEL = new RegExp(
  String.raw`(?:^|(?<=[\s"”.(]))\(?(?:${WHOSE}\s+${ANSWER}|${ALONE})${TO_WHAT}(?::|\s[–—-]\s)\s*`,
);
const LABEL_ALONE = new RegExp(LABEL.source, 'i');

/** The label ends its page; the response begins the next. */
const ALONE_AT_END =
  /(?<=[.)"”]\s)\s*(?:management(?:'s?)? responses?|responses? (?:from|of|by) management|[A-Z][\w.&-]*'s? responses?)\s*[:–—-]?\s*$/i;

export const endsWithLabel = (text: string): boolean => ALONE_AT_END.test(plain(text));

export interface Answered {
  readonly before: SourcedText;
  readonly response: SourcedText | null;
}

/** "Management's response The scanner ...": a line over the answer, without a sign behind it. */
const RUN_IN = /(?:^|\s)(?:Management|MANAGEMENT)(?:'[sS]?)? (?:[Rr]esponse|RESPONSE)\s*[.]?\s+(?=[A-Z])/;

/** "Response to exception 1 (control 4.07). The accounts ...": the label is a sentence. */
const SENTENCE =
  /^(?:Management(?:'s)? |[A-Z][\w&.-]*(?:'s)? )?(?:[Rr]esponse|[Rr]eply|[Aa]nswer|[Cc]omments?) (?:to|on) (?:the )?(?:exception|deviation|finding|observation|issue)s?\b(?=[^.:]*\d)(?:[^.:]|\.(?=\w)){1,60}\.\s+(?=["“]?[A-Z\d])/;

const labelIn = (words: string): { start: number; end: number } | null => {
  // Lower-case "response:" inside a sentence is no label; at the start of the text any case is.
  const capital = LABEL.exec(words) ?? RUN_IN.exec(words);
  const cased = /\bmanagement(?:'s)? response(?: to (?:exception|finding)s?)?\s*[:–—]\s*/i.exec(words);
  const match = [capital, cased, SENTENCE.exec(words)]
    .filter((each): each is RegExpExecArray => each !== null)
    .sort((one, other) => one.index - other.index)[0];
  return match ? { start: match.index, end: match.index + match[0].length } : null;
};

/** The auditor's words and management's after them. */
export function splitResponse(text: SourcedText): Answered {
  const words = plain(text.text);
  const label = labelIn(words);
  if (!label) {
    const alone = ALONE_AT_END.exec(words);
    return { before: alone ? sliceText(text, 0, alone.index) : text, response: null };
  }
  const response = sliceText(text, label.end);
  return { before: sliceText(text, 0, label.start), response: response.text ? response : null };
}

/** A text that is a response as a whole: what follows its label, else null. */
export function responseIn(text: SourcedText): SourcedText | null {
  const words = plain(text.text);
  const match = [LABEL_ALONE, RUN_IN, SENTENCE].map((label) => label.exec(words)).find((found) => found?.index === 0);
  if (!match) return null;
  const rest = sliceText(text, match[0].length);
  return rest.text ? rest : null;
}
