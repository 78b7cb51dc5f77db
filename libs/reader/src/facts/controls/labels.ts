/** The words that name the parts of a control: on a card, in a form, before a colon. */
import { plain } from '../../text/plain';

export type Label = 'CRITERIA' | 'ID' | 'CONTROL' | 'TEST' | 'RESULT' | 'RESPONSE';

const LABELS: readonly (readonly [Label, RegExp])[] = [
  [
    'RESPONSE',
    /^(?:(?:(?:management|mgmt\.?)(?:'s)? |company |[A-Z][\w.&-]*(?:'s)? )?(?:responses?|reactions?|repl(?:y|ies)|remediation|corrective actions?|action plan)(?: (?:of|by|from) (?:the )?management)?|management(?:'s)? comments?(?: on (?:the )?(?:results?|findings?|exceptions?))?|comments? (?:of|by|from) (?:the )?management|what .{2,40} (?:says?|answers?|repl(?:ies|y)))(?: \(unaudited\))?$/i,
  ],
  [
    'CRITERIA',
    /^(?:(?:(?:related|applicable|mapped|relevant|associated|supported) )?(?:trust services |common |SOC 2 )?criteri(?:on|a)|TSC|TSP)(?: reference| ref\.?| addressed| met| covered| served| mapped| supported)?$/i,
  ],
  ['ID', /^(?:control )?(?:id|ref(?:erence)?\.?|no\.?|number|#)$/i],
  [
    'CONTROL',
    /^(?:controls?|control (?:activity|description|statement|measure|procedure|language|wording|text|summary)|description(?: of (?:the )?control)?|activity|what (?:we|the (?:company|entity|organi[sz]ation)|\p{Lu}[\w&.-]*(?: \p{Lu}[\w&.-]*)?) do(?:es)?)$/iu,
  ],
  [
    'TEST',
    /^(?:(?:service )?auditor'?s? )?(?:tests?|testing|test (?:procedures?|approach|activit(?:y|ies)|steps?|work|details)|procedures?|tests? performed|testing performed|work (?:performed|done)|tests? of (?:the )?controls?|tests? of operating effectiveness|procedures? performed|how (?:(?:we|it was|this was) tested|we tested (?:it|this|the control)|the control was tested)|what we (?:did|tested)|(?:our|audit) (?:tests?|testing|procedures?|work|activities))(?: by .{2,40})?(?: #?\d+)?$/i,
  ],
  [
    'RESULT',
    /^(?:test |our |audit(?:or'?s)? )?(?:results?|conclusions?|outcomes?|findings?|observations|what (?:we|the auditors?) (?:found|concluded|observed|noted)|what (?:happened|went wrong))(?: of (?:the )?(?:tests?|testing|procedures?))?(?: #?\d+)?$/i,
  ],
];

// Two labels that ran together ("Procedure Conclusion") are none. Whatever else is put together of these words, with one among them that tells what of: "Auditor's Testing Procedures", "Test Results Noted".
const AROUND = String.raw`the|an?|our|of|for|service|independent|audit|auditors?(?:'s?)?|tests?|tested|testing|procedures?|performed|applied|conducted|executed|carried out|work|approach|activit(?:y|ies)|steps?|details?|description|summary|operating|effectiveness`;
/** "Test of" over "control" is one label on two lines. */
const NO_PART = String.raw`(?<!\b(?:of|the|an?|for|our|by))$`;
const COMPOSED: readonly (readonly [Label, RegExp])[] = [
  [
    'RESULT',
    new RegExp(
      String.raw`^(?=.*\b(?:results?|conclusions?|outcomes?|findings?)\b)(?!.*\b(?:procedures?|performed|applied|work|steps?) (?:results?|conclusions?|outcomes?|findings?))(?:\b(?:${AROUND}|results?|conclusions?|outcomes?|findings?|noted)\b\s?){1,6}${NO_PART}`,
      'i',
    ),
  ],
  [
    'TEST',
    new RegExp(
      String.raw`^(?=.*\b(?:tests?|tested|testing|procedures?)\b)(?:\b(?:${AROUND}|controls?|design|implementation)\b\s?){1,7}(?:by .{2,40})?${NO_PART}`,
      'i',
    ),
  ],
  ['CONTROL', /^controls? (?:activit(?:y|ies) )?specified by (?!.*\b(?:tests?|results?|criteri))(?:.{2,60})$/i],
  [
    'CRITERIA',
    /^(?:\w+ ){0,2}(?:trust services |common )?(?:criteria|TSC|TSP)(?: (?:references?|mapping|ids?|numbers?))?$/i,
  ],
];

/** What a text that is nothing but a label announces: "Control", "Test performed:", "Results". */
export const labelOfCell = (text: string): Label | null => {
  if (text.length > LONGEST) return null;
  const words = plain(text).replace(/[:.]$/, '').trim();
  return [...LABELS, ...COMPOSED].find(([, says]) => says.test(words))?.[0] ?? null;
};

const LONGEST = 110;
