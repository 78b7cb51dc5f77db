/** Subservice organizations with their services and the method by which the description treats them. */
import type { Evidence, ReadingWarning, SubserviceMethod, SubserviceOrganization } from '@countersign/vocabulary';
import type { FlowElement } from '../layout/model';
import { sectionsOfKind, type Section } from '../sections';
import { plain } from '../text/plain';
import { textsOf } from '../text/sourced-text';
import { warning } from './claims';
import { isSameCompany, isShortFormOf } from './company-names';
import type { ProviderMention } from './provider-mention';
import { definedName, fullerName, isNameByForm, isSameProvider, type ProviderName } from './provider-names';
import type { ReportText } from './report-text';
import { scopeSentence } from './scope-sentence';
import {
  headingMentions,
  labelMentions,
  isTableOfSubservice,
  mentionsInAnnouncedItems,
  mentionsInItems,
  mentionsInTables,
  titledMentions,
} from './subservice-mentions';
import { methodFor, methodIn, methodOfOthers } from './subservice-method';
import { mentionsByNoun, mentionsInLetter, mentionsInPart } from './subservice-sentences';

const NONE =
  /\b(?:does not|do not|did not) (?:use|utili[sz]e|rely (?:up)?on|engage|employ|have)(?: the services of)?(?: any)? sub-?service (?:organi[sz]ation|provider)s?\b|\bno sub-?service organi[sz]ations?\b|\b(?:makes?|made) no use of (?:any )?sub-?service\b|\bwithout (?:the use of )?(?:any )?sub-?service\b|\bthere (?:are|were) no sub-?service\b|\b(?:none of|no part of) the services?\b[^.]{0,60}\bby (?:an?|any) sub-?service\b/i;

/** The part on subservice organizations without the lists of their controls, which name much else. */
const withoutControls = (section: Section): readonly FlowElement[] => {
  const nested = new Set(
    sectionsOfKind(section.children, 'CSOCS').flatMap((part) => [part.heading as FlowElement, ...part.elements]),
  );
  return section.elements.filter((element) => !nested.has(element));
};

interface Provider extends ProviderName {
  readonly mentions: readonly ProviderMention[];
}

/** One provider under all its spellings; the first mention's place in the order. */
const gather = (mentions: readonly ProviderMention[]): readonly Provider[] =>
  mentions.reduce<readonly Provider[]>((providers, mention) => {
    const at = providers.findIndex((provider) => isSameProvider(provider, mention));
    const known = providers[at];
    if (!known) return [...providers, { name: mention.name, aliases: mention.aliases, mentions: [mention] }];
    const joined: Provider = {
      name: fullerName(known.name, mention.name),
      aliases: [...new Set([...known.aliases, ...mention.aliases, known.name, mention.name])],
      mentions: [...known.mentions, mention],
    };
    return providers.map((provider, order) => (order === at ? joined : provider));
  }, []);

/** "AWS" under the name that the report gives it elsewhere. */
const inFull = (provider: Provider, text: string): Provider => {
  const name = definedName(provider.name, text);
  return name && name !== provider.name
    ? { ...provider, name, aliases: [...provider.aliases, provider.name] }
    : provider;
};

/** "Oak Hosting, Inc." where "Iron and Oak Hosting, Inc." was cut at its "and". */
const withoutTails = (providers: readonly Provider[]): readonly Provider[] =>
  providers.filter(({ name }) => !providers.some((other) => other.name !== name && other.name.endsWith(` ${name}`)));

export function subserviceOrganizationsOf(
  report: ReportText,
  organization: string | null,
  auditor: string | null = null,
): {
  readonly organizations: readonly SubserviceOrganization[];
  readonly warnings: readonly ReadingWarning[];
} {
  const isNamed = isNamedElsewhere(report, organization, auditor);
  const isOther = (mention: ProviderMention) => !isNamed(mention);
  const parts = sectionsOfKind(report.sections, 'SUBSERVICE_ORGANIZATIONS');
  const partElements = parts.flatMap(withoutControls);
  const letters = [...report.opinion.elements, ...report.assertion.elements];
  const description = descriptionOf(report);
  const strong = [
    ...mentionsInLetter(report.opinion.elements),
    ...mentionsInLetter(report.assertion.elements),
    ...[letters, description].flatMap((elements) => [
      ...mentionsInAnnouncedItems(elements),
      ...mentionsInTables(elements, isTableOfSubservice),
    ]),
    ...mentionsInTables(partElements),
    ...mentionsInItems(partElements),
    ...headingMentions(parts),
    ...mentionsByNoun(description),
    ...titledMentions(report.description.elements),
  ];
  // What only a sentence of the description names counts where nothing stronger does, or where its method is said.
  const worded = mentionsInPart(partElements).filter(
    (mention) =>
      strong.length === 0 ||
      methodIn(ownSentence(mention)) !== null ||
      strong.some((other) => isSameProvider(other, mention)),
  );
  const named = [...strong, ...worded].filter(isOther);
  const inControls = mentionsInControls(report).filter(isOther);
  const mentions =
    named.length > 0
      ? [...named, ...inControls.filter((mention) => named.some((other) => isSameProvider(other, mention)))]
      : inControls;
  const providers = withoutTails(gather(mentions)).map((provider) => inFull(provider, report.whole.plain));
  if (providers.length === 0) return { organizations: [], warnings: noneFound(report, parts) };
  const contexts = [report.opinion, report.assertion]
    .flatMap((letter) => letter.plain.split('\n'))
    .concat(partElements.flatMap(textOf));
  const said: Said = {
    contexts,
    inDescription: description.flatMap(textOf),
    ofOthers: methodOfOthers(contexts),
    overall: methodIn(contexts.filter((text) => /sub-?service/i.test(text)).join('\n')),
  };
  return { organizations: providers.map((provider) => described(provider, said)), warnings: [] };
}

