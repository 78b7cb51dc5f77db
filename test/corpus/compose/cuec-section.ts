/** Complementary user entity controls, as lists, tables and groups. */
import { NO_CUECS } from '../bank/second/cuecs';
import { CUEC_PARTS } from '../bank/cuecs';
import { cell, heading, paragraph, type Block, type ListItem, type Marker, type Row } from '../document';
import { criteriaInScope, type DrawnControls } from '../controls';
import { possessive, type Plan } from '../plan';
import { itemsOf, wholeItems, yearsOn, type Item } from './cuec-items';
import { cuecsInFurtherForm } from './further-cuecs';

export interface Cuec {
  readonly text: string;
  readonly criteria: readonly string[];
}

export interface CuecSection {
  readonly cuecs: readonly Cuec[];
  readonly blocks: readonly Block[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function cuecSection(plan: Plan, drawn: DrawnControls, level: 2 | 3 = 2): CuecSection {
  const lot = plan.random.fork('cuecs');
  const title = lot.pick([
    'Complementary User Entity Controls',
    'Complementary User Entity Controls',
    'Complementary User Entity Controls (CUECs)',
    'User Entity Control Considerations',
    'Complementary Customer Controls',
    'Complementary User-Entity Controls',
    'Client Responsibilities',
  ]);
  if (plan.random.fork('no-cuecs').chance(0.06))
    return {
      cuecs: [],
      blocks: [
        heading(level, 'Complementary User Entity Controls'),
        paragraph(
          plan.second
            ? capital(plan.fill(lot.pick(NO_CUECS)))
            : `${possessive(capital(plan.short))} controls were designed such that no complementary user entity controls are required in order to meet the applicable trust services criteria.`,
        ),
      ],
    };
  const scope = new Set(criteriaInScope(plan));
  const first = plan.second && lot.chance(0.75) ? wholeItems(plan, lot, scope) : itemsOf(plan, lot, scope);
  const items = yearsOn(plan, first);
  const intro = paragraph(
    lot.pick([
      `${possessive(capital(plan.short))} controls related to the ${plan.system} cover only a portion of overall internal control for each user entity. It is not feasible for the service commitments and system requirements to be achieved solely by ${plan.short}. Therefore, each user entity's internal control should be evaluated in conjunction with ${possessive(plan.short)} controls, taking into account the related complementary user entity controls identified below.`,
      `${possessive(capital(plan.short))} services are designed with the assumption that certain controls will be implemented by user entities. The following list does not represent all of the controls that should be employed by user entities; other controls may be required.`,
      `The controls listed below are expected to be in operation at user entities to complement the controls of ${plan.short}.`,
    ]),
  );
  const form = lot.pick([
    'LIST',
    'LIST',
    'LIST',
    'GROUPS',
    'TABLE_CRITERIA',
    'TABLE_IDS',
    'NESTED',
    'LABELS',
    'GROUPS_CRITERIA',
    'TABLE_GROUPED',
  ] as const);
  if (plan.second && lot.chance(0.35)) return cuecsInFurtherForm(lot, [heading(level, title), intro], items, drawn);
  if (plan.wide && lot.chance(0.25)) return inOtherForm(plan, lot, [heading(level, title), intro], items);
  const plain = items.map(({ text }) => ({ text, criteria: [] as string[] }));
  const start = [heading(level, title), intro];
  if (form === 'GROUPS') {
    const themes = [...new Set(items.map(({ theme }) => theme))];
    const marker = bullet(lot);
    return {
      cuecs: themes.flatMap((theme) =>
        items.filter((item) => item.theme === theme).map(({ text }) => ({ text, criteria: [] })),
      ),
      blocks: [
        ...start,
        ...themes.flatMap((theme): Block[] => [
          paragraph(theme, { bold: true, tight: true }),
          {
            kind: 'LIST',
            marker,
            items: items.filter((item) => item.theme === theme).map(({ text }) => ({ text })),
          },
        ]),
      ],
    };
  }
  if (form === 'GROUPS_CRITERIA') {
    const groups = [...new Set(items.map(({ criteria }) => criteria.join(', ')))];
    const marker = bullet(lot);
    const of = (group: string) => items.filter(({ criteria }) => criteria.join(', ') === group);
    return {
      cuecs: groups.flatMap((group) => of(group).map(({ text, criteria }) => ({ text, criteria }))),
      blocks: [
        ...start,
        ...groups.flatMap((group): Block[] => [
          paragraph(group, { bold: true, tight: true }),
          { kind: 'LIST', marker, items: of(group).map(({ text }) => ({ text })) },
        ]),
      ],
    };
  }
  if (form === 'TABLE_CRITERIA') {
    const reversed = lot.chance(0.3);
    const rows: Row[] = items.map(({ text, criteria }) => ({
      cells: reversed ? [cell(text), cell(criteria.join(', '))] : [cell(criteria.join(', ')), cell(text)],
    }));
    const headers = [
      lot.pick(['Criteria', 'Trust Services Criteria', 'Related Criteria', 'TSC']),
      title.replace(/ \(CUECs\)/, ''),
    ];
    return {
      cuecs: items.map(({ text, criteria }) => ({ text, criteria })),
      blocks: [
        ...start,
        {
          kind: 'TABLE',
          look: lot.pick(['RULED', 'HEADER_SHADED', 'HORIZONTAL', 'ZEBRA'] as const),
          headers: reversed ? headers.toReversed() : headers,
          widths: reversed ? [78, 22] : [22, 78],
          rows,
          repeatHeader: lot.chance(0.7),
          rowsMayBreak: lot.chance(0.5),
        },
      ],
    };
  }
  if (form === 'TABLE_GROUPED') {
    // One criterion over several items: bullets in one cell.
    const groups = [...new Set(items.map(({ criteria }) => criteria.join(', ')))];
    const rows = groups.map(
      (group): Row => ({
        cells: [
          cell(group),
          { paragraphs: items.filter(({ criteria }) => criteria.join(', ') === group).map(({ text }) => `• ${text}`) },
        ],
      }),
    );
    return {
      cuecs: groups.flatMap((group) =>
        items.filter(({ criteria }) => criteria.join(', ') === group).map(({ text, criteria }) => ({ text, criteria })),
      ),
      blocks: [
        ...start,
        {
          kind: 'TABLE',
          look: lot.pick(['RULED', 'HEADER_SHADED'] as const),
          headers: ['Criteria', 'Complementary User Entity Controls'],
          widths: [22, 78],
          rows,
          repeatHeader: true,
          rowsMayBreak: true,
        },
      ],
    };
  }
  if (form === 'TABLE_IDS') {
    const withCriteria = lot.chance(0.5);
    const prefix = lot.pick(['CUEC-', 'CUEC ', 'UEC', '']);
    const rows: Row[] = items.map(({ text, criteria }, index) => ({
      cells: [
        cell(`${prefix}${prefix === 'CUEC-' ? String(index + 1).padStart(2, '0') : index + 1}`),
        cell(text),
        ...(withCriteria ? [cell(criteria.join(', '))] : []),
      ],
    }));
    return {
      cuecs: withCriteria ? items.map(({ text, criteria }) => ({ text, criteria })) : plain,
      blocks: [
        ...start,
        {
          kind: 'TABLE',
          look: lot.pick(['RULED', 'HEADER_SHADED', 'HORIZONTAL', 'PLAIN'] as const),
          headers: ['#', 'User Entity Control', ...(withCriteria ? ['Criteria'] : [])],
          widths: withCriteria ? [14, 66, 20] : [14, 86],
          rows,
          repeatHeader: lot.chance(0.7),
          rowsMayBreak: lot.chance(0.5),
        },
      ],
    };
  }
  if (form === 'LABELS') {
    const prefix = lot.pick(['CUEC-', 'CUEC ', 'CC-U']);
    return {
      cuecs: plain,
      blocks: [
        ...start,
        {
          kind: 'LIST',
          marker: 'NONE',
          items: items.map(({ text }, index) => ({ text, label: `${prefix}${String(index + 1).padStart(2, '0')}` })),
        },
      ],
    };
  }
  if (form === 'NESTED') {
    const at = items.findIndex(({ theme }) => theme === 'Logical access');
    const children = lot.some(CUEC_PARTS, 3);
    const listItems: ListItem[] = items.map(({ text }, index) =>
      index === at
        ? { text: text.replace(/\.$/, ', including:'), children: children.map((part) => ({ text: part })) }
        : { text },
    );
    return {
      cuecs: items.map(({ text }, index) => ({
        text: index === at ? `${text.replace(/\.$/, ', including:')} ${children.join(' ')}` : text,
        criteria: [],
      })),
      blocks: [
        ...start,
        { kind: 'LIST', marker: bullet(lot), childMarker: lot.pick(['o', '-', '(a)'] as const), items: listItems },
      ],
    };
  }
  const withCriteria = lot.chance(0.15);
  return {
    cuecs: withCriteria ? items.map(({ text, criteria }) => ({ text, criteria })) : plain,
    blocks: [
      ...start,
      {
        kind: 'LIST',
        marker: bullet(lot),
        items: items.map(({ text, criteria }) => ({ text: withCriteria ? `${text} (${criteria.join(', ')})` : text })),
      },
    ],
  };
}

/** Forms of the later seeds: paragraphs without any mark, bold leads, numbers of the section, items without a full stop. */
function inOtherForm(plan: Plan, lot: Plan['random'], start: readonly Block[], items: readonly Item[]): CuecSection {
  const plain = items.map(({ text }) => ({ text, criteria: [] }));
  const form = lot.pick(['PARAGRAPHS', 'LEADS', 'SECTION_NUMBERS', 'NO_STOPS'] as const);
  if (form === 'PARAGRAPHS') return { cuecs: plain, blocks: [...start, ...items.map(({ text }) => paragraph(text))] };
  if (form === 'LEADS') {
    const led = items.map(({ theme, text }) => ({ lead: theme, text }));
    return {
      cuecs: led.map(({ lead, text }) => ({ text: `${lead}: ${text}`, criteria: [] })),
      blocks: [
        ...start,
        { kind: 'LIST', marker: '•', items: led.map(({ lead, text }) => ({ text: `**${lead}:** ${text}` })) },
      ],
    };
  }
  if (form === 'SECTION_NUMBERS')
    return {
      cuecs: plain,
      blocks: [
        ...start,
        { kind: 'LIST', marker: 'NONE', items: items.map(({ text }, index) => ({ text, label: `3.4.${index + 1}` })) },
      ],
    };
  const bare = items.map(({ text }) => text.replace(/\.$/, ''));
  return {
    cuecs: bare.map((text) => ({ text, criteria: [] })),
    blocks: [...start, { kind: 'LIST', marker: bullet(lot), items: bare.map((text) => ({ text })) }],
  };
}

const bullet = (lot: Plan['random']): Marker =>
  lot.pick(['•', '•', '•', '-', '▪', 'o', '\uf0b7', '➢', '1.', '1.', '1)', '(a)', 'a.', 'i.', '–'] as const);
