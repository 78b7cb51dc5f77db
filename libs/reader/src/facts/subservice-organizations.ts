/** Subservice organizations with their services and the method by which the description treats them. */
import type { Evidence, ReadingWarning, SubserviceMethod, SubserviceOrganization } from '@countersign/vocabulary';
import type { FlowElement } from '../layout/model';
import { sectionsOfKind, type Section } from '../sections';
import { plain } from '../text/plain';
import { evidenceOf } from '../text/sourced-text';
import { warning } from './claims';
import { isSameCompany, isShortFormOf } from './company-names';
import { fullerName, isNameByForm, isSameProvider, providerName, type ProviderName } from './provider-names';
import type { ReportText } from './report-text';
import { methodFor, methodIn } from './subservice-method';
import {
  mentionsInItems,
  mentionsInLetter,
  mentionsInPart,
  mentionsInTable,
  type ProviderMention,
} from './subservice-mentions';

const NONE =
  /\b(?:does not|do not|did not) (?:use|utili[sz]e|rely (?:up)?on|engage|employ|have)(?: the services of)?(?: any)? sub-?service (?:organi[sz]ation|provider)s?\b|\bno sub-?service organi[sz]ations?\b|\bthere (?:are|were) no sub-?service\b/i;

/** The part on subservice organizations without the lists of their controls, which name much else. */
const withoutControls = (section: Section): readonly FlowElement[] => {
  const nested = new Set(
    sectionsOfKind(section.children, 'CSOCS').flatMap((part) => [part.heading as FlowElement, ...part.elements]),
  );
  return section.elements.filter((element) => !nested.has(element));
};

const headingMentions = (sections: readonly Section[]): readonly ProviderMention[] =>
  sections.flatMap((section) =>
    section.children.flatMap((child): readonly ProviderMention[] => {
      const heading = child.heading;
      const name = heading ? providerName(heading.text.replace(/^\d+(?:\.\d+)*\.?\s+/, '')) : null;
      if (!heading || !name || child.kind !== 'OTHER') return [];
      const context = [heading.text, ...child.elements.slice(0, 1).flatMap(textOf)].join('. ');
      return [{ ...name, services: null, context, evidence: evidenceOf(heading) }];
    }),
  );

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

export function subserviceOrganizationsOf(
  report: ReportText,
  organization: string | null,
): {
  readonly organizations: readonly SubserviceOrganization[];
  readonly warnings: readonly ReadingWarning[];
} {
  const parts = sectionsOfKind(report.sections, 'SUBSERVICE_ORGANIZATIONS');
  const partElements = parts.flatMap(withoutControls);
  const inLetters = [...mentionsInLetter(report.opinion.elements), ...mentionsInLetter(report.assertion.elements)];
  const listed = [
    ...partElements.flatMap((element) => (element.kind === 'TABLE' ? mentionsInTable(element) : [])),
    ...mentionsInItems(partElements),
    ...headingMentions(parts),
  ];
  const inPart = mentionsInPart(partElements);
  const controls = sectionsOfKind(report.sections, 'CSOCS');
  const controlTables = controls.flatMap((part) =>
    part.elements.flatMap((element) => (element.kind === 'TABLE' ? mentionsInTable(element) : [])),
  );
  const inControls = [...headingMentions(controls), ...controlTables].filter(isNameByForm);
  const strong = [...inLetters, ...listed];
  // What only a sentence of the description names counts where nothing stronger does, or where its method is said.
  const worded = inPart.filter(
    (mention) =>
      strong.length === 0 ||
      methodIn(ownSentence(mention)) !== null ||
      strong.some((other) => isSameProvider(other, mention)),
  );
  const named = [...strong, ...worded];
  const mentions =
    named.length > 0
      ? [...named, ...inControls.filter((mention) => named.some((other) => isSameProvider(other, mention)))]
      : [...mentionsInLetter(report.description.elements), ...inControls];
  const isOwn = (mention: ProviderMention) =>
    organization !== null && (isSameCompany(mention.name, organization) || isShortFormOf(mention.name, organization));
  const providers = gather(mentions.filter((mention) => !isOwn(mention)));
  if (providers.length === 0) return { organizations: [], warnings: noneFound(report, parts) };
  const contexts = [report.opinion, report.assertion]
    .flatMap((letter) => letter.plain.split('\n'))
    .concat(partElements.flatMap(textOf));
  const overall = methodIn([...contexts.filter((text) => /sub-?service/i.test(text))].join('\n'));
  return { organizations: providers.map((provider) => described(provider, contexts, overall)), warnings: [] };
}

const textOf = (element: FlowElement): readonly string[] =>
  element.kind === 'TABLE' ? element.rows.map((row) => row.cells.map((cell) => cell.text).join(' ')) : [element.text];

const ownSentence = (mention: ProviderMention): string =>
  plain(mention.context)
    .split(/(?<=[.;])\s+(?=[A-Z])/)
    .filter((sentence) => sentence.includes(plain(mention.name)))
    .join(' ');

const described = (
  provider: Provider,
  contexts: readonly string[],
  overall: SubserviceMethod | null,
): SubserviceOrganization => {
  const names = [provider.name, ...provider.aliases];
  const own = provider.mentions.map((mention) => mention.context);
  const method = methodFor(names, [...contexts, ...own]) ?? own.map(methodIn).find((said) => said !== null) ?? overall;
  const services = provider.mentions.map((mention) => mention.services).find((said) => said !== null) ?? null;
  return {
    name: provider.name,
    services,
    method,
    evidence: firstPerPage(provider.mentions.flatMap((mention) => mention.evidence)),
  };
};

const firstPerPage = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter((one, order) => evidence.findIndex((other) => other.page === one.page) === order);

const noneFound = (report: ReportText, parts: readonly Section[]): readonly ReadingWarning[] => {
  const saysNone = NONE.test(report.whole.plain);
  const speaksOf = parts.length > 0 || /\bsub-?service organi[sz]ation/i.test(report.opinion.plain);
  if (saysNone || !speaksOf) return [];
  return [
    warning(
      'SUBSERVICE_ORGANIZATIONS_NOT_FOUND',
      'The report speaks of subservice organizations, but the reader found none by name.',
    ),
  ];
};
