import { useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import { graphql } from '../../gql';

const ControlsToMapDocument = graphql(`
  query ControlsToMap($filter: InternalControlFilter) {
    internalControls(first: 100, filter: $filter) {
      nodes {
        id
        code
        title
      }
    }
  }
`);

export interface ControlToMap {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

/** Our own controls to choose from: as many as a list takes, and with words those that have them. */
export function useControlsToMap(chosen: readonly ControlToMap[], withheld: readonly ControlToMap[] = []) {
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words, 200);
  const [{ data }] = useQuery({ query: ControlsToMapDocument, variables: { filter: { search: search || null } } });
  const taken = new Set([...chosen, ...withheld].map(({ id }) => id));
  const offered = [...chosen, ...(data?.internalControls.nodes ?? []).filter(({ id }) => !taken.has(id))];
  return {
    choices: offered.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
    searchFor: setWords,
  };
}
