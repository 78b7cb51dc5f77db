/** Sentences and listings that say which subservice organizations are used, and for what. */
import type { Evidence } from '@countersign/vocabulary';
import type { FlowElement, SourcedText, Table } from '../layout/model';
import { plain, tidy } from '../text/plain';
import { evidenceOf } from '../text/sourced-text';
import { LEGAL_FORMS } from './company-names';
import { isNameByForm, providerName, providerNames, type ProviderName } from './provider-names';

export interface ProviderMention extends ProviderName {
  readonly services: string | null;
  /** The words around it in which its method may be said. */
  readonly context: string;
  readonly evidence: readonly Evidence[];
}

const SUBSERVICE = String.raw`sub-?service (?:organi[sz]ation|provider|entit(?:y|ie))s?`;
const USES = String.raw`(?:uses?|used|utili[sz](?:es|ed)|rel(?:ies|ied) (?:up)?on|engage[sd]?|has engaged|contract(?:s|ed) with|has contracted with|leverage[sd]?|employ(?:s|ed)|depends on|partners with|works with|(?:is|are) hosted (?:by|on|at|in|with)|outsources? [^.]{3,80}? to)(?: the services of| the following)?`;
const FOR = String.raw`(?:\s*,)?\s+(?:to (?:provide|perform|support|host|deliver|supply|process)|for(?: the (?:provision|hosting) of)?|(?:that|which|who) (?:provides?|hosts?|performs?)|providing|as its|as the)\s+`;

// "Acme uses X, a subservice organization, to provide hosting", "uses X and Y (subservice organizations) for ..."
const NAMED_FIRST = new RegExp(
  String.raw`\b${USES}\s+(?<names>[A-Z][^;\n]{1,300}?)\s*[,(–—-]?\s*(?:(?:which|who|both|each|all) (?:is|are|of which are) )?(?:(?:as|both|each|all|an?|the|its|independent|third[- ]party|two|three|four|five)\s+)*(?<noun>${SUBSERVICE})\b\s*\)?(?:\s*\([^)]*\))?(?:${FOR}(?<services>[^.;\n]{3,260}))?`,
  'g',
);
// "uses the subservice organizations X and Y to provide ...", "uses a subservice organization, X, for ..."
const NOUN_FIRST = new RegExp(
  String.raw`\b(?:${USES})\s+(?:(?:an?|the|its|two|three|four|five|following|independent|third[- ]party)\s+)*(?<noun>${SUBSERVICE})\s*[,:(–—-]?\s*(?:namely |including |such as )?(?<names>[A-Z][^;\n]{1,300}?)\s*[,)–—-]?(?:${FOR}(?<services>[^.;\n]{3,260})|(?=\.?\s*$))`,
  'g',
);
// In the part on subservice organizations the noun may be left out: "Acme relies on X for cloud hosting."
const PLAIN_USE = new RegExp(
  String.raw`\b${USES}\s+(?<names>[A-Z][^;\n]{1,220}?)${FOR}(?<services>[^.;\n]{3,260})`,
  'g',
);
// "The services of X are excluded from this description", "X provides data center services to Acme"
const SUBJECT =
  /^(?<names>[A-Z][^;:\n]{1,120}?)\s+(?:provides?|hosts?|performs?|is (?:a|the|our)[^.]{0,40}? (?:provider|organi[sz]ation)|(?:is|are) used (?:for|to))\s+(?<services>[^.;\n]{3,260})/g;

const NO_SUBSERVICE =
  /\b(?:is|are|was|were)\s+(?:not|no|neither)\b[^.]{0,40}\bsub-?service\b|\bnot (?:be )?(?:considered|regarded|treated|classified|deemed)\b[^.]{0,40}\bsub-?service\b|\bdo(?:es)? not (?:use|consider|regard|treat|constitute|qualify)\b[^.]{0,60}\bsub-?service\b/i;

