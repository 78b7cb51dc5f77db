import { FRESHNESS_TONE } from '../../components/term-badges';
import toneClasses from '../../components/tone.module.css';
import type { AssessmentInFullFragment } from '../../gql/graphql';
import { dayOf, daysLeftOf } from '../../terms/dates';
import { FRESHNESS } from '../../terms/labels';
import classes from '../panel.module.css';

/** How old the report is, and from which day it says little about today. */
export function FreshnessNote({ assessment }: { readonly assessment: AssessmentInFullFragment }) {
  const { freshness, staleOn, daysLeft } = assessment;
  return (
    <div className={`${classes.freshness} ${toneClasses[FRESHNESS_TONE[freshness]]}`}>
      <span>
        <b>{FRESHNESS[freshness]}</b>
        {sentenceOf(assessment)}
      </span>
      {daysLeft != null && staleOn && <b className="numbers">{daysLeftOf(daysLeft)}</b>}
    </div>
  );
}

function sentenceOf({ freshness, staleOn }: AssessmentInFullFragment): string {
  if (!staleOn) return 'No date was found to count from.';
  if (freshness === 'STALE') return `Stale since ${dayOf(staleOn)}: it says little about today.`;
  if (freshness === 'EXPIRING') return `Stale from ${dayOf(staleOn)}. Ask the vendor for the next report.`;
  return `Stale from ${dayOf(staleOn)}.`;
}
