/** Sentences that say which subservice organizations are used, and for what. */
import type { FlowElement, SourcedText } from '../layout/model';
import { plain, tidy } from '../text/plain';
import { evidenceOf } from '../text/sourced-text';
import { hasLegalSuffix, LEGAL_FORMS } from './company-names';
import { isNameByForm, providerName, providerNames } from './provider-names';
import { methodIn } from './subservice-method';
import { listedIn, NO_SUBSERVICE, type ProviderMention } from './provider-mention';

const SUBSERVICE = String.raw`sub-?service (?:organi[sz]ation|provider|entit(?:y|ie)|vendor)s?`;
const AGREEMENT = String.raw`(?:an? |its |their |various |several )?(?:\w+ ){0,2}(?:agreements?|contracts?|relationships?) with`;
const USES = String.raw`(?:uses?|used|using|utili[sz](?:es?|ed|ing)|makes? use of|rel(?:y|ies|ied|ying) (?:up)?on|(?:has |have )?engage[sd]?|(?:sub)?contract(?:s|ed)?(?: [^.,]{3,60}?)? (?:with|to)|(?:has|have) (?:sub)?contracted with|leverag(?:es?|ed|ing)|employ(?:s|ed)?|depends? (?:up)?on|partner(?:s|ed)? with|work(?:s|ed)? with|(?:has|have) (?:entered into |established )?${AGREEMENT}|maintains? ${AGREEMENT}|(?:is|are) (?:\w+ )?(?:hosted|provided|performed|operated|managed|located|deployed|housed|stored|supported|maintained|processed|run) (?:by|on|at|in|with|within|using|through)|runs? (?:on|in|within)|resides? (?:on|in|at|within)|hosts? (?:its|their|our|the) [^.,]{3,80}? (?:with|at|on|in|within|through|using)|(?:out|sub)sources? [^.]{3,80}? to|(?:obtains?|procures?|receives?|purchases?) [^.]{3,80}? from)(?: the services (?:of|provided by)| services (?:from|of|provided by)| the following| both)?`;
// "uses the cloud provider AWS", "hosted in data centers of Equinix"
const KIND_OF_PROVIDER = String.raw`(?:(?:the|a|an|its|their|two|three|four|third[- ]party|external|independent|global|public|cloud|hosting|data cent(?:er|re)s?|colocation|co-location|infrastructure|service|services|provider|providers|vendor|vendors|company|companies|platform|facilit(?:y|ies)|operated|owned|managed|organi[sz]ations?|affiliates?|affiliated|subsidiar(?:y|ies)|parent|sister|group|wholly[- ]owned|of|by|from|at),?\s+){0,6}`;
// What is done, up to the sentence's end; the full stop of "Inc." within it is none.
const SERVICES = String.raw`(?:[^.;\n]|(?<=\b(?:Inc|Ltd|Corp|Co|Pvt|Pte|Pty|[A-Z]))\.(?=,? [a-z(]|\))|(?<=\b[A-Z])\.(?=[A-Z]\b)){3,260}`;
const FOR = String.raw`(?:\s*,)?\s+(?:to (?:provide|perform|support|host|deliver|supply|process|store|house|manage|operate|assist with|run|collect|monitor|send|print|scan|detect|analy[sz]e|back up|transmit|protect|track|handle|watch|keep|serve)|for(?: the (?:provision|hosting|purposes?) of)?|(?:that|which|who) (?:provides?|hosts?|performs?|supports?|suppl(?:y|ies)|operates?)|providing|hosting|in (?:providing|the areas? of)|as its|as the)\s+`;
// "Okta as a subservice organization": not the end of a name.
const QUALIFIED = String.raw`(?:(?<![A-Za-z\d])(?:as|both|each|all|(?:a )?(?:number|variety|few) of|an?|several|various|multiple|certain|other|the|its|our|their|independent|unaffiliated|unrelated|affiliated|related|external|third[- ]party|cloud|hosting|two|three|four|five|six|seven|following|primary|carved[- ]out)\s+)*`;

