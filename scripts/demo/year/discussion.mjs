import { SetUpError } from '../../set-up/root.mjs';
import { act } from './reviews.mjs';

const SAID = `query ($id: ID!) { review(id: $id) { comments(first: 1) { totalCount } } }`;
const OF_REPORT = `query ($id: ID!) { report(id: $id) { reviews(first: 5) { nodes { id exceptions { key } } } } }`;

/** How somebody is mentioned. */
const to = ({ id }) => `@[${id}]`;

/** What is said in the review of a report, one after the other, unless something was said already. */
async function discuss(client, reportId, said) {
  const [review] = (await client.ask(OF_REPORT, { id: reportId })).report.reviews.nodes;
  const { comments } = (await client.ask(SAID, { id: review.id })).review;
  if (comments.totalCount > 0) return;
  for (const { by, text, aboutException = false, attachment } of said) {
    const about = aboutException ? { exceptionKey: review.exceptions[0].key } : {};
    await act(by.client, 'commentOnReview', { reviewId: review.id, text, ...about });
    if (attachment !== undefined) await attach(by.client, review.id, attachment);
  }
}

async function attach(client, reviewId, { file, text }) {
  const form = new FormData();
  form.set('file', new Blob([text], { type: 'text/plain' }), file);
  const answer = await client.fetch(`/api/reviews/${reviewId}/attachments`, { method: 'POST', body: form });
  if (!answer.ok) throw new SetUpError(`${file} was refused: ${(await answer.json()).error.message}`);
}

export const discussLastYear = (client, reportId, { iris, tomas }) =>
  discuss(client, reportId, [
    { by: iris, aboutException: true, text: `${to(tomas)} is one late removal of access something that we accept?` },
    {
      by: tomas,
      text: `${to(iris)} yes, with our own quarterly review beside it. Their answer is attached.`,
      attachment: {
        file: 'Answer of Harrowgate.txt',
        text: 'The account was removed two days late. It was not used after the last day of work.\n',
      },
    },
  ]);

export const discussThisYear = (client, reportId, { iris, tomas, paul }) =>
  discuss(client, reportId, [
    { by: iris, aboutException: true, text: 'The same as last year. I ask them for a date by which it ends.' },
    { by: iris, text: `${to(paul)} two controls are new on our side. Can you say who runs them?` },
    { by: paul, text: `Infrastructure does. I enter it this week. ${to(tomas)} for your information.` },
  ]);

export const discussPayroll = (client, reportId, { noor, iris }) =>
  discuss(client, reportId, [
    {
      by: noor,
      text: `${to(iris)} the opinion is qualified over change approvals. People cannot leave before the contract ends.`,
      attachment: {
        file: 'Reconciliation of payroll.txt',
        text: 'Each month the totals of the payroll are reconciled with the general ledger by Finance operations.\n',
      },
    },
  ]);
