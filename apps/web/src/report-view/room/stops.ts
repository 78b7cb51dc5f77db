import type {
  Confidence,
  ConfirmableFact,
  CuecPlacesQuery,
  EvidencePlaceFragment,
  FactValueInput,
  FactsInFullFragment,
  ItemList,
  SingleFact,
} from '../../gql/graphql';
import { CATEGORY } from '../../terms/labels';
import { FACT } from '../corrections/stated-words';

/** What a person stands by when something is confirmed. */
export interface Subject {
  readonly fact: ConfirmableFact;
  /** Of an item or a warning. */
  readonly itemKey: string | null;
  /** Of a single fact as it is shown; null: not found. */
  readonly value: FactValueInput | null;
}

/** Something that was read, in the order in which a reader goes through it. */
export interface Stop {
  /** The same as beside the document. */
  readonly id: string;
  /** The part of the panel that shows it. */
  readonly tab: string;
  readonly label: string;
  readonly evidence: readonly EvidencePlaceFragment[];
  /** Null: it is shown, and not confirmed by itself. */
  readonly subject: Subject | null;
  readonly confidence: Confidence | null;
  /** The form that puts it right or settles it, if any. */
  readonly form: string | null;
}

export type CuecPlace = NonNullable<CuecPlacesQuery['report']>['cuecs']['nodes'][number];

/** Everything that was read, part by part. */
export const stopsOf = (facts: FactsInFullFragment, cuecs: readonly CuecPlace[]): readonly Stop[] => [
  ...factStops(facts),
  ...facts.exceptions.map((each, index) =>
    itemStop('EXCEPTIONS', 'exceptions', `exception ${index}`, exceptionName(each), each),
  ),
  ...cuecs.map(({ id, evidence, ...cuec }) =>
    itemStop('CUECS', 'cuecs', `cuec ${id}`, cuec.controlId ?? `CUEC ${cuec.position + 1}`, { key: id, evidence }),
  ),
  ...facts.csocs.map((each, index) =>
    itemStop('CSOCS', 'csocs', `csoc ${index}`, each.controlId ?? `CSOC ${index + 1}`, each),
  ),
  ...facts.controls.map(({ controlId, evidence }, index) => ({
    ...{ id: `control ${index}`, tab: 'controls', label: `Control ${controlId ?? 'without an identifier'}`, evidence },
    ...{ subject: null, confidence: null, form: null },
  })),
  ...facts.subserviceOrganizations.map((each, index) =>
    itemStop('SUBSERVICE_ORGANIZATIONS', 'subservice', `subservice ${index}`, each.name, each),
  ),
  ...facts.warnings.map(({ code, message, key, evidence }, index) => ({
    ...{ id: `warning ${code} ${index}`, tab: 'warnings', label: message, evidence },
    subject: { fact: 'WARNINGS' as const, itemKey: key, value: null },
    ...{ confidence: null, form: settleFormOf(key) },
  })),
];

export const exceptionName = ({ controlId }: { readonly controlId?: string | null }): string =>
  `Exception at ${controlId ? `Control ${controlId}` : 'Control without an identifier'}`;

export const settleFormOf = (warningKey: string): string => `settle ${warningKey}`;

interface Item {
  readonly key: string;
  readonly evidence: readonly EvidencePlaceFragment[];
}

const itemStop = (list: ItemList, tab: string, id: string, label: string, { key, evidence }: Item): Stop => ({
  ...{ id, tab, label, evidence, confidence: null },
  subject: { fact: list, itemKey: key, value: null },
  form: `edit ${list} ${key}`,
});

/** A Type 1 report has no period and a Type 2 report no as-of date; where the type is not known both are looked for. */
export const wantsPeriod = ({ period, type }: FactsInFullFragment) => period != null || type?.value !== 'TYPE_1';
export const wantsAsOf = ({ asOf, type }: FactsInFullFragment) => asOf != null || type?.value !== 'TYPE_2';

interface ReadFact<Value> {
  readonly value: Value;
  readonly confidence: Confidence;
  readonly evidence: readonly EvidencePlaceFragment[];
}

function factStop<Value>(
  id: string,
  fact: SingleFact,
  read: ReadFact<Value> | null | undefined,
  give: (value: Value) => FactValueInput,
  label: string = FACT[fact],
): Stop {
  return {
    ...{ id, tab: 'summary', label, evidence: read?.evidence ?? [], confidence: read?.confidence ?? null, form: fact },
    subject: { fact, itemKey: null, value: read ? give(read.value) : null },
  };
}

const asName = (name: string): FactValueInput => ({ name });
const asDate = (date: string): FactValueInput => ({ date });

/** The facts in the order in which the summary shows them. */
function factStops(facts: FactsInFullFragment): readonly Stop[] {
  const { kind, type, period, asOf, serviceOrganization, systemName, auditor, reportDate, opinion, categories } = facts;
  const all = { categories: categories.map(({ value }) => value) };
  return [
    factStop('kind', 'KIND', kind, (value) => ({ kind: value })),
    factStop('type', 'TYPE', type, (value) => ({ type: value })),
    ...(wantsPeriod(facts)
      ? [factStop('period', 'PERIOD', period, ({ start, end }) => ({ period: { start, end } }))]
      : []),
    ...(wantsAsOf(facts) ? [factStop('asOf', 'AS_OF', asOf, asDate)] : []),
    factStop('opinion', 'OPINION', opinion, (value) => ({ opinion: value })),
    factStop('auditor', 'AUDITOR', auditor, asName),
    factStop('reportDate', 'REPORT_DATE', reportDate, asDate),
    factStop('serviceOrganization', 'SERVICE_ORGANIZATION', serviceOrganization, asName),
    factStop('systemName', 'SYSTEM_NAME', systemName, asName),
    ...(categories.length === 0 ? [factStop('categories', 'CATEGORIES', null, () => all)] : []),
    ...categories.map((category) =>
      factStop(`category ${category.value}`, 'CATEGORIES', category, () => all, `Category ${CATEGORY[category.value]}`),
    ),
  ];
}