// "Acme uses X, a subservice organization, to provide hosting", "uses X and Y (subservice organizations) for ..."
const NAMED_FIRST = new RegExp(
  String.raw`\b${USES}\s+${KIND_OF_PROVIDER}(?<names>(?:[A-Z\d]|[a-z]{1,10}[A-Z])[^;\n]{1,300}?)\s*[,(–—-]?\s*["']?(?:(?:which|who|both|each|all|collectively) (?:of which |of whom )?(?:is|are|serves?|acts?)?\s*)?${QUALIFIED}["']?(?<noun>${SUBSERVICE})\b["']?\s*\)?(?:\s*\([^)]*\))?(?:${FOR}(?<services>${SERVICES}))?`,
  'g',
);
// "uses the subservice organizations X and Y to provide ...", "uses a subservice organization, X, for ..."
const NOUN_FIRST = new RegExp(
  String.raw`\b(?:${USES})\s+${QUALIFIED}(?<noun>${SUBSERVICE})\s*[,:(–—-]?\s*(?:namely,? |including |such as |called |known as |which (?:is|are) )?(?<names>[A-Z][^;\n]{1,300}?)\s*[,)–—-]?(?:${FOR}(?<services>${SERVICES})|(?=\.?\s*$))`,
  'g',
);
// "uses a subservice organization for hosting (X) and for support (Y)", "... a subservice organization to host its platform: X"
const SERVICE_FIRST = new RegExp(
  String.raw`\b(?:${USES})\s+${QUALIFIED}(?<noun>${SUBSERVICE})\b(?<rest>[^\n]{3,400})`,
  'g',
);
// "X is an independent subservice organization that provides ...", "X, a subservice organization, provides ..."
const SUBJECT_IS = new RegExp(
  String.raw`^(?:(?:In addition|Additionally|Further(?:more)?|Also|Moreover|Finally),? )?(?:the )?(?:services? (?:of|provided by) )?(?<names>[A-Z][^;\n]{1,200}?)\s*,?\s+(?:(?:(?:is|are|serves? as|acts? as|(?:is|are) (?:considered|used as|treated as|classified as|engaged as|identified as))(?: to be)?)\s+(?:also\s+)?)?${QUALIFIED}(?<noun>${SUBSERVICE})\b(?:[^.;\n]{0,40}?\b(?:provid(?:es?|ing)|performs?|hosts?|hosting|responsible for|used (?:for|to)|to provide|for)\s+(?<services>${SERVICES}))?`,
  'g',
);
// "subservice organizations include X, Y and Z", "The subservice organizations used are X and Y"
const NOUN_IS = new RegExp(
  String.raw`\b${SUBSERVICE}(?:'s?)?\b[^.:;\n]{0,80}?(?:\b(?:are|is|includes?|namely|such as)\b:?|:)\s+(?<names>[A-Z][^\n;]{1,300}?)\.?$`,
  'g',
);
const NAME = String.raw`(?:\p{Lu}|\d|\p{Ll}{1,10}\p{Lu})[\p{L}\d&.'/-]*(?: (?:[\p{Lu}\d&][\p{L}\d&.'/-]*|of|for|de)){0,6}(?:,? (?:${LEGAL_FORMS})(?![\p{L}-])\.?)?(?: \([^)]*\))?`;
// "the controls of X and Y, subservice organizations used by Acme"
const APPOSED = new RegExp(
  String.raw`(?<![\p{L}\d]|'s |\) |\p{Lu}[\p{L}\d]* )(?<names>${NAME}(?:(?:, and|,| and) ${NAME})*),? \(?["']?(?:(?:which|who) (?:is|are) )?${QUALIFIED}["']?(?<noun>${SUBSERVICE})(?!\p{L})(?:(?=${FOR}(?<services>[^.;,\n]{3,260})))?`,
  'gu',
);
// "the following subservice organizations: (1) X for hosting; (2) Y for messages"
const AFTER_COLON = new RegExp(String.raw`\b${SUBSERVICE}\b[^:.\n]{0,120}:\s*(?<rest>[^\n]{3,600})$`);
// "excludes the services of X", "does not include controls at the subservice organization X"
const EXCLUDED = new RegExp(
  String.raw`\b(?:services|controls|activities|functions|operations|processes|aspects)\b[^.,;]{0,60}?\b(?:of|at|by|from|with)\s+(?:(?:the|its|our|following|independent|third-party|${SUBSERVICE})[,:]?\s+)*(?<names>[A-Z][^;\n]{1,200}?)(?=,? (?:are|is|was|were|have|has|had|which|or|to|in|under|by|through|from|that|using|as)\b|,? and (?:does|do|is|are|has|the|its|we|our)\b|\.?\s*$)`,
  'g',
);
const EXCLUDES = /\bexclud|\bcarv(?:e|ed|ing)[ -]?out\b|\bnot (?:include|extend|cover)|\binclusive\b/i;
// In the part on subservice organizations the noun may be left out: "Acme relies on X for cloud hosting."
const PLAIN_USE = new RegExp(
  String.raw`\b${USES}\s+${KIND_OF_PROVIDER}(?<names>[A-Z][^;\n]{1,220}?)(?:${FOR}(?<services>${SERVICES}))`,
  'g',
);
// "The services of X are excluded from this description", "X provides data center services to Acme"
const SUBJECT =
  /^(?<names>[A-Z][^;:\n]{1,120}?)\s+(?:(?:provides?|hosts?|performs?|is (?:an?|the|our)[^.]{0,40}? (?:provider|organi[sz]ation|company|affiliate|subsidiary|supplier)(?: that| which)?|(?:is|are) used (?:for|to)|(?:is|are) responsible for)\s+|(?=(?:operates?|prints?|processes|stores?|manages?|maintains?|delivers?|suppl(?:y|ies)|supports?|runs?|handles?|sends?|develops?)\s))(?<services>[^.;\n]{3,260})/g;

