import { daysFromNow } from './dates.mjs';
import { review } from './reviews.mjs';

const ACCEPTED = { kind: 'ACCEPTED', text: 'One sample of many, put right within the period.' };
const COMPENSATED = { kind: 'COMPENSATING_CONTROL', text: 'Our own quarterly access review finds such accounts.' };
const followUp = (dueOn) => ({ kind: 'FOLLOW_UP', text: 'The vendor is to show how it was put right.', dueOn });
const STILL_TO_ASSESS = 'The CUECs that are not assessed yet are on their way.';

/** The exceptions answered, and nothing decided yet. */
export const beginHarrowgateLastYear = ({ client, days }, { iris }, reportId) =>
  review(client, reportId, { reviewer: iris, dueOn: days.due(-330, 5), dispositions: [ACCEPTED, COMPENSATED] });

export const decideHarrowgateLastYear = ({ client, days }, { iris, tomas }, reportId) =>
  review(client, reportId, {
    ...{ reviewer: iris, decider: iris, approver: tomas, dueOn: days.due(-330, 5) },
    decision: {
      decision: 'APPROVED',
      rationale: 'Two exceptions, both answered.',
      overrideRationale: STILL_TO_ASSESS,
    },
  });

export const decideLarkspurLastYear = ({ client, days }, { iris, tomas }, reportId) =>
  review(client, reportId, {
    ...{ reviewer: tomas, decider: tomas, approver: iris, dueOn: days.due(-320, 5) },
    decision: {
      decision: 'APPROVED',
      rationale: 'No exceptions; Marketing loads no names of customers.',
      overrideRationale: STILL_TO_ASSESS,
    },
  });

/** One condition has been forgotten since, one is met, one is still to come. */
export const decidePellworth = ({ client, days }, { iris, paul }, reportId) =>
  review(client, reportId, {
    ...{ reviewer: iris, decider: iris, dueOn: days.due(-95, 7) },
    decision: {
      decision: 'APPROVED_WITH_CONDITIONS',
      rationale: 'Nothing speaks against it.',
      overrideRationale: 'Little depends on this vendor.',
      conditions: [
        { description: 'Say who answers for the remaining CUECs.', dueOn: days.due(-30, 0), ownerId: paul.id },
        { description: PELLWORTH_CONTACT, dueOn: days.due(-60, 30), ownerId: iris.id },
        { description: 'Delete the letters from before 2015.', dueOn: daysFromNow(120), ownerId: iris.id },
      ],
    },
  });

export const PELLWORTH_CONTACT = 'Enter whom to call at Pellworth in an incident.';

/** What the vendor was asked has not been answered by its day. */
export const beginLarkspurThisYear = ({ client, days }, { tomas }, reportId) =>
  review(client, reportId, {
    ...{ reviewer: tomas, decider: tomas, dueOn: daysFromNow(12) },
    dispositions: [followUp(days.due(-12, 14))],
  });

export const rejectMeridianLoop = ({ client, days }, { noor }, reportId) =>
  review(client, reportId, {
    ...{ reviewer: noor, decider: noor, dueOn: days.due(-20, 2) },
    dispositions: [ACCEPTED, followUp(days.due(-9, 10)), { kind: 'BLOCKING', text: 'Not answered for two years.' }],
    decision: {
      decision: 'REJECTED',
      rationale: 'The report is stale, and an exception blocks. The vendor was told.',
    },
  });

export const askDunmoreForMore = ({ client, days }, { tomas }, reportId) =>
  review(client, reportId, {
    ...{ reviewer: tomas, decider: tomas, dueOn: days.due(-17, 3) },
    decision: { decision: 'MORE_INFORMATION_NEEDED', rationale: 'The report is stale; the new one was asked for.' },
  });

export const beginQuillmark = ({ client }, { noor }, reportId) =>
  review(client, reportId, { reviewer: noor, decider: noor, dueOn: daysFromNow(20) });

export const beginHarrowgateThisYear = ({ client }, { iris }, reportId) =>
  review(client, reportId, {
    ...{ reviewer: iris, dueOn: daysFromNow(10) },
    dispositions: [followUp(daysFromNow(21)), COMPENSATED, ACCEPTED],
  });

export const decideHarrowgateThisYear = ({ client }, { iris, tomas, paul }, reportId) =>
  review(client, reportId, {
    ...{ reviewer: iris, decider: iris, approver: tomas, dueOn: daysFromNow(10) },
    decision: {
      decision: 'APPROVED_WITH_CONDITIONS',
      rationale: 'One exception is back from last year; the vendor has to show that it ends.',
      overrideRationale: STILL_TO_ASSESS,
      conditions: [
        {
          description: 'Harrowgate shows that leavers lose their access in time.',
          dueOn: daysFromNow(30),
          ownerId: iris.id,
        },
        { description: 'Assess the CUECs that are new this year.', dueOn: daysFromNow(14), ownerId: paul.id },
      ],
    },
  });

export const beginBrackenford = ({ client }, { noor }, reportId) =>
  review(client, reportId, {
    ...{ reviewer: noor, dueOn: daysFromNow(9) },
    dispositions: [ACCEPTED, COMPENSATED, followUp(daysFromNow(30)), followUp(daysFromNow(30))],
  });

/** A second person has to agree: the proposal waits. */
export const proposeForBrackenford = ({ client }, { noor }, reportId) =>
  review(client, reportId, {
    ...{ reviewer: noor, decider: noor, dueOn: daysFromNow(9) },
    decision: {
      decision: 'APPROVED_WITH_CONDITIONS',
      rationale: 'The qualification concerns a criterion that our own reconciliation covers.',
      overrideRationale: 'The payroll cannot be moved before the contract ends.',
      conditions: [
        { description: 'Brackenford shows the corrected change approvals.', dueOn: daysFromNow(60), ownerId: noor.id },
      ],
    },
  });
