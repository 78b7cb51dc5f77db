/** Complementary controls that the document announces or lists, and that the reader made none of. */
import type { ComplementaryControl, SectionKind } from '@countersign/vocabulary';
import { warning } from '../facts/claims';
import { cuecSections, endsCuecs, ownElements } from '../facts/complementary/cuecs';
import { hasLegalSuffix } from '../facts/company-names';
import { isNameOf } from '../facts/complementary/organization-in';
import { isAside, isBareLeadIn, opensWithSubject, saysNone } from '../facts/complementary/wording';
import { endsCsocs, tellsOversight } from '../facts/complementary/csocs';
import type { ReportText } from '../facts/report-text';
import type { FlowElement, SourcedText } from '../layout/model';
import { sectionsOfKind } from '../sections';
import { evidenceOf } from '../text/sourced-text';
import { leadingCriteria, tellsCriterion } from '../text/criteria';
import { WordRuns } from '../text/word-runs';
import { IN_ORDER, type AuditedFacts, type AuditFinding, type Check } from './finding';

type ListKind = Extract<SectionKind, 'CUECS' | 'CSOCS'>;

const NAMES: Readonly<Record<ListKind, string>> = {
  CUECS: 'complementary user entity controls',
  CSOCS: 'complementary subservice organization controls',
};

const ANNOUNCED: Readonly<Record<ListKind, RegExp>> = {
  CUECS: /\bcomplementary (?:user|customer|client)[- ](?:entity|organi[sz]ation)? ?controls?\b/i,
  CSOCS:
    /\bcomplementary sub-?service[- ]organi[sz]ations?'? controls?\b|\bCSOCs?\b|\bcontrols? (?:that (?:is|are) )?(?:expected|assumed|anticipated)\b[^.]{0,80}\b(?:at|by|of|from)\b[^.]{0,40}\bsub-?service\b/i,
};

const listOf = (facts: AuditedFacts, kind: ListKind): readonly ComplementaryControl[] =>
  kind === 'CUECS' ? facts.cuecs : facts.csocs;

/** "Complementary ... controls are necessary", "... assumed in the design": then the description has them. */
const expected =
  (kind: ListKind): Check =>
  (report, facts) => {
    // Where there is a section, its own rule has spoken.
    if (listOf(facts, kind).length > 0 || sectionsOfKind(report.sections, kind).length > 0) return IN_ORDER;
    // Letters speak of both kinds, whether or not there are providers whose controls the report may leave out.
    if (kind === 'CSOCS' && facts.subserviceOrganizations.every(({ method }) => method === 'INCLUSIVE'))
      return IN_ORDER;
    const place = [report.opinion, report.description].find(({ plain }) => ANNOUNCED[kind].test(plain));
    const match = place && ANNOUNCED[kind].exec(place.plain);
    if (!place || !match || sayNone(report)) return IN_ORDER;
    const message = `The report speaks of ${NAMES[kind]}, but the reader found none in the description.`;
    const end = match.index + match[0].length;
    return { warnings: [warning(`${kind}_EXPECTED`, message, evidenceOf(place, match.index, end))], doubts: [] };
  };

const sayNone = (report: ReportText): boolean =>
  report.whole.elements.some((element) => element.kind !== 'TABLE' && saysNone(element.text));

const LEAST_WORDS = 4;
const LEAST_READ = 0.5;

const isStatement = ({ text }: SourcedText): boolean =>
  text.replace(CRITERIA_BEHIND, '').trim().split(/\s+/).length >= LEAST_WORDS &&
  !isAside(text) &&
  !isBareLeadIn(text) &&
  !saysNone(text) &&
  !tellsOversight(text) &&
  leadingCriteria(text) === null &&
  !tellsCriterion(text);

/** Ends as a sentence does; "Acme, Inc." ends none. */
const isSentence = ({ text }: SourcedText): boolean => /[.;]$/.test(text.trim()) && !hasLegalSuffix(text.trim());

const CRITERIA_BEHIND = /\s*\([^()]{2,40}\)\.?$/;