/** The description without the lists of controls, whose items name much else. */
const descriptionOf = (report: ReportText): readonly FlowElement[] => {
  const lists = new Set(
    sectionsOfKind(report.sections, 'CUECS', 'CSOCS', 'CRITERIA_AND_CONTROLS').flatMap((part) => part.elements),
  );
  return report.description.elements.filter((element) => element.kind === 'TABLE' || !lists.has(element));
};

/** The lists of complementary controls name their providers by headings or in a column. */
const mentionsInControls = (report: ReportText): readonly ProviderMention[] => {
  const controls = sectionsOfKind(report.sections, 'CSOCS');
  return [
    ...headingMentions(controls),
    ...controls.flatMap((part) => mentionsInTables(part.elements)),
    ...controls.flatMap((part) => labelMentions(part.elements)),
  ].filter(isNameByForm);
};

/** The company itself, its system and its auditor are named in the same sentences. */
const isNamedElsewhere = (report: ReportText, organization: string | null, auditor: string | null) => {
  const scope = scopeSentence(report.opinion);
  const system = scope?.system ? plain(scope.system.text).toLowerCase() : '';
  const own = [...(organization ? [organization] : []), ...(scope?.aliases ?? [])];
  return ({ name }: ProviderMention): boolean =>
    own.some((each) => isSameCompany(name, each) || isShortFormOf(name, each)) ||
    (auditor !== null && (isSameCompany(name, auditor) || isShortFormOf(name, auditor))) ||
    isAuditFirm(name) ||
    system === name.toLowerCase();
};

const isAuditFirm = (name: string): boolean => /\b(?:LLP|CPAs?|PLLC)$/.test(name);

const textOf = (element: FlowElement): readonly string[] =>
  element.kind === 'TABLE' ? element.rows.map((row) => row.cells.map((cell) => cell.text).join(' ')) : [element.text];

const ownSentence = (mention: ProviderMention): string =>
  plain(mention.context)
    .split(/(?<=[.;])\s+(?=[A-Z])/)
    .filter((sentence) => sentence.includes(plain(mention.name)))
    .join(' ');

/** What the report says of methods, beside the mentions themselves. */
interface Said {
  readonly contexts: readonly string[];
  /** Wherever the description names an organization; after what is said of them all, for it speaks of other things too. */
  readonly inDescription: readonly string[];
  readonly ofOthers: SubserviceMethod | null;
  readonly overall: SubserviceMethod | null;
}

const described = (provider: Provider, said: Said): SubserviceOrganization => {
  const { mentions, name } = provider;
  const own = mentions.map((mention) => mention.context);
  const method =
    mentions.flatMap((mention) => mention.method ?? [])[0] ??
    methodFor([name, ...provider.aliases], [...said.contexts, ...own]) ??
    said.ofOthers ??
    own.flatMap((context) => methodIn(context) ?? [])[0] ??
    said.overall ??
    methodFor([name, ...provider.aliases], said.inDescription);
  const services = mentions.map((mention) => mention.services).find((each) => each !== null) ?? null;
  return { name, services, method, evidence: firstPerPage(mentions.flatMap((mention) => mention.evidence)) };
};

const firstPerPage = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter((one, order) => evidence.findIndex((other) => other.page === one.page) === order);

const OVERSIGHT = /\b(?:monitoring|oversight|management) of\b|\b(?:monitoring|oversight)$/i;

/** What a reader of the report has to understand is listed in every letter, whether there are such organizations or not. */
const OF_WHOM_READS =
  /\binteracts? with\b|\bhow (?:those|these|the) controls interact\b|\bsufficient knowledge\b|\bwho have\b[^.]*\bunderstand/i;

const noneFound = (report: ReportText, parts: readonly Section[]): readonly ReadingWarning[] => {
  const saysNone = NONE.test(report.whole.plain);
  // "Monitoring of Subservice Organizations" stands in the description of whoever has none.
  const speaksOf =
    parts.some(({ title }) => !OVERSIGHT.test(title)) ||
    textsOf(report.opinion.elements).some(
      ({ text }) => /\bsub-?service organi[sz]ation/i.test(text) && !OF_WHOM_READS.test(plain(text)),
    );
  if (saysNone || !speaksOf) return [];
  return [
    warning(
      'SUBSERVICE_ORGANIZATIONS_NOT_FOUND',
      'The report speaks of subservice organizations, but the reader found none by name.',
    ),
  ];
};