// "X provides colocation, Y stores backups, and Z monitors events": a clause for each.
const CLAUSE = new RegExp(
  String.raw`(?:^|[,;]\s+(?:and\s+|while\s+)?|\s(?:and|while)\s+)(?<names>${NAME})\s+(?:(?:is|are) (?:used (?:for|to)|responsible for)\s+)?(?:provides?|hosts?|performs?|operates?|prints?|processes|stores?|manages?|maintains?|monitors?|delivers?|supports?|runs?|handles?|sends?)\s+(?<services>[^,;.]{3,120})`,
  'gu',
);

const isSingular = (noun: string | undefined): boolean =>
  noun !== undefined && /(?:organi[sz]ation|provider|entity|vendor)$/i.test(noun);

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
  return starts.map((start, order) => ({ start, text: text.slice(start, starts[order + 1] ?? text.length).trimEnd() }));
};

type Form = (sentence: string) => readonly RegExpMatchArray[];

const by =
  (form: RegExp): Form =>
  (sentence) => [...sentence.matchAll(form)];
const excluded: Form = (sentence) => (EXCLUDES.test(sentence) ? [...sentence.matchAll(EXCLUDED)] : []);

// "Acme runs on X and uses Y to deliver content. Those companies are subservice organizations."
const CALLS_THEM_SO = new RegExp(
  String.raw`^(?:these|those|both|all|each|they|the (?:two|three|four|five|latter))\b(?: of (?:these|those|them))?(?: \w+){0,2}? (?:is|are|serves? as|acts? as) ${QUALIFIED}${SUBSERVICE}`,
  'i',
);
const EACH_NAME = new RegExp(String.raw`(?<![\p{L}\d])${NAME}`, 'gu');

/** Whatever the sentence does with them, those that are companies by the form of their names. */
const namesByForm = (sentence: string, source: SourcedText, offset: number): readonly ProviderMention[] =>
  [...sentence.matchAll(EACH_NAME)].flatMap((match) => {
    const start = offset + match.index;
    const evidence = evidenceOf(source, start, start + match[0].length);
    return providerNames(match[0], true)
      .filter(isNameByForm)
      .map((name) => ({ ...name, services: null, context: source.text, evidence }));
  });

