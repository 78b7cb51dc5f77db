import { Select, SimpleGrid } from '@mantine/core';
import { Surface } from '../../components/surface';
import type { VendorImportField } from '../../gql/graphql';
import { IMPORT_FIELD, choicesOf } from '../../terms/labels';
import type { Columns } from './vendor-import-page';

interface ColumnFieldsProps {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
}

/** What each column of the file holds, as told by its title, to be put right. */
export function ColumnFields({ header, columns, onChange }: ColumnFieldsProps) {
  const set = (column: number, field: VendorImportField | null) => {
    const others = columns.filter((each) => each.column !== column && each.field !== field);
    onChange(field === null ? others : [...others, { field, column }]);
  };
  return (
    <Surface title="What the columns hold">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
        {header.map((title, column) => (
          <Select
            key={`${column} ${title}`}
            label={title || `Column ${column + 1}`}
            placeholder="Not imported"
            data={choicesOf(IMPORT_FIELD)}
            value={columns.find((each) => each.column === column)?.field ?? null}
            onChange={(field) => set(column, field)}
            clearable
            searchable
          />
        ))}
      </SimpleGrid>
    </Surface>
  );
}
