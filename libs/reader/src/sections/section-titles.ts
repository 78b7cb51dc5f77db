/** What a heading's words say about its section. */
import type { SectionKind } from '@countersign/vocabulary';

export interface SectionTitle {
  /** Without "Section IV –", numbering, leaders and page number; lower case, plain apostrophes. */
  readonly words: string;
  /** The title began with "Section", "Part" or a Roman numeral: firms number only the main sections so. */
  readonly isNumbered: boolean;
}

// "Section IV –", "SECTION 4:", "Part III.", "Tab 2", "Section Three"
const SECTION_NUMBER =
  /^(?:section|part|tab|chapter)\s+(?:[ivx]+|\d{1,2}|[a-f]|one|two|three|four|five|six)\b(?!\.\d)[\s.:)–—-]*/i;
const ROMAN_NUMBER = /^[IVX]{1,4}\s*[.:)–—-]\s+/;
// "3.", "3.7", "4)", "B."
const PLAIN_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.:)]?|[A-H][.)])\s+/;
// "Scope ........ 4", "Scope . . . . 4"
const LEADERS = /(?:\s*\.){3,}\s*(?:\d{1,3}|[ivx]+)?\s*$/;

export const hasLeaders = (text: string): boolean => LEADERS.test(text);

export function readTitle(text: string): SectionTitle {
  const plain = text
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/\u00a0/g, ' ')
    .replace(/[®™©]/g, '')
    .replace(LEADERS, '')
    .trim();
  const isNumbered = SECTION_NUMBER.test(plain) || ROMAN_NUMBER.test(plain);
  const words = plain.replace(SECTION_NUMBER, '').replace(ROMAN_NUMBER, '').replace(PLAIN_NUMBER, '');
  return { words: words.replace(/\s+/g, ' ').trim().toLowerCase(), isNumbered };
}

type TitleRule = readonly [kind: SectionKind, says: RegExp, doesNotSay?: RegExp];

/** In order: the first that holds decides. */
const MAIN_RULES: readonly TitleRule[] = [
  ['TABLE_OF_CONTENTS', /^(?:table of )?contents$|^index$/],
  // Firms call the tests "Information Provided by the Independent Service Auditor"; it must not pass for the opinion.
  [
    'TESTS_OF_CONTROLS',
    /^(?:other |additional )?information provided by (?:the )?(?:independent )?(?:service )?auditor/,
    /unaudited|except/,
  ],
  [
    'TESTS_OF_CONTROLS',
    /\btest(?:s|ing)? of (?:the )?(?:operating|controls?|design)|\bresults? of (?:the )?(?:tests?|testing|auditor)|\btests? (?:and|&) results?|\btesting (?:matri|procedures)|\btest procedures\b|controls? tested|\bcontrols?\b.*\bhow (?:we|they|the (?:\w+ )?(?:auditors?|firm))\b.*\b(?:tested|tests?|examined?|considered|assess(?:ed)?|looked)\b|\bcontrols? testing\b|test results|controls?,? and (?:related )?test(?:s|ing)?\b|\bcontrols?\b.*\b(?:tests?|testing|procedures)\b.*\b(?:results?|conclusions?|outcomes?|findings?)\b|\bcriteria\b.*\b(?:tests|testing)\b/,
    /^description of (?:the )?tests|^scope|purpose/,
  ],
  [
    'OTHER_INFORMATION',
    /\bother information\b|\bunaudited\b|information (?:that is )?not (?:covered|subject|audited|examined)|(?:additional|further|supplement(?:al|ary)) information|\((?:which |that )?(?:is |are |was |were |has |have )?not (?:been )?(?:examined|audited)\b[^)]*\)|^(?:information|notes?|comments?|remarks) from (?:the )?management$|^(?:notes?|comments?|remarks) (?:by|of|provided by) (?:the )?management$|^management'?s? (?:responses?|replies)\b|'s (?:responses?|replies) to (?:the )?(?:identified |noted |reported )?(?:exception|deviation|test|finding)|(?:responses?|replies) (?:of|by|from) management|management'?s? (?:comments|responses?) (?:to|on|regarding)/,
  ],
  [
    'MANAGEMENT_ASSERTION',
    /\bassertions?\b|^(?:what )?management asserts\b|(?:management|directors|board)'?s?'? statement|statement (?:of|by|from) (?:the |its )?(?:management|service organi[sz]ation|(?:board of )?directors|board)|^management representation|'s statement$/,
    /auditor/,
  ],
  [
    'AUDITORS_REPORT',
    /\bauditors?'?s?'? (?:examination |assurance |attestation |soc ?[123]? ?(?:type [12i]+ )?)?(?:report|opinion)|(?:report|opinion) (?:of|by|from) (?:the )?(?:independent|service auditors?)|\b(?:accountants?|practitioners?)'?s?'? (?:examination |attestation )?report|independent (?:assurance|examination|attestation|accountants?) report|^what (?:the|our) (?:independent |service )*auditors? (?:concludes?|found|finds?|says?|reports?)/,
    /assertion$/,
  ],
  [
    'CRITERIA_AND_CONTROLS',
    /\b(?:criteria|principles?|categor(?:y|ies)|objectives?)\b.*\bcontrols\b|\bcontrols\b.*\b(?:criteria|objectives)\b|\bcontrol(?:s)? (?:matri|listing|activities and)/,
    /not applicable|(?<!^controls )relevant to|complementary/,
  ],
  [
    'SYSTEM_DESCRIPTION',
    /\bsystem description|\bdescription of\b|\bsystem overview$|information provided by (?:the )?(?:service organi|management)|\bdescription$|'s system$/,
    /(?:reliability|completeness|accuracy|evaluation|use) (?:and accuracy )?of (?:the )?information|description of (?:the )?(?:tests?|criteria|controls? (?:tested|and tests)|services|infrastructure|complementary|sub-?service|report)|description of (?:the )?(?:software|people|data|procedures)(?:$|,| (?:and|used|provided|components?|in)\b)|job description/,
  ],
];