const mentionsBy = (forms: readonly Form[], source: SourcedText): readonly ProviderMention[] => {
  const sentences = sentencesOf(plain(source.text));
  return sentences.flatMap((sentence, order): readonly ProviderMention[] => {
    // "These vendors ... are not subservice organizations" takes back the sentence before it.
    const next = sentences[order + 1]?.text ?? '';
    if (
      NO_SUBSERVICE.test(sentence.text) ||
      (NO_SUBSERVICE.test(next) && /^(?:these|those|this|they|it|neither|none|such|as such)\b/i.test(next))
    )
      return [];
    if (CALLS_THEM_SO.test(next)) {
      const called = namesByForm(sentence.text, source, sentence.start);
      if (called.length > 0) return called;
    }
    const numbered = afterColon(sentence.text, source, sentence.start);
    if (numbered.length > 0) return numbered;
    const apposed = [...sentence.text.matchAll(APPOSED)].flatMap((match) =>
      mentionsOf(match, source, sentence.start, isOneName(match)),
    );
    for (const form of forms) {
      const found = form(sentence.text).flatMap((match) => mentionsOf(match, source, sentence.start));
      if (found.length > 0) return [...found, ...apposed];
    }
    return apposed.length > 0 ? apposed : inParentheses(sentence.text, source, sentence.start);
  });
};

// "AWS for hosting, Stripe, Inc. for payments and Twilio Inc. for messages": each has a service of its own.
// "... on AWS to host the platform and on Acme Ltd. to verify identities": the preposition may stand again.
const PAIR =
  /(?:^|(?:,\s*(?:and\s+)?|\sand\s+)(?:(?:(?:up)?on|by|with|from|at|to)\s+)?)(?<name>[A-Z][^,]{1,70}?(?:, (?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|LP|N\.\s?A)\.?)?(?:\s*\([^)]*\))?)\s+(?:for|to (?=\p{Ll}{3,}))\s*(?<services>[^,]+?)(?=(?:,\s*(?:and\s+)?|\s+and\s+)(?:(?:(?:up)?on|by|with|from|at|to)\s+)?[A-Z]|,?\s*$)/gu;

const EACH = /\b(?:each|both|all)\b[^a-z]*(?:an?\b)?[^a-z]*sub-?service/i;
/** "X and Y, a subservice organization": one name only where it ends in a legal form. */
const isOneName = (match: RegExpMatchArray): boolean =>
  isSingular(match.groups?.noun) &&
  !EACH.test(match[0]) &&
  /,? (?:Inc|LLC|Ltd|Limited|Corp|Corporation|GmbH)\.?(?: \([^)]*\))?$/.test(match.groups?.names ?? '');

/** "... the subservice organization Cloud Nine B.V.": the sentence's point is that of the legal form too. */
const withItsPoint = ({ groups, input = '', index = 0, 0: all }: RegExpMatchArray): string => {
  const names = groups?.names ?? '';
  const after = index + all.indexOf(names) + names.length;
  return /(?<![\p{L}])\p{Lu}\.\p{Lu}$/u.test(names) && input[after] === '.' ? `${names}.` : names;
};

