/** Subservice organizations and the complementary controls that are expected of them. */
import { SECOND_CSOCS } from '../bank/second/csocs';
import { CSOCS, type CsocWords } from '../bank/csocs';
import { cell, heading, paragraph, type Block, type Row } from '../document';
import { criteriaInScope } from '../controls';
import { listed, possessive, type Plan, type Subservice } from '../plan';

export interface Csoc {
  readonly text: string;
  readonly subserviceOrganization: string;
}

export interface SubserviceSection {
  readonly csocs: readonly Csoc[];
  readonly blocks: readonly Block[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function subserviceSection(plan: Plan, level: 2 | 3 = 2): SubserviceSection {
  const lot = plan.random.fork('subservice-section');
  if (plan.subservice.length === 0)
    return {
      csocs: [],
      blocks: lot.chance(0.6)
        ? [
            heading(level, 'Subservice Organizations'),
            paragraph(
              `No subservice organizations were included in the scope of this examination. ${capital(plan.short)} does not rely on subservice organizations to meet its service commitments.`,
            ),
          ]
        : [],
    };
  const blocks: Block[] = [
    heading(
      level,
      lot.pick([
        'Subservice Organizations',
        'Subservice Organizations',
        'Use of Subservice Organizations',
        'Third-Party Service Providers',
      ]),
    ),
    ...introduction(plan),
  ];
  const carved = plan.subservice.filter(({ method }) => method === 'CARVE_OUT');
  if (carved.length === 0) return { csocs: [], blocks };
  const scope = new Set(criteriaInScope(plan));
  const of = new Map(carved.map((organization) => [organization, csocsOf(plan, organization, scope)] as const));
  const named = lot.chance(0.9);
  if (named)
    blocks.push(
      heading(
        level,
        lot.pick([
          'Complementary Subservice Organization Controls',
          'Complementary Subservice Organization Controls (CSOCs)',
          'Complementary Subservice Organization Controls',
          'Subservice Organization Controls',
        ]),
      ),
    );
  blocks.push(
    paragraph(
      lot.pick([
        `${possessive(capital(plan.short))} services are designed with the assumption that certain controls will be implemented by the subservice organizations. Such controls are called complementary subservice organization controls. The following are expected to be in operation:`,
        `It is not feasible for all of the applicable criteria to be met solely by the controls of ${plan.short}. The controls below are assumed to be implemented by the subservice organization${carved.length > 1 ? 's' : ''}.`,
      ]),
    ),
  );
  const form = lot.pick([
    'BULLETS',
    'BULLETS',
    'TABLE_ORGANIZATION',
    'TABLE_CRITERION',
    'TABLE_THREE',
    'TABLE_EACH',
  ] as const);
  const flat = [...of].flatMap(([organization, words]) =>
    words.map(({ says, criteria }) => ({
      organization,
      text: says,
      criteria: criteria.filter((criterion) => scope.has(criterion)),
    })),
  );
  const truth = (items: typeof flat): Csoc[] =>
    items.map(({ organization, text }) => ({ text, subserviceOrganization: organization.name }));
  if (form === 'BULLETS') {
    const marker = lot.pick(['•', '-', '▪', '1.', '\uf0b7'] as const);
    for (const [organization, words] of of) {
      if (of.size > 1 || lot.chance(0.6))
        blocks.push(paragraph(lot.chance(0.5) ? organization.name : organization.short, { bold: true, tight: true }));
      blocks.push({ kind: 'LIST', marker, items: words.map(({ says }) => ({ text: says })) });
    }
    return { csocs: truth(flat), blocks };
  }
  const look = lot.pick(['RULED', 'HEADER_SHADED', 'HORIZONTAL'] as const);
  const options = { look, repeatHeader: lot.chance(0.7), rowsMayBreak: lot.chance(0.5) };
  if (form === 'TABLE_EACH') {
    for (const [organization, words] of of) {
      blocks.push(heading(3, organization.name, { unlisted: true }));
      blocks.push({
        kind: 'TABLE',
        ...options,
        headers: ['Criteria', 'Expected Control'],
        widths: [22, 78],
        rows: words.map(({ says, criteria }) => ({
          cells: [cell(criteria.filter((criterion) => scope.has(criterion)).join(', ')), cell(says)],
        })),
      });
    }
    return { csocs: truth(flat), blocks };
  }
  if (form === 'TABLE_ORGANIZATION') {
    const merged = lot.chance(0.5);
    const rows: Row[] = merged
      ? [...of].flatMap(([organization, words]) =>
          words.map(
            ({ says }, index): Row => ({
              cells: [...(index === 0 ? [cell(organization.name, { rows: words.length })] : []), cell(says)],
            }),
          ),
        )
      : flat.map(({ organization, text }): Row => ({ cells: [cell(organization.name), cell(text)] }));
    blocks.push({
      kind: 'TABLE',
      ...options,
      headers: ['Subservice Organization', 'Complementary Subservice Organization Controls'],
      widths: [28, 72],
      rows,
    });
    return { csocs: truth(flat), blocks };
  }
  if (form === 'TABLE_THREE') {
    blocks.push({
      kind: 'TABLE',
      ...options,
      headers: ['Subservice Organization', 'Control', 'Criteria'],
      widths: [26, 56, 18],
      rows: flat.map(({ organization, text, criteria }) => ({
        cells: [cell(organization.name), cell(text), cell(criteria.join(', '))],
      })),
    });
    return { csocs: truth(flat), blocks };
  }
  const byCriterion = flat.toSorted((left, right) => orderOf(left.text) - orderOf(right.text));
  blocks.push({
    kind: 'TABLE',
    ...options,
    headers: ['Criteria', 'Complementary Subservice Organization Control', ...(of.size > 1 ? ['Applicable To'] : [])],
    widths: of.size > 1 ? [18, 56, 26] : [22, 78],
    rows: byCriterion.map(({ organization, text, criteria }) => ({
      cells: [
        cell(criteria.join(', ')),
        cell(text),
        ...(of.size > 1 ? [cell(lot.chance(0.7) ? organization.name : organization.short)] : []),
      ],
    })),
  });
  return { csocs: truth(byCriterion), blocks };
}

const orderOf = (text: string): number => [...CSOCS, ...SECOND_CSOCS].findIndex(({ says }) => says === text);

function csocsOf(plan: Plan, organization: Subservice, scope: ReadonlySet<string>): readonly CsocWords[] {
  const lot = plan.random.fork(`csocs-${organization.name}`);
  const bank = plan.second && plan.random.fork('csoc-bank').chance(0.75) ? SECOND_CSOCS : CSOCS;
  const usable = bank.filter(
    ({ kinds, criteria }) => kinds.includes(organization.kind) && criteria.some((criterion) => scope.has(criterion)),
  );
  return lot.some(usable, Math.min(usable.length, lot.int(3, 11)));
}

function introduction(plan: Plan): readonly Block[] {
  const lot = plan.random.fork('subservice-introduction');
  const carved = plan.subservice.filter(({ method }) => method === 'CARVE_OUT');
  const included = plan.subservice.filter(({ method }) => method === 'INCLUSIVE');
  const short = capital(plan.short);
  const named = (items: readonly Subservice[]): string =>
    listed(items.map((item) => (item.short === item.name ? item.name : `${item.name} (“${item.short}”)`)));
  const blocks: Block[] = [];
  const form = plan.subservice.length === 1 ? 'PROSE' : lot.pick(['PROSE', 'TABLE', 'LIST'] as const);
  const method = (item: Subservice): string => (item.method === 'CARVE_OUT' ? 'Carve-out' : 'Inclusive');
  if (form === 'TABLE') {
    const withMethod = included.length > 0 || lot.chance(0.4);
    blocks.push(
      paragraph(
        `${short} uses the following subservice organizations in providing the ${plan.system}. ${included.length > 0 ? `The description includes the controls of ${named(included)} by the inclusive method; the others are presented by the carve-out method.` : 'The description does not include the controls of these organizations (carve-out method).'}`,
      ),
    );
    blocks.push({
      kind: 'TABLE',
      look: lot.pick(['RULED', 'HEADER_SHADED'] as const),
      headers: ['Subservice Organization', 'Services Provided', ...(withMethod ? ['Method'] : [])],
      widths: withMethod ? [38, 42, 20] : [42, 58],
      rows: plan.subservice.map((item) => ({
        cells: [cell(item.name), cell(capital(item.services)), ...(withMethod ? [cell(method(item))] : [])],
      })),
      repeatHeader: true,
      rowsMayBreak: false,
    });
  } else if (form === 'LIST') {
    blocks.push(paragraph(`${short} relies on these subservice organizations:`));
    blocks.push({
      kind: 'LIST',
      marker: '•',
      items: plan.subservice.map((item) => ({
        text: `**${item.name}** – ${item.services}${included.length > 0 ? ` (${method(item).toLowerCase()} method)` : ''}`,
      })),
    });
    if (included.length === 0)
      blocks.push(
        paragraph(
          'The controls of the organizations listed are excluded from the description under the carve-out method.',
        ),
      );
  } else {
    if (carved.length > 0)
      blocks.push(
        paragraph(
          lot.pick([
            `${short} uses ${named(carved)} for ${listed([...new Set(carved.map(({ services }) => services))])}. The scope of this report does not include the controls of ${carved.length > 1 ? 'these organizations' : 'this organization'}; ${carved.length > 1 ? 'they have' : 'it has'} been carved out.`,
            `The services of ${named(carved)} (${listed([...new Set(carved.map(({ services }) => services))])}) are excluded from this description by the carve-out method. ${short} monitors ${carved.length > 1 ? 'them' : 'it'} by reading the assurance reports once a year.`,
          ]),
        ),
      );
    if (included.length > 0)
      blocks.push(
        paragraph(
          `${named(included)} provide${included.length > 1 ? '' : 's'} ${listed(included.map(({ services }) => services))}. The description presents the relevant controls of ${included.length > 1 ? 'these organizations' : 'this organization'} by the inclusive method.`,
        ),
      );
  }
  if (lot.chance(0.4))
    blocks.push(
      paragraph(
        `Other vendors, such as the providers of e-mail, video meetings and payroll, are not considered subservice organizations, since their controls are not needed to meet the criteria.`,
      ),
    );
  return blocks;
}
