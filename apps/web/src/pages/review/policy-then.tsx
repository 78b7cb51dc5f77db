import type { ReactNode } from 'react';
import classes from '../../report-view/panel.module.css';
import { counted } from '../../terms/counts';
import { CATEGORY } from '../../terms/labels';
import { type Rules, SWITCHES, SWITCH_NAMES } from '../policies/rule-labels';

/** The rules of a policy as they stood. */
export function PolicyThen({ rules }: { readonly rules: Rules }) {
  const { currentForMonths, requiredCategories, minimumPeriodMonths, reviewAgainAfterMonths } = rules;
  return (
    <div>
      <Rule name="A report is accepted up to">{counted(currentForMonths, 'month')} after its period</Rule>
      <Rule name="Categories required">{requiredCategories.map((each) => CATEGORY[each]).join(', ') || 'None'}</Rule>
      <Rule name="Shortest period">{minimumPeriodMonths == null ? 'Any' : counted(minimumPeriodMonths, 'month')}</Rule>
      <Rule name="Reviewed again after">{counted(reviewAgainAfterMonths, 'month')}</Rule>
      {SWITCH_NAMES.map((name) => (
        <Rule key={name} name={SWITCHES[name]}>
          {rules[name] ? 'Required' : 'Not required'}
        </Rule>
      ))}
    </div>
  );
}

const Rule = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={classes.row}>
    <span>{name}</span>
    <span className={classes.lineValue}>{children}</span>
  </div>
);
