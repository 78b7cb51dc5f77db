/** Cover pages of the second bank: a form-like list, a single sentence, and one with dates that are not the period. */
import { dateText, daysAfter } from '../dates';
import type { Cover } from '../document';
import { categoriesText, type Plan } from '../plan';

export function furtherCovers(plan: Plan, kind: string, time: string): readonly Cover['lines'][] {
  const issued = dateText(plan.reportDate, plan.coverDates);
  const printed = dateText(daysAfter(plan.reportDate, 21), plan.coverDates);
  return [
    [
      { text: 'SERVICE ORGANIZATION CONTROLS REPORT', size: 11, bold: true },
      { text: `Entity: ${plan.company}`, size: 14 },
      { text: `System: ${plan.system}`, size: 14 },
      { text: `Engagement: SOC 2 ${kind}`, size: 12 },
      { text: `Coverage: ${time.replace(/^For the Period /, '').replace(/^For /, '')}`, size: 12 },
      { text: `Criteria: ${categoriesText(plan.categories, true)}`, size: 12 },
      { text: `Practitioner: ${plan.auditor}`, size: 12 },
      { text: `Date of issue: ${issued}`, size: 10 },
    ],
    [
      {
        text: `${plan.auditor} reports on the ${plan.system} of ${plan.company} in a SOC 2 ${kind} examination`,
        size: 22,
        bold: true,
      },
      { text: time, size: 12 },
      { text: `Copy made on ${printed}. Valid for the named recipient alone.`, size: 8 },
    ],
    [
      { text: `${plan.company}`, size: 30, bold: true },
      { text: plan.system.toUpperCase(), size: 14 },
      { text: `SOC 2® ${kind} | ${categoriesText(plan.categories, true)}`, size: 12 },
      { text: `${time}`, size: 12 },
      {
        text: `Issued ${issued} | Next report expected ${dateText(daysAfter(plan.reportDate, 365), plan.coverDates)}`,
        size: 9,
      },
    ],
  ];
}
