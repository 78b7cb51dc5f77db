/** What the document is. Only a SOC 2 report serves a review. */
import type { Evidence, ReportKind } from '@countersign/vocabulary';
import type { SourcedText } from '../layout/model';
import { plain } from '../text/plain';
import { evidenceOf, joinTexts } from '../text/sourced-text';
import { settle, warning, type Claim, type Finding } from './claims';
import { disclaimerParagraph } from './opinion-paragraph';
import { linesOf, type Place, type PlacedText, type ReportText } from './report-text';
import { scopeSentence } from './scope-sentence';

type WithPlain = Pick<PlacedText, 'text' | 'words' | 'plain'>;

/** What only an examination of that kind is measured against; each stands in its scope paragraph. */
const SCOPES: readonly (readonly [ReportKind, RegExp])[] = [
  // The AICPA's other examinations have description criteria too: of a cybersecurity programme, of a supply chain.
  [
    'OTHER',
    /\bcybersecurity risk management program|\bDC section [13]00\b|\bSOC for (?:cybersecurity|supply chain)\b/i,
  ],
  [
    'SOC1',
    /\binternal controls? over financial reporting\b|\bcontrol objectives\b|\bAT-C section 320\b|\bISAE 3402\b/i,
  ],
  ['SOC2', /\bDC section 200\b|\bdescription criteria\b/i],
  [
    'SOC2',
    /\bdescription\b[^.]*\btrust services (?:criteria|principles)\b|\btrust services (?:criteria|principles)\b[^.]*\bdescription\b/i,
  ],
  // A point may stand within it: "... Acme, Inc. Management".
  [
    'SOC3',
    /\bassertion\b[\s\S]{0,500}?\b(?:controls|system)\b[\s\S]{0,500}?\btrust services (?:criteria|principles)\b/i,
  ],
];
const TITLES: readonly (readonly [ReportKind, RegExp])[] = [
  ['SOC3', /\bSOC\)?\s*-?\s*3\b|\bgeneral use report\b/i],
  ['SOC2', /\bSOC\)?\s*-?\s*2\b/i],
  ['SOC1', /\bSOC\)?\s*-?\s*1\b|\bSSAE\s*(?:no\.?\s*)?(?:16|18)\b/i],
];
const BRIDGE =
  /\b(?:bridge|bridging|gap|interim|comfort)\s+(?:letter|memo(?:randum)?|statement|period)\b|\bno (?:known )?material changes?\b|\bnot aware of any (?:material )?changes?\b|\bto bridge\b/i;
const LETTER_PAGES = 5;

const firstMatch = (
  rules: readonly (readonly [ReportKind, RegExp])[],
  text: WithPlain,
  place: Place,
  from = 0,
  to = text.plain.length,
): readonly Claim<ReportKind>[] => {
  const within = text.plain.slice(from, to);
  for (const [kind, says] of rules) {
    const match = says.exec(within);
    if (match)
      return [
        {
          value: kind,
          place,
          evidence: evidenceOf(text, from + match.index, from + match.index + Math.min(match[0].length, 120)),
        },
      ];
  }
  return [];
};

const withPlain = (text: SourcedText): WithPlain => ({ ...text, plain: plain(text.text) });

/** What is examined first in the scope sentence: a description (SOC 1, SOC 2) or management's assertion alone (SOC 3). */
const EXAMINES_ASSERTION = /^.{0,160}?\b(?:(assertion)|description)\b/is;

const OF_SERVICES = /\bservice (?:organi[sz]ation|auditor|commitment)|\buser entit/i;
// "the accompanying assertion and description": only a description has criteria of its own.
const OF_DESCRIPTION =
  /\bdescription criteria\b|\bDC section 200\b|\bsuitability of the design\b|\bcontrol objectives\b/i;

const scopeClaims = (letter: PlacedText): readonly Claim<ReportKind>[] => {
  const scope = scopeSentence(letter);
  // An audit of financial statements speaks of internal control over financial reporting as well.
  if (!scope && !OF_SERVICES.test(letter.plain)) return [];
  if (!scope) return firstMatch(SCOPES, letter, letter.place).map((claim) => ({ ...claim, isWeak: true }));
  const examined = EXAMINES_ASSERTION.exec(letter.plain.slice(scope.start, scope.end));
  const words = letter.plain.slice(scope.start, scope.end);
  const isOfAssertion = examined?.[1] !== undefined && !OF_DESCRIPTION.test(words);
  const rules = isOfAssertion && letter.place === 'OPINION' ? SCOPES.filter(([kind]) => kind === 'SOC3') : SCOPES;
  return firstMatch(rules, letter, letter.place, scope.start, scope.end);
};