const PART_RULES: readonly TitleRule[] = [
  [
    'CSOCS',
    /complementary (?:controls? )?(?:at |of |for )?(?:the )?(?:sub-?service|service provider|vendor)|complementary controls? (?:at|of|for|by) .{2,60}\((?:the )?(?:\w+ )?sub-?service|\bcsocs?\b|sub-?service (?:organi[sz]ation|provider|entity)s?'?s?'? (?:complementary )?(?:controls?|responsibilit)|controls? (?:\w+ ){0,5}(?:of|at|by|from) (?:the |each |our |its )?sub-?service|^complementary controls (?:of|at|by|expected of) .{2,60}\b(?:inc|llc|ltd|limited|gmbh|b\.?v|plc|corp|a\/s|s\.?a)\.?$/,
    /complementary user|user entit/,
  ],
  [
    'CUECS',
    /complementary (?:controls? (?:at |of |for |by )?)?(?:the )?(?:user|customer|client|tenant)|\bcuecs?\b|user[- ]entit(?:y|ies)'?s?'? (?:control|responsibilit|consider|requirement)|(?:user|client|customer) (?:organi[sz]ation )?(?:control )?(?:considerations?|responsibilit)|\bcontrols? (?:\w+ ){0,5}(?:of|at|by|from) (?:the |our |its |your )?(?:user|customer|client)|responsibilit(?:y|ies) of (?:the )?(?:user|customer|client)|\bcontrols? (?:that |which )?(?:the |our )?(?:user entities|customers|clients) (?:are|should|must|need)|\bexpect(?:ed|ations)? (?:of|from) (?:the |our )?(?:user entities|customers|clients)|^what (?:we|\w+) (?:needs?|expects?|asks?|requires?) (?:from|of) (?:you|our customers|(?:the )?(?:customers|clients|user entities))$|\b(?:count|rely|depend)s? (?:up)?on (?:the |our |its )?(?:user entities|customers|clients)\b|\bwhat (?:the |our |each )?(?:user|customer|client|member|subscriber|tenant|participant)(?: entit(?:y|ie)| organi[sz]ation)?s?\b.*\b(?:must|should|shall|needs?|ha(?:s|ve) to|(?:is|are) (?:expected|required|responsible))\b/,
    /^(?:complementary )?sub-?service/,
  ],
  [
    'SUBSERVICE_ORGANIZATIONS',
    /\bsub-?servic(?:e|ing)\b|\bsub-?servicers?\b|carved?[- ]out|^(?:use of )?(?:third[- ]party )?service (?:providers|organi[sz]ations) (?:excluded|not)|^(?:other |third[- ]party |outside )?(?:service )?(?:organi[sz]ations|providers|companies|vendors|parties|suppliers) (?:(?:up)?on (?:which|whom) .{1,60}\b(?:rel(?:y|ies)|depends?|counts?)|(?:that |which |whom )?.{1,60}\b(?:rel(?:y|ies)|depends?|counts?) (?:up)?on)$/,
  ],
  [
    'CRITERIA_AND_CONTROLS',
    /(?:trust services|applicable) criteria (?:and|,).*controls|criteria.*related controls|^controls? (?:matri|listing)/,
  ],
];

const firstThatHolds = (rules: readonly TitleRule[], words: string): SectionKind | null =>
  rules.find(([, says, doesNotSay]) => says.test(words) && !doesNotSay?.test(words))?.[0] ?? null;

/** The kind of a main section by its title, or null. */
export const mainKindOf = (title: SectionTitle): SectionKind | null => firstThatHolds(MAIN_RULES, title.words);

/** The kind of a part of the description (or of the tests) by its title, or null. */
export const partKindOf = (title: SectionTitle): SectionKind | null => firstThatHolds(PART_RULES, title.words);

const GROUPING_LABEL =
  /^(?:(?:cc|a|c|pi|p)\s?\d(?:\.\d{1,2})?\b|(?:common criteria|security|availability|confidentiality|processing integrity|privacy|criteria? |additional criteria|control environment|communication|information and communication|risk (?:assessment|management|mitigation)|monitoring|control activities|logical and physical|system operations|change management)(?:\b.*)?$)|,? (?:inc|llc|ltd|gmbh|ag|s\.?a|b\.?v|plc|co|corp|corporation|limited|llp)\.?$|\((?:aws|gcp|azure|oci)\)$/i;

const NAMING_LABEL =
  /^(?:cc|a|c|pi|p)\s?\d\.\d{1,2}$|^(?:\S+ ){1,6}(?:inc|llc|ltd|gmbh|ag|s\.?a|b\.?v|a\/s|plc|co|corp|corporation|limited)\.?$|\((?:aws|gcp|azure|oci)\)$/i;

/** A criterion's number or a company's legal name and nothing else: such a heading opens no chapter, however it is set. */
export const isNamingLabel = (title: SectionTitle): boolean => NAMING_LABEL.test(title.words);

/** Labels that group the items of a list of controls; set like headings, they do not end the list's section. */
export const isGroupingLabel = (title: SectionTitle): boolean => GROUPING_LABEL.test(title.words);