const mentionsOf = (
  match: RegExpMatchArray,
  source: SourcedText,
  offset: number,
  isOne = isSingular(match.groups?.noun) && !EACH.test(match[0]),
): readonly ProviderMention[] => {
  const { services } = match.groups ?? {};
  const names = withItsPoint(match);
  const start = offset + (match.index ?? 0);
  const evidence = evidenceOf(source, start, start + match[0].length);
  const object = match[0]
    .slice(match[0].indexOf(match.groups?.names ?? ''))
    .replace(new RegExp(`,? (?:each |both |all )?(?:an? )?${SUBSERVICE}.*$`), '')
    .replace(/(?:\s*\(|,\s)(?:collectively|together|each|both)\b.*$/i, '');
  const pairs = [...object.matchAll(PAIR)];
  if (pairs.length > 1) {
    return pairs.flatMap((pair) => {
      const name = providerName(pair.groups?.name ?? '');
      return name ? [{ ...name, services: tidy(pair.groups?.services ?? ''), context: source.text, evidence }] : [];
    });
  }
  return providerNames(names, isOne).map((name) => ({
    ...name,
    services: services ? tidy(services.replace(/,? (?:and the|The) .*$/, '')) : null,
    context: source.text,
    evidence,
  }));
};

const afterColon = (sentence: string, source: SourcedText, offset: number): readonly ProviderMention[] => {
  const rest = AFTER_COLON.exec(sentence)?.groups?.rest ?? '';
  const pieces = rest
    .split(/;\s*(?:and\s+)?|(?:^|,?\s*(?:and\s+)?)\((?:\d+|[a-z]|[ivx]+)\)\s*/)
    .filter((piece) => piece.trim());
  if (pieces.length < 2) return [];
  return pieces.flatMap((piece) => {
    const listed = listedIn(piece.trim());
    const start = offset + sentence.indexOf(piece);
    return listed
      ? [
          {
            ...listed.name,
            services: listed.services,
            context: source.text,
            evidence: evidenceOf(source, start, start + piece.length),
          },
        ]
      : [];
  });
};

/** "uses subservice organizations for cloud hosting (AWS) and identity management (Okta, Inc.)" */
const inParentheses = (sentence: string, source: SourcedText, offset: number): readonly ProviderMention[] =>
  [...sentence.matchAll(SERVICE_FIRST)].flatMap((match) => {
    const { rest = '' } = match.groups ?? {};
    const restAt = (match.index ?? 0) + match[0].length - rest.length;
    return [...rest.matchAll(/\b(?<services>\p{Ll}[\p{L}\s/-]{2,60}?)\s+\((?<name>[^()]{2,70})\)/gu)].flatMap(
      (pair) => {
        const { name: words = '', services = '' } = pair.groups ?? {};
        const start = offset + restAt + pair.index;
        return providerNames(words, false)
          .filter(isNameByForm)
          .map((name) => ({
            ...name,
            services: tidy(services.replace(/^(?:and|or|for|to|provide)\s+/g, '')),
            context: source.text,
            evidence: evidenceOf(source, start, start + pair[0].length),
          }));
      },
    );
  });

const texts = (elements: readonly FlowElement[]): readonly SourcedText[] =>
  elements.flatMap((element) => (element.kind === 'TABLE' || element.kind === 'HEADING' ? [] : [element]));

const SAYS_SUBSERVICE = [NAMED_FIRST, NOUN_FIRST, SUBJECT_IS, NOUN_IS].map(by);

/** "X hosts the platform; its controls are carved out." */
const withMethod: Form = (sentence) => (methodIn(sentence) === null ? [] : [...sentence.matchAll(SUBJECT)]);

/** One such clause says nothing by itself in a letter: "Acme provides ..." */
const series: Form = (sentence) => {
  const clauses = [...sentence.matchAll(CLAUSE)];
  return clauses.length > 1 ? clauses : [];
};

/** In the letters: only paragraphs that speak of subservice organizations, though the sentence may leave the word out. */
export const mentionsInLetter = (elements: readonly FlowElement[]): readonly ProviderMention[] =>
  texts(elements).flatMap((text) =>
    OF_METHOD.test(text.text)
      ? [
          ...mentionsBy([...SAYS_SUBSERVICE, by(PLAIN_USE), series, excluded], text),
          ...mentionsBy([withMethod], text).filter((mention) => hasLegalSuffix(mention.name)),
        ]
      : [],
  );

/** What only a description's method of treating subservice organizations is worded like, with or without that noun. */
const OF_METHOD =
  /\bsub-?service\b|\bcarv(?:e|ed|ing)[- ]?out\b|\binclusive method\b|\bdescription (?:excludes|does not (?:include|extend to|cover)) the (?:controls|services|activities) of\b/i;

/** In the description's part on them: any sentence that says who is used for what. */
export const mentionsInPart = (elements: readonly FlowElement[]): readonly ProviderMention[] =>
  texts(elements).flatMap((text) => mentionsBy([...SAYS_SUBSERVICE, by(PLAIN_USE), excluded, by(SUBJECT)], text));

/** Elsewhere in the description: only sentences that call them so. */
export const mentionsByNoun = (elements: readonly FlowElement[]): readonly ProviderMention[] =>
  texts(elements).flatMap((text) => (/sub.?service/.test(text.text) ? mentionsBy(SAYS_SUBSERVICE, text) : []));
