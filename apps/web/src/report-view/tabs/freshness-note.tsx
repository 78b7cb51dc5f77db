import { FRESHNESS_TONE } from '../../components/term-badges';
import toneClasses from '../../components/tone.module.css';
import type { AssessmentInFullFragment, Freshness } from '../../gql/graphql';
import { dayOf, daysLeftOf } from '../../terms/dates';
import { FRESHNESS } from '../../terms/labels';
import classes from '../panel.module.css';

/** How old the report is, and from which day it says little about today. */
export function FreshnessNote({ assessment }: { readonly assessment: AssessmentInFullFragment }) {
  const { freshness, daysLeft } = assessment;
  return (
    <div className={`${classes.freshness} ${toneClasses[FRESHNESS_TONE[freshness]]}`}>
      <span>
        <b>{titleOf(assessment)}</b>
        {ADVICE[freshness]}
      </span>
      {daysLeft != null && <b className={`numbers ${classes.days}`}>{daysLeftOf(daysLeft)}</b>}
    </div>
  );
}

function titleOf({ freshness, staleOn }: AssessmentInFullFragment): string {
  if (!staleOn) return FRESHNESS[freshness];
  return freshness === 'STALE'
    ? `Stale since ${dayOf(staleOn)}`
    : `${FRESHNESS[freshness]}, stale from ${dayOf(staleOn)}`;
}

const ADVICE: Readonly<Record<Freshness, string>> = {
  CURRENT: 'No older than the policy allows.',
  EXPIRING: 'Ask the vendor for the next report.',
  STALE: 'No report expires by rule, but this one says little about today.',
  UNKNOWN: 'No date was found to count from, or the document is no SOC 2 report.',
};
