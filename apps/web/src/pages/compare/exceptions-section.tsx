import type { ComparisonInFullFragment } from '../../gql/graphql';
import { ComparedLine, type Side, type Sides, pagesIn } from './compared-line';
import { ComparedSection } from './compared-section';

type Exception = NonNullable<ComparisonInFullFragment['exceptions'][number]['previous']>;

interface ExceptionsSectionProps {
  readonly exceptions: ComparisonInFullFragment['exceptions'];
  readonly sides: Sides;
}

/** Which deviations are new, came back, or are settled. */
export function ExceptionsSection({ exceptions, sides }: ExceptionsSectionProps) {
  return (
    <ComparedSection
      title="Exceptions"
      none="No exception was found in either report."
      lines={exceptions.map(({ change, previous, current }, place) => ({
        change,
        line: (
          <ComparedLine
            key={place}
            name={nameOf((current ?? previous)!)}
            {...{ change, sides, tab: 'exceptions' }}
            previous={sideOf(previous)}
            current={sideOf(current)}
          />
        ),
      }))}
    />
  );
}

const nameOf = ({ controlId }: Exception) => (controlId ? `Control ${controlId}` : 'Control without an identifier');

const sideOf = (exception: Exception | null | undefined): Side | null =>
  exception
    ? {
        pages: pagesIn(exception.evidence),
        words: (
          <>
            <p>{exception.finding}</p>
            {exception.managementResponse && (
              <p>
                <b>Management’s response:</b> {exception.managementResponse}
              </p>
            )}
          </>
        ),
      }
    : null;
