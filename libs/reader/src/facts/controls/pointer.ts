/** Results that only say that there is an exception, and leave it to another place to tell which. */
const LEAD =
  /^(?:test \d+:\s*)?(?:exceptions?|deviations?|(?:findings?|observations?|issues?)(?=\s*(?:#|no\.?|number)?\s*\d))(?:\s*(?:#|no\.?|number)?\s*\d+)?(?:\s+(?:was\s+|were\s+)?(?:noted|identified|found))?\s*[,:.–—-]?\s*/i;
/** "see D3", "refer to E-12": a label, and no criterion. */
const POINTS_TO_LABEL =
  /\b(?:see|refer to|cf\.?)\s+(?!(?:CC|PI|A|C|P)\d{1,2}\.\d)(?<label>[A-Z]{1,3}[-.]?\d{1,2})\b(?![-.]\d)/i;
const POINTS =
  /\b(?:see|refer(?:red)?|described|detailed|details|explained|discussed)\b(?:[^.]|(?<=\b(?:Sl|Sr|S|No|Nos|Ref))\.)*\b(?:below|above|section|page|notes?|exceptions?|deviations?|findings?|appendix|following|summary|end of|description|\d{1,2}(?:\.\d{1,2})+)\b/i;

/** "Exception #2", "Exception B", "Deviation No. 2 (see the list of deviations)": the number by which a list tells it. */
export const exceptionNumber = (text: string): string | null =>
  /^(?:test \d+:\s*)?(?:exceptions?|deviations?|findings?|observations?|issues?)\s*(?:#|no\.?|number)?\s*(\d{1,2})\b(?!\s*(?:of|out of|\/)\s*\d)/i.exec(
    text.trim(),
  )?.[1] ??
  /^(?:Exception|Deviation|Finding|Observation|Issue)s?\s+(?:#|No\.?\s*)?([A-Z])(?=$|\s*[(.:–—])/.exec(
    text.trim(),
  )?.[1] ??
  null;

/** All labels to which the words point: "Deviations, see D1 and D3." */
export const labelsPointedTo = (text: string): readonly string[] => {
  const first = POINTS_TO_LABEL.exec(text);
  if (!first?.groups?.label) return [];
  const behind = text.slice(first.index + first[0].length);
  const others = /^(?:\s*(?:,|;|&|and)\s*(?:and\s+)?[A-Z]{1,3}[-.]?\d{1,2}\b)*/.exec(behind)?.[0] ?? '';
  return [first.groups.label, ...(others.match(/[A-Z]{1,3}[-.]?\d{1,2}/g) ?? [])];
};

/** "See Note 1 below", "Exception E-1 noted", "Deviation, see D3": what a result is called by where management responds to it. */
export const referenceIn = (text: string): string | null =>
  /\b(?:notes?|exceptions?|deviations?|findings?|observations?)\s*(?:#|no\.?|number)?\s*((?:[A-Z]{1,2}-?)?\d{1,2})\b(?!\s*(?:of|out of|\/)\s*\d|[-.]\d)/i.exec(
    text,
  )?.[1] ??
  labelsPointedTo(text)[0] ??
  null;

/** "The review was late; see D3 for what came of it" tells the finding itself. */
const LONGEST_BEFORE_LABEL = 7;

/** "Exception noted. Refer to the summary below." */
export const isPointer = (result: string): boolean => {
  const words = result.replace(LEAD, '').trim();
  const count = words.length === 0 ? 0 : words.split(/\s+/).length;
  return (
    count < 3 ||
    (count < 24 &&
      (POINTS.test(words) || (count < LONGEST_BEFORE_LABEL && POINTS_TO_LABEL.test(words))) &&
      !/\d+ (?:of|out of) (?!(?:the )?(?:section|part|appendix|annex|table|list|summary)\b)/i.test(words))
  );
};

/** "See CC1.1", "Refer to the test of this control under CC6.1": the control is tested at another place. */
export const isCrossReference = (text: string): boolean =>
  text.split(/\s+/).length < 22 &&
  /^(?:please )?(?:see|refer|tested|cross-?refer\w*|same as|as (?:noted|tested)|results? (?:are|is) )\b/i.test(
    text.trim(),
  ) &&
  /\b(?:CC|A|C|PI|P)\s?\d\.\d|\babove\b|\bcontrols?\b|[A-Z]{1,5}-?\d/.test(text);

/** "Exception noted; see CC6.7." below another criterion: what was found there is told where that criterion stands. */
export const isToldUnderCriterion = (text: string): boolean =>
  /^(?:exceptions?|deviations?)(?: (?:was |were )?(?:noted|identified|found))?[\s:;,.–—(-]*(?:please )?(?:see|refer to|as (?:noted|reported|described) (?:under|in|at))(?: (?:criteri(?:on|a)|under|the test(?:s|ing)? (?:of|under|for)))* (?:CC|PI|A|C|P)\s?\d\.\d{1,2}[\w ,&]{0,30}\)?\.?$/i.test(
    text.trim(),
  );
