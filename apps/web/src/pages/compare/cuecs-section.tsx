import { WordDifference } from '../../components/word-difference';
import type { ComparisonInFullFragment } from '../../gql/graphql';
import { CUEC_STATUS } from '../../terms/cuecs';
import { ComparedLine, type Side, type Sides, pagesIn } from './compared-line';
import { ComparedSection } from './compared-section';
import classes from './compare.module.css';

type Compared = ComparisonInFullFragment['cuecs'][number];
type Cuec = NonNullable<Compared['current']>;

interface CuecsSectionProps {
  readonly cuecs: readonly Compared[];
  readonly sides: Sides;
}

/** What the vendor expects of us now and did not before, the other way round, and in other words. */
export function CuecsSection({ cuecs, sides }: CuecsSectionProps) {
  return (
    <ComparedSection
      title="Complementary user entity controls"
      none="Neither report expects anything of us."
      lines={cuecs.map(({ change, previous, current, difference }) => ({
        change,
        line: (
          <ComparedLine
            key={(current ?? previous)!.id}
            name={nameOf((current ?? previous)!)}
            {...{ change, sides, tab: 'cuecs' }}
            previous={sideOf(previous, null)}
            current={sideOf(current, difference)}
          />
        ),
      }))}
    />
  );
}

const nameOf = ({ controlId, position }: Cuec) => controlId ?? `CUEC ${position + 1}`;

function sideOf(cuec: Cuec | null | undefined, difference: Compared['difference']): Side | null {
  if (!cuec) return null;
  const { text, status, owner, evidence } = cuec;
  return {
    pages: pagesIn(evidence),
    words: (
      <>
        {difference ? <WordDifference runs={difference} /> : <p>{text}</p>}
        <p className={classes.standing}>
          {CUEC_STATUS[status]}
          {owner ? `, owned by ${owner.name}` : ', nobody owns it'}
        </p>
      </>
    ),
  };
}
