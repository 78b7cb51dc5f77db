import { enter } from '../hand-in.mjs';
import { answerCuecs, ownControls } from './cuecs.mjs';
import { daysFromNow } from './dates.mjs';
import { fillInbox } from './inbox.mjs';
import { people } from './people.mjs';
import { withReports } from './reports.mjs';
import { askForReports } from './requests.mjs';
import { review } from './reviews.mjs';
import { YEAR_VENDORS } from './vendors.mjs';

const ACCEPTED = { kind: 'ACCEPTED', text: 'One sample of many, put right within the period.' };
const followUp = (days) => ({
  kind: 'FOLLOW_UP',
  text: 'The vendor is to show how it was put right.',
  dueOn: daysFromNow(days),
});
const COMPENSATED = { kind: 'COMPENSATING_CONTROL', text: 'Our own quarterly access review finds such accounts.' };
const FOR_THE_RECORD = 'Decided last year outside of this portal, and entered for the record.';

/**
 * A year of twelve vendors: the three of the samples, and nine whose reports are made for it. Each step looks for what
 * an earlier run has done.
 * @param samples the reports of the samples' vendors: of Lumenvault, Meridian Loop Health and Tessellate Robotics
 */
export async function liveTheYear(client, secret, samples) {
  console.log('\nThe year of twelve vendors');
  const who = await people(client, secret);
  const ids = {};
  for (const [key, { input }] of Object.entries(YEAR_VENDORS)) ids[key] = (await enter(client, input)).vendor.id;
  await ownControls(client);
  const wanted = (which) =>
    Object.entries(YEAR_VENDORS).flatMap(([key, vendor]) =>
      vendor[which].map((one) => ({ ...one, vendorId: ids[key] })),
    );
  const first = await withReports(client, wanted('first'));
  await answerCuecs(first.get('Harrowgate SOC 2 last year.pdf'), [who.paul, who.noor]);
  await answerCuecs(first.get('Brackenford SOC 2.pdf'), [who.noor, who.paul]);
  await reviewFirst(client, who, first);
  const next = await withReports(client, wanted('next'));
  await reviewNext(client, who, first, next, samples);
  await askForReports(client, ids);
  await fillInbox(client);
  console.log('  People, controls, reviews, requests and the inbox are as a year has left them.');
  return who;
}

async function reviewFirst(client, who, reports) {
  const { iris, tomas, noor } = who;
  await review(client, reports.get('Harrowgate SOC 2 last year.pdf'), {
    ...{ reviewer: iris, decider: iris, approver: tomas, dueOn: daysFromNow(5) },
    dispositions: [ACCEPTED, COMPENSATED],
    decision: { decision: 'APPROVED', rationale: 'Two exceptions, both answered.', overrideRationale: FOR_THE_RECORD },
  });
  await review(client, reports.get('Brackenford SOC 2.pdf'), {
    // A second person has to agree: the proposal waits.
    ...{ reviewer: noor, decider: noor, dueOn: daysFromNow(9) },
    dispositions: [ACCEPTED, COMPENSATED, followUp(30), followUp(30)],
    decision: {
      decision: 'APPROVED_WITH_CONDITIONS',
      rationale: 'The qualification concerns a criterion that our own reconciliation covers.',
      overrideRationale: 'The payroll cannot be moved before the contract ends.',
      conditions: [
        { description: 'Brackenford shows the corrected change approvals.', dueOn: daysFromNow(60), ownerId: noor.id },
      ],
    },
  });
  await review(client, reports.get('Dunmore SOC 2.pdf'), {
    ...{ reviewer: tomas, decider: tomas, dueOn: daysFromNow(3) },
    decision: { decision: 'MORE_INFORMATION_NEEDED', rationale: 'The report is stale; the new one was asked for.' },
  });
  await review(client, reports.get('Pellworth SOC 2.pdf'), {
    ...{ reviewer: iris, decider: iris, dueOn: daysFromNow(7) },
    decision: {
      decision: 'APPROVED_WITH_CONDITIONS',
      rationale: 'Nothing speaks against it.',
      overrideRationale: 'Little depends on this vendor.',
      conditions: [
        { description: 'Say who answers for the remaining CUECs.', dueOn: daysFromNow(0), ownerId: who.paul.id },
        { description: 'Delete the letters from before 2015.', dueOn: daysFromNow(120), ownerId: iris.id },
      ],
    },
  });
}

async function reviewNext(client, who, first, next, samples) {
  const { iris, tomas, noor, paul } = who;
  await review(client, next.get('Harrowgate SOC 2 this year.pdf'), {
    ...{ reviewer: iris, decider: iris, approver: tomas, dueOn: daysFromNow(10) },
    dispositions: [followUp(21), COMPENSATED, ACCEPTED],
    decision: {
      decision: 'APPROVED_WITH_CONDITIONS',
      rationale: 'One exception is back from last year; the vendor has to show that it ends.',
      overrideRationale: 'The CUECs that are not assessed yet are on their way.',
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
  await review(client, next.get('Larkspur SOC 2 this year.pdf'), {
    ...{ reviewer: tomas, decider: tomas, dueOn: daysFromNow(12) },
    dispositions: [followUp(14)],
  });
  await review(client, first.get('Quillmark SOC 2.pdf'), { reviewer: noor, decider: noor, dueOn: daysFromNow(20) });
  await review(client, samples[1].id, {
    ...{ reviewer: noor, decider: noor, dueOn: daysFromNow(2) },
    dispositions: [ACCEPTED, followUp(10), { kind: 'BLOCKING', text: 'Not answered for two years.' }],
    decision: {
      decision: 'REJECTED',
      rationale: 'The report is stale, and an exception blocks. The vendor was told.',
    },
  });
}
