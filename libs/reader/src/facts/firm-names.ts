/** How names of audit firms are told from the other lines of a letter. */
import { LEGAL_FORMS } from './company-names';

// Forms that firms of accountants use and hardly anyone else.
const ACCOUNTANTS = String.raw`LLLP|LLP|L\.L\.P\.?|PLLP|PLLC|P\.L\.L\.C\.?|CPA['’][sS]|CPAs?|C\.P\.A\.(?:['’]?s)?|P\.\s?C\.?|PC|P\.\s?A\.?|(?<=(?:CPA[’']?[sS]?|Accountants?),? )PA|S\.C\.|Certified Public Accountants?|Chartered (?:Professional )?Accountants?|Wirtschaftspr(?:ü|ue)f\w*|Steuerberat\w*|Assurance|Attest(?:ation)?|Audit(?:ors|s|ing)?|Accountants|Accounting|Accountancy|Revis(?:jon|ion|orer|ori)\w*|Réviseurs?|Auditores`;
const COMPANIES = String.raw`[Aa] Professional (?:Corporation|Association)|LLC|L\.L\.C\.?|Ltd\.?|Limited|Inc\.?|GmbH|mbH|AG|SE|S\.L\.P?\.?|B\.?V\.?|N\.V\.|S\.A\.S?\.?|S\.p\.A\.|S\.r\.l\.|A\/S|ApS|ASA?|AB|Oyj?|Pty|& Co(?:mpany|\.)?|& Associates|& Associés?|& Partners|Group|Associates|Advisors|Advisory|Partners`;
// Letterheads are often set in capitals; small letters would take "reasonable assurance" for a firm.
const inCapitalsToo = (forms: string): string =>
  `${forms}|${forms.replace(/[A-Z][a-z]+/g, (word) => word.toUpperCase())}`;
const FIRM_TOKEN = new RegExp(
  String.raw`(?<![\w.])(?:${inCapitalsToo(ACCOUNTANTS)}|${inCapitalsToo(COMPANIES)})(?!\w)`,
  'g',
);
const ACCOUNTANTS_TOKEN = new RegExp(String.raw`(?<![\w.])(?:${inCapitalsToo(ACCOUNTANTS)})(?!\w)`);

const DESCRIPTOR = String.raw`(?:(?:(?:licensed|registered|certified|chartered|independent|public|professional|service) )+(?:accountants?|auditors?|practitioners?)|cpas?|(?:statutory|external|internal) auditors?|licensed cpa firm|registered public accounting firm)`;
// "Chartered Professional Accountants, Licensed Public Accountants" below a Canadian firm's signature names nobody either.
const DESCRIPTOR_ALONE = new RegExp(String.raw`^${DESCRIPTOR}(?:(?:,| and| &|,? \/)? ${DESCRIPTOR})*[.,]?$`, 'i');
const DESCRIPTOR_AT_END =
  /,?\s+(?:Certified Public Accountants?|Chartered (?:Professional )?Accountants?|an? (?:independent|licensed) .*)$/i;
