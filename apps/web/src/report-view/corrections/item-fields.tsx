import { Select, TextInput, Textarea } from '@mantine/core';
import type { ItemList, ReportItemInput } from '../../gql/graphql';
import { METHOD, choicesOf, termIn } from '../../terms/labels';
import { problemAt } from './form-frame';

/** What is typed of an item: one text for each field. */
export type ItemDraft = Readonly<Record<string, string>>;

interface FieldOf {
  readonly key: string;
  readonly label: string;
  readonly isLong?: boolean;
}

const CONTROL: readonly FieldOf[] = [
  { key: 'controlId', label: 'Identifier as printed' },
  { key: 'text', label: 'The whole control', isLong: true },
  { key: 'criteria', label: 'Criteria, such as CC6.1, CC6.2' },
];

const FIELDS: Readonly<Record<ItemList, readonly FieldOf[]>> = {
  EXCEPTIONS: [
    { key: 'controlId', label: 'Identifier of the control' },
    { key: 'finding', label: 'What the auditor found', isLong: true },
    { key: 'criteria', label: 'Criteria, such as CC6.1, CC6.2' },
    { key: 'control', label: 'The control', isLong: true },
    { key: 'test', label: 'The test', isLong: true },
    { key: 'managementResponse', label: 'Management’s response', isLong: true },
  ],
  CSOCS: [...CONTROL, { key: 'subserviceOrganization', label: 'Subservice organization' }],
  CUECS: CONTROL,
  SUBSERVICE_ORGANIZATIONS: [
    { key: 'name', label: 'Name' },
    { key: 'services', label: 'What it does for the vendor', isLong: true },
    { key: 'method', label: 'Method' },
  ],
};

/** The field that selected words go to. */
export const MAIN_FIELD: Readonly<Record<ItemList, string>> = {
  EXCEPTIONS: 'finding',
  CSOCS: 'text',
  CUECS: 'text',
  SUBSERVICE_ORGANIZATIONS: 'name',
};

const HOLDER = {
  EXCEPTIONS: 'exception',
  CSOCS: 'control',
  CUECS: 'control',
  SUBSERVICE_ORGANIZATIONS: 'subserviceOrganization',
} as const;

/** An item as it is shown, to be edited. */
export const draftOf = (list: ItemList, item: object | null): ItemDraft => {
  const held = (item ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    FIELDS[list].map(({ key }) => {
      const value = held[key];
      return [key, Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : ''];
    }),
  );
};

/** The item as the API takes it. */
export function itemOf(list: ItemList, draft: ItemDraft): ReportItemInput {
  const entries = FIELDS[list].map(({ key }) => {
    const given = draft[key] ?? '';
    if (key === 'criteria') return [key, given.split(/[\s,;]+/).filter(Boolean)];
    return [key, key === 'method' ? termIn(METHOD, given) : given];
  });
  return { [HOLDER[list]]: Object.fromEntries(entries) };
}

interface ItemFieldsProps {
  readonly list: ItemList;
  readonly draft: ItemDraft;
  readonly onChange: (draft: ItemDraft) => void;
  readonly problems: Readonly<Record<string, string>>;
}

export function ItemFields({ list, draft, onChange, problems }: ItemFieldsProps) {
  return FIELDS[list].map(({ key, label, isLong }) => {
    const field = {
      size: 'xs',
      label,
      value: draft[key] ?? '',
      error: problemAt(`item.${HOLDER[list]}.${key}`, problems),
    };
    const change = (text: string | null) => onChange({ ...draft, [key]: text ?? '' });
    if (key === 'method')
      return (
        <Select
          key={key}
          {...field}
          value={draft[key] || null}
          placeholder="Not stated"
          clearable
          data={choicesOf(METHOD)}
          onChange={change}
        />
      );
    if (isLong)
      return (
        <Textarea
          key={key}
          {...field}
          autosize
          minRows={1}
          maxRows={8}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      );
    return <TextInput key={key} {...field} onChange={({ currentTarget }) => change(currentTarget.value)} />;
  });
}
