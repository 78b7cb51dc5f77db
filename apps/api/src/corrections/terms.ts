import type {
  CorrectableList,
  CorrectionAct as Act,
  CorrectionStanding as Standing,
  ScalarFact,
} from '@countersign/assessment';
import { enumOf } from '../graphql/enum-of';

const SINGLE_FACTS = {
  KIND: 'What the document is.',
  TYPE: 'Type 1 or Type 2.',
  PERIOD: 'Of Type 2: the period under examination. Of a bridge letter: the period that it covers.',
  AS_OF: 'Of Type 1: the as-of date.',
  SERVICE_ORGANIZATION: 'Whose controls were examined.',
  SYSTEM_NAME: 'The system that was examined.',
  AUDITOR: 'The service auditor.',
  REPORT_DATE: "The date of the auditor's report.",
  OPINION: "The auditor's opinion.",
  CATEGORIES: 'The categories in scope, all of them together.',
} as const;
const ITEM_LISTS = {
  EXCEPTIONS: 'The deviations that the auditor reports.',
  CSOCS: 'The complementary subservice organization controls.',
  SUBSERVICE_ORGANIZATIONS: 'The subservice organizations.',
  CUECS: 'The complementary user entity controls.',
} as const;

export const SingleFact = enumOf('SingleFact', 'A fact that is corrected as a whole.', SINGLE_FACTS);
export type SingleFact = keyof typeof SingleFact;

export const ItemList = enumOf('ItemList', 'A list of a report whose items are corrected one by one.', ITEM_LISTS);
export type ItemList = keyof typeof ItemList;

export const CORRECTABLE_TERMS = { ...SINGLE_FACTS, ...ITEM_LISTS } as const;
export const CorrectableFact = enumOf('CorrectableFact', 'What of a report can be corrected.', CORRECTABLE_TERMS);
export type CorrectableFact = keyof typeof CorrectableFact;

export const CorrectionAct = enumOf<Act>('CorrectionAct', 'What a correction does.', {
  SET: 'Gives a fact another value, or takes it away.',
  ADD: 'Adds an item that was not read.',
  EDIT: 'Puts an item right.',
  REMOVE: 'Takes an item away that does not belong there.',
});

export const CorrectionStanding = enumOf<Standing>(
  'CorrectionStanding',
  'What the present reading says to a correction.',
  {
    UNCHANGED: 'It reads what was corrected.',
    AGREES: 'It reads what the person said.',
    DISAGREES: 'It reads something else again: a person has to choose.',
  },
);

const CORE_NAMES: Readonly<Record<SingleFact, ScalarFact>> & Readonly<Record<ItemList, CorrectableList>> = {
  KIND: 'kind',
  TYPE: 'type',
  PERIOD: 'period',
  AS_OF: 'asOf',
  SERVICE_ORGANIZATION: 'serviceOrganization',
  SYSTEM_NAME: 'systemName',
  AUDITOR: 'auditor',
  REPORT_DATE: 'reportDate',
  OPINION: 'opinion',
  CATEGORIES: 'categories',
  EXCEPTIONS: 'exceptions',
  CSOCS: 'csocs',
  SUBSERVICE_ORGANIZATIONS: 'subserviceOrganizations',
  CUECS: 'cuecs',
};
const TERMS = new Map(Object.entries(CORE_NAMES).map(([term, name]) => [name, term as CorrectableFact]));

export const scalarFactOf = (fact: SingleFact): ScalarFact => CORE_NAMES[fact];
export const listOf = (list: ItemList): CorrectableList => CORE_NAMES[list];
export const termOf = (fact: ScalarFact | CorrectableList): CorrectableFact => TERMS.get(fact)!;
