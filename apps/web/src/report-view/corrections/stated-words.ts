import type { CorrectableFact, ItemList, SingleFact, StatedInFullFragment } from '../../gql/graphql';
import { dayOf, periodOf } from '../../terms/dates';
import { CATEGORY, METHOD, OPINION, REPORT_KIND, REPORT_TYPE } from '../../terms/labels';

export const FACT: Readonly<Record<CorrectableFact, string>> = {
  KIND: 'Document',
  TYPE: 'Type',
  PERIOD: 'Period',
  AS_OF: 'As of',
  SERVICE_ORGANIZATION: 'Service organization',
  SYSTEM_NAME: 'System',
  AUDITOR: 'Service auditor',
  REPORT_DATE: 'Date of the auditor’s report',
  OPINION: 'Opinion',
  CATEGORIES: 'Categories in scope',
  EXCEPTIONS: 'Exception',
  CSOCS: 'CSOC',
  SUBSERVICE_ORGANIZATIONS: 'Subservice organization',
  CUECS: 'CUEC',
};

const LISTS: readonly string[] = ['EXCEPTIONS', 'CSOCS', 'SUBSERVICE_ORGANIZATIONS', 'CUECS'] satisfies ItemList[];

export const isSingle = (fact: CorrectableFact): fact is SingleFact => !LISTS.includes(fact);

/** A value in words. */
export function statedWords(fact: CorrectableFact, value: StatedInFullFragment | null | undefined): string {
  if (!value) return isSingle(fact) ? 'Not stated in the report' : 'Not in the report';
  const { kind, type, period, date, name, opinion, categories, exception, control, subserviceOrganization } = value;
  if (kind) return REPORT_KIND[kind];
  if (type) return REPORT_TYPE[type];
  if (period) return periodOf(period);
  if (date) return dayOf(date);
  if (opinion) return OPINION[opinion];
  if (categories) return categories.map((each) => CATEGORY[each]).join(', ');
  if (exception) return [exception.controlId, exception.finding].filter(Boolean).join(': ');
  if (control) return [control.controlId, control.text].filter(Boolean).join(': ');
  if (subserviceOrganization) {
    const { name: called, method } = subserviceOrganization;
    return method ? `${called} (${METHOD[method]})` : called;
  }
  return name ?? '';
}