const SETTLING = { code: 'KIND', name: 'the kind of the document' } as const;

export function kindOf(report: ReportText): Finding<ReportKind> {
  const scoped = scopeClaims(report.opinion);
  const cover = withPlain(joinTexts(linesOf(report.cover.elements)));
  const headers = withPlain(joinTexts(report.headers));
  const titled = [...firstMatch(TITLES, cover, 'COVER'), ...firstMatch(TITLES, headers, 'HEADER')];
  if (isEngagementLetter(report)) return otherDocument(report, titled.length > 0);
  if (scoped.length > 0) return settle([...scoped, ...scopeClaims(report.assertion), ...titled], SETTLING);
  // A bridge letter has no opinion; it speaks of a SOC report and of what did not change since.
  const bridge = bridgeIn(report);
  if (bridge) return bridge;
  // A certificate or questionnaire may mention SOC 2: without an examination it is none.
  const asserted = scopeClaims(report.assertion);
  // Where the auditor's letter is a picture, management's assertion still says what was examined.
  if (asserted.some((claim) => !claim.isWeak)) return settle([...asserted, ...titled], SETTLING);
  const speaksAsReport = asserted.length > 0 || GIVES_OPINION.test(report.whole.plain);
  if (titled.length > 0 && speaksAsReport) return settle([...asserted, ...titled], SETTLING);
  return otherDocument(report, titled.length > 0);
}

// An opinion of an examination is given "in all material respects"; others have opinions too.
const GIVES_OPINION =
  /\bin our opinion\b[\s\S]{0,400}\bmaterial respects?\b|\bmaterial respects?\b[\s\S]{0,400}\bin our opinion\b/i;

const otherDocument = (report: ReportText, mentionsSoc: boolean): Finding<ReportKind> => ({
  fact: { value: 'OTHER', confidence: mentionsSoc ? 'DOUBTFUL' : 'PROBABLE', evidence: titleOf(report) },
  warnings: [
    warning('NOT_A_SOC_REPORT', 'The document holds no examination by a service auditor that the reader recognises.'),
  ],
});

/** The document's first words say best what it is. */
const titleOf = (report: ReportText): readonly Evidence[] => {
  const [first] = linesOf(report.whole.elements.slice(0, 3)).filter((line) => line.text.length > 3);
  return first ? evidenceOf(first) : [];
};

const AGREES_ON_WORK =
  /\bterms (?:and conditions )?of (?:our|the|this) engagement\b|\bengagement letter\b|\bour fees?\b|\backnowledged and (?:agreed|accepted)\b|\bpleased to confirm (?:our|the)\b|\bwe will (?:examine|perform|issue|conduct)\b/gi;

/** An auditor's letter on work to be done words its scope like the report on it, but gives no opinion. */
const isEngagementLetter = (report: ReportText): boolean => {
  if (GIVES_OPINION.test(report.whole.plain) || disclaimerParagraph(report.opinion) !== null) return false;
  return new Set([...report.whole.plain.matchAll(AGREES_ON_WORK)].map((match) => match[0].toLowerCase())).size > 1;
};

const bridgeIn = (report: ReportText): Finding<ReportKind> | null => {
  const { whole, layout } = report;
  const match = BRIDGE.exec(whole.plain);
  if (
    !match ||
    layout.pages.length > LETTER_PAGES ||
    !/\bSOC\s*-?\s*[123]\b|\bservice organi[sz]ation controls?\b/i.test(whole.plain)
  )
    return null;
  const names = /\b(?:bridge|bridging|gap) (?:letter|memo)/i.test(whole.plain);
  return {
    fact: {
      value: 'BRIDGE_LETTER',
      confidence: names ? 'CERTAIN' : 'PROBABLE',
      evidence: evidenceOf(whole, match.index, match.index + match[0].length),
    },
    warnings: [],
  };
};
