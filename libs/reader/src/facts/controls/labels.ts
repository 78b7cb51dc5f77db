/** The words that name the parts of a control: on a card, in a form, before a colon. */
import { plain } from '../../text/plain';

export type Label = 'CRITERIA' | 'ID' | 'CONTROL' | 'TEST' | 'RESULT' | 'RESPONSE';

const LABELS: readonly (readonly [Label, RegExp])[] = [
  [
    'RESPONSE',
    /^(?:(?:management(?:'s)? |company |[A-Z][\w.&-]*(?:'s)? )?(?:responses?|reactions?|repl(?:y|ies)|remediation|corrective actions?|action plan)(?: (?:of|by|from) (?:the )?management)?|management(?:'s)? comments?(?: on (?:the )?(?:results?|findings?|exceptions?))?|comments? (?:of|by|from) (?:the )?management)(?: \(unaudited\))?$/i,
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
    /^(?:test |our |audit(?:or'?s)? )?(?:results?|conclusions?|outcomes?|findings?|observations|what (?:we|the auditors?) (?:found|concluded|observed|noted))(?: of (?:the )?(?:tests?|testing|procedures?))?(?: #?\d+)?$/i,
  ],
];

/** What a text that is nothing but a label announces: "Control", "Test performed:", "Results". */
export const labelOfCell = (text: string): Label | null => {
  const words = plain(text).replace(/:$/, '').trim();
  return LABELS.find(([, says]) => says.test(words))?.[0] ?? null;
};
