import { counted } from '../../terms/counts';
import { CATEGORY } from '../../terms/labels';
import { type Rules, SWITCHES, SWITCH_NAMES } from './rule-labels';

/** What a version of a policy asks for. */
export function RuleList({ rules }: { readonly rules: Rules }) {
  const { currentForMonths, minimumPeriodMonths, requiredCategories, reviewAgainAfterMonths } = rules;
  return (
    <ul style={{ margin: 0, paddingLeft: 20, fontSize: 14 }}>
      <li>A report is current for {counted(currentForMonths, 'month')} and not accepted afterwards</li>
      {minimumPeriodMonths != null && <li>Its period has at least {counted(minimumPeriodMonths, 'month')}</li>}
      {requiredCategories.length > 0 && (
        <li>In scope: {requiredCategories.map((category) => CATEGORY[category]).join(', ')}</li>
      )}
      {SWITCH_NAMES.filter((name) => rules[name]).map((name) => (
        <li key={name}>{SWITCHES[name]}</li>
      ))}
      <li>The vendor is reviewed again {counted(reviewAgainAfterMonths, 'month')} after a decision</li>
    </ul>
  );
}
