import { Text } from '@mantine/core';
import type { CuecCountsFragment } from '../../gql/graphql';
import { numberOf } from '../../terms/counts';
import { COVERAGE } from './coverage-parts';

/** How many controls have each status, in words. */
export function CuecShare({ counts }: { readonly counts: CuecCountsFragment }) {
  const parts = COVERAGE.filter(({ part }) => counts[part] > 0);
  return (
    <Text size="sm" className="numbers">
      {parts.map(({ part, label }) => (
        <span key={part} style={{ display: 'inline-block', whiteSpace: 'nowrap', marginInlineEnd: 10 }}>
          {numberOf(counts[part])} {label.toLowerCase()}
        </span>
      ))}
    </Text>
  );
}
