/**
 * What was examined, in sentences that do not begin with "We have examined the description of": "We examined how X
 * describes its Y", "The subject of our examination is the Y of X", "X has described its Y in the section that follows".
 */

const NAMES = String.raw`\s*(?:\([^)]{1,160}\)\s*)*`;
const OWNER = String.raw`\p{Lu}[^"()\n;:]{1,90}?`;
const WORK = String.raw`(?:examinations?|engagement|work|attestation|report)`;

// Each leads up to the system's name; what describes it has an owner, and a possessive or an article before the name.
const FORMS = [
  // "how Acme, Inc. ("Acme") describes its Ledger Cloud", "the way in which Acme has presented its Ledger Cloud"
  String.raw`\b(?:how|(?:the )?(?:way|manner) in which) (?:the management of )?${OWNER}${NAMES},? ?(?:has |have )?(?:describe[ds]?|describes|present(?:s|ed)?|portrays?|sets? out|depicts?) (?:its|the|their) `,
  // "the subject of our examination is the Ledger Cloud of Acme, Inc."
  String.raw`\b(?:subject(?: matter)?|object|scope|focus) of (?:our|this|the|the present) ${WORK} (?:is|was|were|are|comprises?|comprised) (?:the |its )?`,
  // "our examination covers the Ledger Cloud of Acme, Inc."
  String.raw`\b(?:[Oo]ur|[Tt]h(?:is|e present)) ${WORK} (?:covers?|covered|concerns?|concerned|relates? to|related to|addresse[sd]|extend(?:s|ed) to|deals? with|is about|was of|is of) (?:the |its )?`,
  // "Acme has described its Ledger Cloud in the section that follows"
  String.raw`(?<=^|[.\n]\s*)(?:The management of )?${OWNER}${NAMES},? ?(?:has|have) (?:described|presented|set out) (?:its|the|their) `,
].map((form) => new RegExp(`${form}(?=\\p{Lu}|\\d)(?!(?:Section|Part|Description)\\b)`, 'gu'));

/** Where in the letter the names of the systems begin that such sentences give. */
export const subjectsIn = (letter: string): readonly number[] =>
  FORMS.flatMap((form) => [...letter.matchAll(form)].map((match) => match.index + match[0].length));
