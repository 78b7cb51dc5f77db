import { VENDORS as SAMPLES } from '../vendors.mjs';
import { enter } from '../hand-in.mjs';
import { confirmAuditor, correctReportDate } from './corrections.mjs';
import { answerCuecs, linkEvidence, mapToOwnControls, ownControls } from './cuecs.mjs';
import { Days } from './days.mjs';
import { discussLastYear, discussPayroll, discussThisYear } from './discussion.mjs';
import { Generator } from './generator.mjs';
import { fillInbox, missingInInbox } from './inbox.mjs';
import { readNotifications, tellOutside } from './outside.mjs';
import { people } from './people.mjs';
import { bringIn, bringInSamples, reportsOf } from './reports.mjs';
import { askForReports } from './requests.mjs';
import * as reviews from './reviews-of-the-year.mjs';
import { meetCondition } from './reviews.mjs';
import { IN_THE_INBOX, YEAR_VENDORS } from './vendors.mjs';

/**
 * A year of twelve vendors: the three of the samples, and nine whose reports are made for it. Each step looks for what
 * an earlier run has done.
 * @param past the way into the past; null: all of it is done today
 * @returns the people, and the ids of the reports by their file names
 */
export async function liveTheYear(client, past) {
  console.log('The year of twelve vendors');
  const days = new Days(past, client);
  await days.goTo(352);
  const who = await people(client);
  for (const { client: theirs } of Object.values(who)) days.add(theirs);
  const vendorIds = await enterVendors(client);
  await ownControls(client);

  const ids = await reportsOf(client, Object.values(vendorIds));
  const orders = Object.entries(YEAR_VENDORS)
    .flatMap(([key, { reports }]) => reports.map((order) => ({ ...order, vendorId: vendorIds[key] })))
    .sort((one, other) => other.daysAgo - one.daysAgo);
  const forInbox = await missingInInbox(client, IN_THE_INBOX);
  const generator = new Generator([...orders.filter(({ file }) => !ids.has(file)), ...forInbox]);
  const scene = { client, days, generator, ids, vendorIds };
  try {
    for (const { daysAgo, act } of stepsOf(scene, who, orders)) {
      await days.goTo(daysAgo);
      await act();
    }
    await days.comeBack();
    await fillInbox(client, generator, forInbox);
  } finally {
    generator.close();
  }
  console.log('  People, controls, reviews, requests and the inbox are as a year has left them.');
  return { who, ids };
}

async function enterVendors(client) {
  const ids = {};
  for (const [key, { input }] of Object.entries(YEAR_VENDORS)) ids[key] = (await enter(client, input)).vendor.id;
  return ids;
}

/** What happens in the year, from its first day to its last. */
function stepsOf(scene, who, orders) {
  const { client, ids } = scene;
  const { iris, tomas, noor, paul } = who;
  const of = (file) => ids.get(file);
  const comeIn = (...daysAgo) =>
    bringIn(
      scene,
      orders.filter((order) => daysAgo.includes(order.daysAgo)),
    );
  const HARROWGATE = 'Harrowgate SOC 2 last year.pdf';
  const HARROWGATE_NOW = 'Harrowgate SOC 2 this year.pdf';
  return inOrder([
    [350, () => comeIn(350)],
    [346, () => answerCuecs(of(HARROWGATE), [paul, noor])],
    [343, () => reviews.beginHarrowgateLastYear(scene, who, of(HARROWGATE))],
    [343, () => discussLastYear(client, of(HARROWGATE), who)],
    [338, () => reviews.decideHarrowgateLastYear(scene, who, of(HARROWGATE))],
    [325, () => reviews.decideLarkspurLastYear(scene, who, of('Larkspur SOC 2 last year.pdf'))],
    [258, () => comeIn(258)],
    [250, () => comeIn(250)],
    [249, () => correctReportDate(scene, of('Quillmark SOC 2.pdf'))],
    [230, () => bringInSamples(scene, SAMPLES)],
    [228, () => confirmAuditor(scene, of('03_meridianloop.pdf'))],
    [220, () => answerCuecs(of('01_lumenvault.pdf'), [noor, paul])],
    [160, () => everybodyReads(scene, [iris.client])],
    [106, () => comeIn(106)],
    [100, () => reviews.decidePellworth(scene, who, of('Pellworth SOC 2.pdf'))],
    [66, () => meetCondition(client, contactEntered(iris, of('Pellworth SOC 2.pdf')))],
    [48, () => comeIn(48)],
    [44, () => reviews.beginLarkspurThisYear(scene, who, of('Larkspur SOC 2 this year.pdf'))],
    [30, () => reviews.rejectMeridianLoop(scene, who, of('03_meridianloop.pdf'))],
    [22, () => askForReports(scene, ['dunmore'])],
    [20, () => reviews.askDunmoreForMore(scene, who, of('Dunmore SOC 2.pdf'))],
    [18, () => comeIn(18, 16)],
    [15, () => answerCuecs(of('Brackenford SOC 2.pdf'), [noor, paul])],
    [15, () => reviews.beginQuillmark(scene, who, of('Quillmark SOC 2.pdf'))],
    [13, () => reviews.beginHarrowgateThisYear(scene, who, of(HARROWGATE_NOW))],
    [13, () => discussThisYear(client, of(HARROWGATE_NOW), who)],
    [11, () => reviews.beginBrackenford(scene, who, of('Brackenford SOC 2.pdf'))],
    [11, () => discussPayroll(client, of('Brackenford SOC 2.pdf'), who)],
    [9, () => reviews.proposeForBrackenford(scene, who, of('Brackenford SOC 2.pdf'))],
    [9, () => askForReports(scene, ['vantor', 'quillmark'])],
    [8, () => reviews.decideHarrowgateThisYear(scene, who, of(HARROWGATE_NOW))],
    [6, () => linkEvidence(client, of(HARROWGATE_NOW))],
    [6, () => mapToOwnControls(client, of(HARROWGATE_NOW))],
    [5, () => tellOutside(scene, scene.days)],
    // Only Paul has been away.
    [4, () => everybodyReads(scene, [client, iris.client, tomas.client, noor.client])],
  ]);
}

const inOrder = (steps) => steps.map(([daysAgo, act]) => ({ daysAgo, act }));

const contactEntered = (by, reportId) => ({
  ...{ by, reportId, description: reviews.PELLWORTH_CONTACT },
  evidence: 'Jonah Reed is entered as contact, with whom to call at night.',
});

/** What somebody has looked at stays so; what came in since is left for them to see. */
async function everybodyReads({ days }, clients) {
  if (days.areLived) for (const client of clients) await readNotifications({ client });
}