const SIGNS =
  /^(?:(?:\/s\/|by:?|for(?! and on behalf)|(?:report|examination|audit(?:ed)?)(?: (?:issued|prepared|provided|performed|conducted))? by:?|signature:?|firm:|name:|signed(?: by)?:?|for and on behalf of|on behalf of|yours (?:truly|sincerely|faithfully),?|(?:respectfully|very truly yours),?|prepared by:?|issued by:?|provided by:?|report (?:of|by)|(?:the )?(?:independent )?(?:service )?(?:auditors?|accountants?|practitioners?|certified public accountants?)(?:'s?)?(?: report)?(?: (?:provided|issued|prepared) by)?(?:\s*[:|–—-])?)\s+)+/i;
const NOT_A_NAME =
  /^(?:(?:to|dear|the \w+ of|the management|board of|section|scope|opinion|page \d|confidential|restricted|this report|tel|phone|see|attachment)\b|www\.|https?:|\d{1,2}[.)\s]|\d{5})|@|\breport\b|\blicen[sc]e\b|\bboard of\b|\bSOC\s?\d|^(?:internal|external|IT|security|privacy|data) |\bassertion\b|\bdescription\b|\bcontrols?\b(?!,? (?:LLC|LLP|CPAs?|Inc)\b)/i;
// "... Inc. The": a sentence ends within the line; but "St. Clair & Moss LLP" and "J. Harrow CPA" go on.
const ENDS_SENTENCE = /\b(?!St|Dr|Co|No|Mt|Ft|Jr|Sr)[A-Za-z]{2,}\.\s+(?:The|This|These|Our|We|It|In|To|For|As)\b/;

/** True for a name in a form that firms of accountants use: LLP, CPAs, P.C., Certified Public Accountants. */
export const isAccountantsName = (name: string): boolean => ACCOUNTANTS_TOKEN.test(name);

/** "Nolan Reyes, CPA": the partner who signs, or a sole practitioner where no firm stands beside. */
export const isPersonsName = (name: string): boolean =>
  /^[A-ZÀ-Þ][\w'’-]*\.?(?: [A-Z]\.?)?(?: [A-ZÀ-Þ][\w'’-]+){1,2}, (?:CPA|C\.P\.A\.)$/.test(name);

const PARTED = /\s[|·•–—]\s|\s-\s|\t/;
// "Nolan Reyes, CPA, Partner, Harrow & Pell LLP": who signs for the firm stands before it.
const SIGNATORY =
  /^(?:.{3,60},\s+)?(?:(?:managing|engagement|lead|audit|assurance)\s+)?(?:partner|director|principal|shareholder)\s*,\s+(?=[A-Z])/i;

/** The firm named by a line of its own, without "/s/", place, date and descriptor; null where it names none. */
export function firmIn(line: string): string | null {
  const names = line.split(PARTED).flatMap((part) => firmInPart(part) ?? []);
  return names.find(isAccountantsName) ?? names[0] ?? null;
}

/** "Fund Accounting Platform" is a system, and no firm. */
const WEAK_TOKEN = /^(?:assurance|attest(?:ation)?|audit(?:s|ing)?|accounting)$/i;
const GOES_ON =
  /^ (?!(?:Group|Services?|Practice|Advisors?|Advisory|Associates|Partners|Firm|Co|Company|Corp|Bureau|House|Network)\b)\p{Lu}\p{Ll}+/u;

function firmInPart(line: string): string | null {
  const text = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(SIGNS, '')
    .replace(SIGNATORY, '')
    .trim();
  if (DESCRIPTOR_ALONE.test(text) || NOT_A_NAME.test(text) || ENDS_SENTENCE.test(text) || text.length > 100)
    return null;
  const last = [...text.matchAll(FIRM_TOKEN)].pop();
  if (!last || (WEAK_TOKEN.test(last[0]) && GOES_ON.test(text.slice(last.index + last[0].length)))) return null;
  // "Larkfield Assurance & Compliance": the name goes on over the word that tells what it is.
  const more = /^ (?:&|and) [A-Z][a-z]+(?: [A-Z][a-z]+)?$/.exec(text.slice(last.index + last[0].length))?.[0] ?? '';
  const upTo = text.slice(0, last.index + last[0].length + more.length);
  const name = withoutDescriptor(upTo)
    .replace(/[\s,;|·•–—-]+$/, '')
    .trim();
  // A cover may break its line before "Pty Limited".
  if (LEGAL_FORM_ALONE.test(name) || SERVICES_ALONE.test(name) || DESCRIPTOR_ALONE.test(name)) return null;
  const small = name
    .split(/\s+/)
    .filter(
      (word) =>
        /^\p{Ll}+$/u.test(word) && !/^(?:and|of|und|et|y|de|d[aeiu]|del|den|der|van|von|te[nr]|zu|la|le)$/.test(word),
    );
  return /^(?:[A-ZÀ-Þ\d"'“‘]|\p{Ll}+[\d\p{Lu}])/u.test(name) && /\s|&/.test(name) && small.length === 0 ? name : null;
}

/** "Attestation and Compliance Services" beside a firm's name: what it does, and no name. */
const SERVICES_ALONE =
  /^(?:(?:attest(?:ation)?|assurance|audit(?:ing)?|accounting|advisory|compliance|consulting|examination|risk|tax|technology|information|security|cybersecurity|services?|group|practice|department|division|and|&)[\s,]*)+$/i;

const LEGAL_FORM_ALONE = new RegExp(String.raw`^(?:(?:${LEGAL_FORMS}|Group|Associates|Partners)[.,]?\s*)+$`);

/** "Chartered Accountants" and the like: what a firm is, below its name. Of one person it stands in the singular. */
export const isFirmsDescriptor = (line: string): boolean =>
  DESCRIPTOR_ALONE.test(line.trim()) && /(?:s|firm)[.,]?$/i.test(line.trim());

const LEGAL_FORM =
  /(?<![\w.])(?:LLP|L\.L\.P\.?|PLLP|PLLC|P\.L\.L\.C\.?|LLC|L\.L\.C\.?|P\.\s?C\.?|PC|P\.\s?A\.?|(?<=(?:CPA[’']?[sS]?|Accountants?),? )PA|S\.C\.|CPAs?|Inc\.?|Ltd\.?|Limited|GmbH|mbH|AG|B\.V\.)(?!\w)/;

/** "Smith & Gray LLP, Certified Public Accountants" is "Smith & Gray LLP"; without a legal form the words belong to it. */
const withoutDescriptor = (name: string): string => {
  const bare = name.replace(DESCRIPTOR_AT_END, '');
  return bare !== name && LEGAL_FORM.test(bare) ? bare : name;
};

/** Firms named inside running text or a heading: "Information Provided by Harrow & Pell LLP". */
const NAMED_FIRM = new RegExp(
  String.raw`\b(?<name>[A-ZÀ-Þ][\w&À-ÿ.'’-]*(?:,? (?:[A-ZÀ-Þ&][\w&À-ÿ.'’-]*|and|of|und|\+))*?,? (?:LLP|PLLC|CPAs?(?:,? (?:LLP|PLLC|LLC|P\.?C\.?|P\.?A\.?|GmbH|Inc\.?|Ltd\.?))?|P\.C\.|PC))(?!\w)`,
  'g',
);

export interface NamedFirm {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export const firmsNamedIn = (text: string): readonly NamedFirm[] =>
  [...text.matchAll(NAMED_FIRM)].flatMap((match) => {
    // Without "Report of Independent Service Auditors" before it, which is in capitals too.
    const name = firmIn(match.groups?.name ?? '') ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return name ? [{ name, start, end: start + name.length }] : [];
  });
