import { type RefObject, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { ReviewInFullFragment } from '../../gql/graphql';
import { useEvidence } from '../../report-view/evidence';

type Weighed = ReviewInFullFragment['exceptions'][number];

/** Beside the document. */
export const placeOf = ({ key }: Pick<Weighed, 'key'>): string => `disposition ${key}`;

/**
 * Where exceptions are judged. An address that names one of them, or `next` for the first that is left, leads there: so
 * does the report, where they are read.
 * @returns the place of them all
 */
export function useExceptionPlace(exceptions: readonly Weighed[]): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const [params] = useSearchParams();
  const { show } = useEvidence();
  const wanted = params.get('exception');
  const named = wanted === 'next' ? exceptions.find(({ disposition }) => !disposition) : undefined;
  const found = named ?? exceptions.find(({ key }) => key === wanted);
  useEffect(() => {
    if (wanted === null) return;
    // What is read otherwise by now stands among the others.
    if (!found) return place.current?.scrollIntoView({ block: 'start' });
    show(placeOf(found), found.evidence, 0, true);
    // Once for each address: afterwards the person chooses.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);
  return place;
}
