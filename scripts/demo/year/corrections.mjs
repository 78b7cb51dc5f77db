import { act } from './reviews.mjs';

const STATED = `query ($id: ID!) { report(id: $id) { corrections(first: 1) { totalCount }
  facts { auditor { value } reportDate { value } } } }`;

/** A fact of a report put right, or confirmed, by a person with a reason; once. */
async function correct(client, reportId, fact, reason, valueOf) {
  const { corrections, facts } = (await client.ask(STATED, { id: reportId })).report;
  if (corrections.totalCount === 0) await act(client, 'correctFact', { reportId, fact, reason, value: valueOf(facts) });
}

const dayAfter = (date) => new Date(new Date(date).getTime() + 24 * 60 * 60_000).toISOString().slice(0, 10);

/** The auditor of a report that was read with doubt. */
export const confirmAuditor = ({ client }, reportId) =>
  correct(client, reportId, 'AUDITOR', 'Compared with the register of licensed firms.', ({ auditor }) => ({
    name: auditor.value,
  }));

/** A report whose date the auditor has put right since. */
export const correctReportDate = ({ client }, reportId) =>
  correct(
    client,
    reportId,
    'REPORT_DATE',
    'The auditor signed a day later, as the page says that was handed in afterwards.',
    ({ reportDate }) => ({ date: dayAfter(reportDate.value) }),
  );
