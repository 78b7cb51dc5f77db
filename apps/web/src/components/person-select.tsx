import { Select } from '@mantine/core';
import { useQuery } from 'urql';
import { graphql } from '../gql';

const PeopleToChooseDocument = graphql(`
  query PeopleToChoose($mayReview: Boolean) {
    accounts(first: 100, filter: { canBeGiven: true, mayReview: $mayReview }) {
      nodes {
        id
        name
        email
      }
    }
  }
`);

export interface Person {
  readonly id: string;
  readonly name: string;
}

interface Asked {
  /** Only people whose role may review. */
  readonly reviewersOnly?: boolean | undefined;
  /** As long as nobody chooses, nobody is asked for. */
  readonly isPaused?: boolean;
}

/** Everybody who can be chosen; somebody who was chosen stays to be seen, however many accounts there are. */
export function usePeople(): readonly (Person & { readonly email: string })[];
export function usePeople(chosen: Person | null | undefined, asked?: Asked): readonly Person[];
export function usePeople(chosen?: Person | null, { reviewersOnly, isPaused = false }: Asked = {}): readonly Person[] {
  const variables = { mayReview: reviewersOnly ? true : null };
  const pause = isPaused;
  const [{ data }] = useQuery({ query: PeopleToChooseDocument, variables, requestPolicy: 'cache-first', pause });
  const people = data?.accounts.nodes ?? [];
  return chosen && !people.some(({ id }) => id === chosen.id) ? [chosen, ...people] : people;
}

interface PersonSelectProps {
  /** Seen, or only heard where the place says it already. */
  readonly label: string;
  readonly isLabelSeen?: boolean;
  readonly placeholder?: string;
  readonly person?: Person | null;
  readonly disabled?: boolean;
  readonly error?: string | null;
  readonly width?: number | string;
  readonly size?: 'xs' | 'sm';
  /** Only people whose role may review. */
  readonly reviewersOnly?: boolean;
  readonly onChoose: (id: string | null) => void;
}

/** Chooses one of the people who may sign in, or nobody. */
export function PersonSelect(props: PersonSelectProps) {
  const {
    label,
    isLabelSeen = true,
    placeholder = 'Nobody yet',
    person,
    disabled,
    error,
    width,
    size,
    reviewersOnly,
    onChoose,
  } = props;
  const people = usePeople(person, { reviewersOnly });
  return (
    <Select
      {...(isLabelSeen ? { label } : { 'aria-label': label })}
      placeholder={placeholder}
      w={width}
      size={size}
      searchable
      clearable
      disabled={disabled}
      error={error}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={person?.id ?? null}
      onChange={onChoose}
      nothingFoundMessage="Nobody of this name"
    />
  );
}