/** The title row says what the cells below it are. */
const listedIn = (element: FlowElement): readonly SourcedText[] => {
  if (element.kind !== 'TABLE') return element.kind === 'LIST_ITEM' ? [element] : [];
  const others = new Set(
    (element.rows[0]?.cells ?? []).flatMap(({ column, text }) => (OF_OTHER_THINGS.test(text) ? [column] : [])),
  );
  return element.rows.flatMap(({ cells }, row) =>
    cells.filter((cell) => !cell.continued && !others.has(cell.column) && (row > 0 || isSentence(cell))),
  );
};

/** Beside a provider's controls may stand what it does. */
const OF_OTHER_THINGS =
  /^(?!.*\bcontrols?\b)(?:.*\b)?(?:services?|functions?|roles?|purpose|locations?|providers?|organi[sz]ations?|vendors?)\b/i;

const LEAST_IN_PROSE = 3;

/** "The customer appoints ...", "The customer checks ...": paragraphs may be the items. */
const dutiesInProse = (elements: readonly FlowElement[], kind: ListKind): readonly SourcedText[] => {
  const duties = elements.flatMap((element) =>
    element.kind === 'PARAGRAPH' && opensWithSubject(element.text) && isSentence(element) ? [element] : [],
  );
  return kind === 'CUECS' && duties.length >= LEAST_IN_PROSE ? duties : [];
};

/** Up to where the part turns to other matter. */
const elementsOf = (report: ReportText, kind: ListKind): readonly FlowElement[] =>
  (kind === 'CUECS' ? cuecSections(report) : sectionsOfKind(report.sections, kind)).flatMap((section) => {
    const elements = ownElements(section, kind === 'CUECS' ? 'CSOCS' : 'CUECS', 'SUBSERVICE_ORGANIZATIONS');
    const end = elements.findIndex((element) => element.kind === 'HEADING' && endsList(kind, element.text));
    return end < 0 ? elements : elements.slice(0, end);
  });

const endsList = (kind: ListKind, label: string): boolean => (kind === 'CUECS' ? endsCuecs(label) : endsCsocs(label));

/** What is listed in the part, and of which no item tells. */
const leftUnread =
  (kind: ListKind): Check =>
  (report, facts) => {
    const controls = listOf(facts, kind);
    if (controls.length === 0) return IN_ORDER;
    const read = new WordRuns([...facts.cuecs, ...facts.csocs].map(({ text }) => text));
    const elements = elementsOf(report, kind);
    const unread = [...elements.flatMap(listedIn), ...dutiesInProse(elements, kind)]
      .filter((text) => isStatement(text) && (isSentence(text) || !isNameOf(text.text, facts.subserviceOrganizations)))
      .filter((text) => read.shareOf(text.text) < LEAST_READ);
    return found(
      `${kind}_LEFT_UNREAD`,
      unread,
      `In the list of ${NAMES[kind]} stand texts that the reader took for none.`,
    );
  };

/** Items of the printed list that stand in one control together. */
const runTogether =
  (kind: ListKind): Check =>
  (report, facts) => {
    const items = elementsOf(report, kind)
      .filter((element) => element.kind !== 'LIST_ITEM' || element.depth === 0)
      .flatMap(listedIn)
      .filter(isStatement);
    const joined = listOf(facts, kind).flatMap(({ text }) => {
      const within = new WordRuns([text]);
      const parts = items.filter((item) => within.shareOf(item.text) === 1);
      // The same item may be listed for two providers.
      const other = parts.find((part) => part.text !== parts[0]?.text);
      return other ? [other] : [];
    });
    return found(`${kind}_RUN_TOGETHER`, joined, `Several items of the list of ${NAMES[kind]} were read as one.`);
  };

const found = (code: string, texts: readonly SourcedText[], message: string): AuditFinding =>
  texts.length === 0
    ? IN_ORDER
    : {
        warnings: [
          warning(
            code,
            message,
            texts.slice(0, 3).flatMap((text) => evidenceOf(text).slice(0, 1)),
          ),
        ],
        doubts: [],
      };

export const cuecsExpected = expected('CUECS');
export const csocsExpected = expected('CSOCS');
export const complementaryChecks: readonly Check[] = (['CUECS', 'CSOCS'] as const).flatMap((kind) => [
  leftUnread(kind),
  runTogether(kind),
]);
