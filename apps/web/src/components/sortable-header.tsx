import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { Table } from './table';
import classes from './sortable-header.module.css';

/** `name`: by name; `-name`: the other way round. */
export interface SortChoice {
  readonly key: string;
  readonly descending: boolean;
}

export const sortIn = (params: URLSearchParams): SortChoice | null => {
  const given = params.get('sort');
  if (!given) return null;
  return given.startsWith('-') ? { key: given.slice(1), descending: true } : { key: given, descending: false };
};

interface SortableHeaderProps {
  readonly label: string;
  readonly sortKey: string;
  readonly sort: SortChoice;
  /** What the address is to say. */
  readonly onSort: (sort: string) => void;
  readonly width?: number;
}

/** The head of a column: by it the whole list is sorted, not the page alone; once more turns it round. */
export function SortableHeader({ label, sortKey, sort, onSort, width }: SortableHeaderProps) {
  const isChosen = sort.key === sortKey;
  const Sign = isChosen ? (sort.descending ? IconArrowDown : IconArrowUp) : IconArrowsSort;
  const order = isChosen ? (sort.descending ? ('descending' as const) : ('ascending' as const)) : undefined;
  return (
    <Table.Th w={width} aria-sort={order}>
      <UnstyledButton
        className={classes.head}
        data-chosen={isChosen || undefined}
        onClick={() => onSort(isChosen && !sort.descending ? `-${sortKey}` : sortKey)}
      >
        {label}
        <Sign size={14} aria-hidden className={classes.sign} />
      </UnstyledButton>
    </Table.Th>
  );
}
