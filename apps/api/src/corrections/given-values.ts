import { type ScalarFact, isCalendarDate } from '@countersign/assessment';
import {
  type Evidence,
  REPORT_KINDS,
  REPORT_TYPES,
  OPINIONS,
  SUBSERVICE_METHODS,
  TRUST_SERVICES_CATEGORIES,
  isCriterion,
} from '@countersign/vocabulary';
import { z } from 'zod';
import { givenText } from '../graphql/given-text';
import { invalidFieldsOf } from '../graphql/invalid-fields';
import { InputInvalid } from '../graphql/user-error';
import type { EvidenceInput, FactValueInput, ReportItemInput } from './correction.inputs';
import { FIELD_OF } from './stated-value';
import type { ItemList } from './terms';

const line = (max: number) =>
  z
    .string()
    .transform(givenText)
    .pipe(z.string().max(max, tooLong(max)));
const needed = (what: string, max: number) => line(max).pipe(z.string().min(1, `Give ${what}.`));
const optional = (max: number) =>
  line(max)
    .nullish()
    .transform((text) => text || null);
const date = z.string().refine(isCalendarDate, 'Give a date, such as 2026-12-31.');

function tooLong(max: number): string {
  return `Shorten this to ${max} characters.`;
}

const criteria = z
  .array(z.string().transform((given) => givenText(given).toUpperCase()))
  .max(50, 'Give at most 50 criteria.')
  .nullish()
  .transform((given) => [...new Set((given ?? []).filter((each) => each !== ''))])
  .pipe(z.array(z.string().refine(isCriterion, 'Give criteria as the Trust Services Criteria name them: CC6.1.')));

const VALUES: Readonly<Record<string, z.ZodType>> = {
  kind: z.enum(REPORT_KINDS),
  type: z.enum(REPORT_TYPES),
  period: z
    .object({ start: date, end: date })
    .refine(({ start, end }) => start <= end, { path: ['end'], message: 'The last day lies before the first.' }),
  date,
  name: needed('the name', 300),
  opinion: z.enum(OPINIONS),
  categories: z
    .array(z.enum(TRUST_SERVICES_CATEGORIES))
    .min(1, 'Choose at least one category, or say that the report does not state them.')
    .transform((given) => [...new Set(given)].sort()),
};

const control = { controlId: optional(60), text: needed('the control', 10_000), criteria };

const ITEMS: Readonly<Record<ItemList, { readonly field: keyof ReportItemInput; readonly form: z.ZodType }>> = {
  EXCEPTIONS: {
    field: 'exception',
    form: z.object({
      controlId: optional(60),
      criteria,
      control: optional(10_000),
      test: optional(10_000),
      finding: needed('what the auditor found', 10_000),
      managementResponse: optional(10_000),
    }),
  },
  CSOCS: {
    field: 'control',
    form: z
      .object({ ...control, subserviceOrganization: optional(300) })
      .transform(({ controlId, ...rest }) => ({ id: controlId, ...rest })),
  },
  SUBSERVICE_ORGANIZATIONS: {
    field: 'subserviceOrganization',
    form: z.object({
      name: needed('the name', 300),
      services: optional(5_000),
      method: z
        .enum(SUBSERVICE_METHODS)
        .nullish()
        .transform((given) => given ?? null),
    }),
  },
  CUECS: { field: 'control', form: z.object(control).transform(({ controlId: id, ...rest }) => ({ id, ...rest })) },
};

const invalid = (error: z.ZodError, below: readonly string[]) =>
  new InputInvalid(invalidFieldsOf(error).map(({ path, message }) => ({ path: [...below, ...path], message })));

/** Another field of the input than the one that is called for would be lost silently. */
const strays = (given: object, field: string) =>
  Object.entries(given).some(([key, value]) => key !== field && value != null);

/** The value of a fact as it is stored; null: the report does not state it. */
export function valueIn(fact: ScalarFact, given: FactValueInput | null | undefined): unknown {
  if (given == null) return null;
  const field = FIELD_OF[fact] as keyof FactValueInput;
  if (given[field] == null || strays(given, field))
    return new InputInvalid([{ path: ['value', field], message: `Give "${field}" and nothing else for this fact.` }]);
  const checked = VALUES[field]!.safeParse(given[field]);
  return checked.success ? checked.data : invalid(checked.error, ['value', field]);
}

/** An item as it is stored, without its evidence. */
export function itemIn(list: ItemList, given: ReportItemInput): unknown {
  const { field, form } = ITEMS[list];
  if (given[field] == null || strays(given, field))
    return new InputInvalid([{ path: ['item', field], message: `Give "${field}" and nothing else for this list.` }]);
  if (list === 'CUECS' && given.control?.subserviceOrganization)
    return new InputInvalid([
      {
        path: ['item', 'control', 'subserviceOrganization'],
        message: 'We operate a CUEC ourselves; name no subservice organization.',
      },
    ]);
  const checked = form.safeParse(given[field]);
  return checked.success ? checked.data : invalid(checked.error, ['item', field]);
}

const Reason = needed('the reason', 2_000);

export function reasonIn(given: string): string | InputInvalid {
  const checked = Reason.safeParse(given);
  return checked.success ? checked.data : invalid(checked.error, ['reason']);
}

const Note = optional(2_000);

/** What a person has to say where nothing need be said; null: nothing. */
export function noteIn(given: string | null | undefined): string | null | InputInvalid {
  const checked = Note.safeParse(given);
  return checked.success ? checked.data : invalid(checked.error, ['note']);
}

const Findings = needed('what you found', 2_000);

export function findingsIn(given: string): string | InputInvalid {
  const checked = Findings.safeParse(given);
  return checked.success ? checked.data : invalid(checked.error, ['note']);
}

const PLACES_MAX = 30;
const ANYWHERE = { x: 0, y: 0, width: 0, height: 0 };
const length = z.number().min(0, 'Give a place on the page.').max(20_000, 'Give a place on the page.');

/** Where the person saw it. @param pages of the document */
export function evidenceIn(
  given: readonly EvidenceInput[] | null | undefined,
  pages: number,
): Evidence[] | InputInvalid {
  const checked = z
    .array(
      z.object({
        page: z.number().min(1, 'Pages count from 1.').max(pages, `The document has ${pages} pages.`),
        quote: optional(10_000).transform((quote) => quote ?? ''),
        box: z
          .object({ x: length, y: length, width: length, height: length })
          .nullish()
          .transform((box) => box ?? ANYWHERE),
      }),
    )
    .max(PLACES_MAX, `Give at most ${PLACES_MAX} places.`)
    .safeParse(given ?? []);
  return checked.success ? checked.data : invalid(checked.error, ['evidence']);
}
