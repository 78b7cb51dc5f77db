/** Turns of phrase that the parts of the auditor's report share. */
import { dateText, thePeriod } from '../dates';
import { paragraph, type Block } from '../document';
import type { Plan } from '../plan';

export const say = (text: string): Block => paragraph(text);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const title = (opinion: Plan['opinion']): string =>
  ({
    UNQUALIFIED: 'Opinion',
    QUALIFIED: 'Qualified Opinion',
    ADVERSE: 'Adverse Opinion',
    DISCLAIMER: 'Disclaimer of Opinion',
  })[opinion];

/** "throughout the period ..." or "as of ...". */
export const when = (plan: Plan): string =>
  plan.type === 'TYPE_2'
    ? `throughout ${thePeriod(plan.period, plan.dates, plan.periods)}`
    : `as of ${dateText(plan.asOf, plan.dates)}`;

export const effectiveness = (plan: Plan): string =>
  plan.type === 'TYPE_2'
    ? 'the suitability of the design and operating effectiveness of controls'
    : 'the suitability of the design of controls';