const isSingular = (noun: string | undefined): boolean =>
  noun !== undefined && /(?:organi[sz]ation|provider|entity)$/i.test(noun);

const ABBREVIATION = new RegExp(String.raw`(?:\b(?:U\.S|No|St|Dr|e\.g|i\.e|N\.A)|[\s,](?:${LEGAL_FORMS}))$`);

/** Sentence ends, but not those of "Inc." and "U.S." */
const sentencesOf = (text: string): readonly { text: string; start: number }[] => {
  const starts = [0];
  for (const match of text.matchAll(/[.!?]["')]*\s+(?=[A-Z"(])/g)) {
    if (!ABBREVIATION.test(text.slice(0, match.index))) starts.push(match.index + match[0].length);
    // "Inc." may end a sentence too; a new one begins with a determiner or a pronoun.
    else if (/^(?:The|This|These|It|They|Our|We|In|Its)\b/.test(text.slice(match.index + match[0].length)))
      starts.push(match.index + match[0].length);
  }
  return starts.map((start, order) => ({ start, text: text.slice(start, starts[order + 1] ?? text.length) }));
};

const mentionsBy = (forms: readonly RegExp[], source: SourcedText): readonly ProviderMention[] => {
  const sentences = sentencesOf(plain(source.text));
  return sentences.flatMap((sentence, order): readonly ProviderMention[] => {
    // "These vendors ... are not subservice organizations" takes back the sentence before it.
    const next = sentences[order + 1]?.text ?? '';
    if (
      NO_SUBSERVICE.test(sentence.text) ||
      (NO_SUBSERVICE.test(next) && /^(?:these|those|this|they|it|neither|none|such|as such)\b/i.test(next))
    )
      return [];
    for (const form of forms) {
      const found = [...sentence.text.matchAll(form)].flatMap((match) => mentionsOf(match, source, sentence.start));
      if (found.length > 0) return found;
    }
    return [];
  });
};

// "AWS for hosting, Stripe, Inc. for payments and Twilio Inc. for messages": each has a service of its own.
const PAIR =
  /(?:^|,\s*(?:and\s+)?|\sand\s+)(?<name>[A-Z][^,]{1,70}?(?:, (?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|LP)\.?)?(?:\s*\([^)]*\))?)\s+(?:for|to provide)\s+(?<services>[^,]+?)(?=(?:,\s*(?:and\s+)?|\s+and\s+)[A-Z]|,?\s*$)/g;

const mentionsOf = (match: RegExpMatchArray, source: SourcedText, offset: number): readonly ProviderMention[] => {
  const { names = '', noun, services } = match.groups ?? {};
  const start = offset + (match.index ?? 0);
  const evidence = evidenceOf(source, start, start + match[0].length);
  const object = match[0]
    .slice(match[0].indexOf(names))
    .replace(new RegExp(`,? (?:each |both |all )?(?:an? )?${SUBSERVICE}.*$`), '')
    .replace(/\s*\((?:collectively|together|each|both)\b.*$/i, '');
  const pairs = [...object.matchAll(PAIR)];
  if (pairs.length > 1) {
    return pairs.flatMap((pair) => {
      const name = providerName(pair.groups?.name ?? '');
      return name ? [{ ...name, services: tidy(pair.groups?.services ?? ''), context: source.text, evidence }] : [];
    });
  }
  return providerNames(names, isSingular(noun)).map((name) => ({
    ...name,
    services: services ? tidy(services.replace(/,? (?:and the|The) .*$/, '')) : null,
    context: source.text,
    evidence,
  }));
};

const texts = (elements: readonly FlowElement[]): readonly SourcedText[] =>
  elements.flatMap((element) => (element.kind === 'TABLE' || element.kind === 'HEADING' ? [] : [element]));

/** In the letters: only paragraphs that speak of subservice organizations, though the sentence may leave the word out. */
export const mentionsInLetter = (elements: readonly FlowElement[]): readonly ProviderMention[] =>
  texts(elements).flatMap((text) =>
    /\bsub-?service\b/i.test(text.text) ? mentionsBy([NAMED_FIRST, NOUN_FIRST, PLAIN_USE], text) : [],
  );

/** In the description's part on them: any sentence that says who is used for what. */
export const mentionsInPart = (elements: readonly FlowElement[]): readonly ProviderMention[] =>
  texts(elements).flatMap((text) => mentionsBy([NAMED_FIRST, NOUN_FIRST, PLAIN_USE, SUBJECT], text));

const ANNOUNCES =
  /\b(?:following|below|listed|these)\b[^.]*\b(?:sub-?service|providers?|organi[sz]ations?|vendors?)\b|\b(?:sub-?service|providers?|organi[sz]ations?|vendors?)\b[^.]*\b(?:following|below|listed|are|include)\b/i;
const ANNOUNCES_ELSE = /\b(?:monitor|review|procedures?|controls?|oversee)/i;

/**
 * "Amazon Web Services, Inc. – cloud hosting", "Stripe: payments": an item (or paragraph) that begins with a name. A name
 * by its form is one anywhere; other capitals are one only in a list that announces providers.
 */
export const mentionsInItems = (elements: readonly FlowElement[]): readonly ProviderMention[] =>
  elements.flatMap((element, order): readonly ProviderMention[] => {
    if (element.kind !== 'LIST_ITEM' && element.kind !== 'PARAGRAPH') return [];
    const before = elements
      .slice(0, order)
      .reverse()
      .find((other) => other.kind !== 'LIST_ITEM');
    const lead = before && before.kind !== 'TABLE' ? before.text : '';
    const isAnnounced = element.kind === 'LIST_ITEM' && ANNOUNCES.test(lead) && !ANNOUNCES_ELSE.test(lead);
    const match =
      /^(?<name>[^:–—]{2,90}?)(?:\s*[:–—]\s*|\s-\s|,? (?:provides?|for|which provides|to provide) )(?<services>.+)$/.exec(
        plain(element.text),
      );
    const name = providerName(match?.groups?.name ?? element.text.replace(/\.$/, ''));
    if (!name || (!match && element.text.length > 70) || !(isAnnounced || isNameByForm(name))) return [];
    return [
      {
        ...name,
        services: match?.groups?.services ? tidy(match.groups.services).replace(/\.$/, '') : null,
        context: element.text,
        evidence: evidenceOf(element),
      },
    ];
  });

const NAME_COLUMN = /\bsub-?service|\borgani[sz]ation\b|\bprovider\b|\bvendor\b|\bname\b|\bcompany\b|\bentity\b/i;
const SERVICE_COLUMN = /\bservices?\b|\bfunction|\brole\b|\bpurpose\b|\bdescription\b|\bactivit/i;

/** A table of providers: the columns by their header words, else name and service first. */
export function mentionsInTable(table: Table): readonly ProviderMention[] {
  const header = table.rows.find((row) => row.isHeader);
  const column = (says: RegExp, not?: number) =>
    header?.cells.find((cell) => cell.column !== not && says.test(cell.text))?.column;
  const nameAt = header ? column(NAME_COLUMN) : 0;
  if (nameAt === undefined) return [];
  const serviceAt = header ? column(SERVICE_COLUMN, nameAt) : 1;
  return table.rows.flatMap((row): readonly ProviderMention[] => {
    const cell = row.isHeader ? undefined : row.cells.find((other) => other.column === nameAt && !other.continued);
    const name = cell ? providerName(cell.text) : null;
    if (!name) return [];
    const services = row.cells.find((other) => other.column === serviceAt)?.text ?? null;
    return [
      {
        ...name,
        services,
        context: row.cells.map((other) => other.text).join(' '),
        evidence: evidenceOf(cell as SourcedText),
      },
    ];
  });
}
