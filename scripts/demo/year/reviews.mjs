import { SetUpError } from '../../set-up/root.mjs';

const REVIEW = `id status version vendor { name tier } exceptions { key controlId disposition { kind } } pendingDecision { decision }
  checklist { code outcome } decisions { id }`;
const OF_REPORT = `query ($id: ID!) { report(id: $id) { reviews(first: 5) { nodes { ${REVIEW} } } } }`;
const BY_ID = `query ($id: ID!) { review(id: $id) { ${REVIEW} } }`;

/** Carries out a mutation with one input. @throws SetUpError with what the API says where it refuses */
export async function act(client, name, input, selection = '') {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ... on UserError { message } } }`;
  const answer = (await client.ask(query, { input }))[name];
  if (answer.message !== undefined) throw new SetUpError(`${name}: ${answer.message}`);
  return answer;
}

const reviewById = async (client, id) => (await client.ask(BY_ID, { id })).review;

/** What a reviewer says of the lines of the checklist that only a person can confirm. */
const CONFIRMED = {
  AUDITOR_ON_FILE: 'Licensed firm, peer review of last year seen.',
  SUBSERVICE_REVIEWED: 'Own reports of the subservice organizations are held or asked for.',
  SYSTEM_IN_USE: 'It is the system that we use.',
};

/** The review of a report, begun where there is none. */
async function reviewOf(client, reportId) {
  const [found] = (await client.ask(OF_REPORT, { id: reportId })).report.reviews.nodes;
  if (found !== undefined && found.status !== 'RECEIVED') return found;
  const { review } = await act(client, 'openReview', { reportId }, '... on OpenReviewPayload { review { id } }');
  return reviewById(client, review.id);
}

/**
 * Takes a review as far as it is told, by the people who are told; from wherever an earlier run has left it.
 * @param dispositions what is said of the exceptions, in turn; fewer than there are leaves the rest open
 * @param decision left out: the review goes on
 */
export async function review(client, reportId, { reviewer, decider, approver, dueOn, dispositions = [], decision }) {
  let { id, status, exceptions, checklist, pendingDecision, decisions } = await reviewOf(client, reportId);
  if (status !== 'IN_REVIEW' || decisions.length > 0) return;
  if (pendingDecision === null) {
    await act(client, 'assignReview', { reviewId: id, assigneeId: reviewer.id });
    await act(client, 'setReviewDueDate', { reviewId: id, dueOn });
    for (const [place, said] of dispositions.entries()) {
      const { key, disposition } = exceptions[place] ?? {};
      if (key === undefined || disposition !== null) continue;
      await act(reviewer.client, 'disposeException', { reviewId: id, exceptionKey: key, ...said });
    }
    for (const { code, outcome } of checklist)
      if (outcome === 'TO_DO' && code in CONFIRMED)
        await act(reviewer.client, 'confirmChecklistLine', { reviewId: id, code, note: CONFIRMED[code] });
    if (decision === undefined) return;
    const { version } = await reviewById(client, id);
    await act(decider.client, 'decideReview', { reviewId: id, version, ...decision });
    ({ pendingDecision } = await reviewById(client, id));
  }
  if (pendingDecision === null || approver === undefined) return;
  const { version } = await reviewById(client, id);
  await act(approver.client, 'approveDecision', { reviewId: id, version });
}

const CONDITIONS = `query ($id: ID!) { report(id: $id) { reviews(first: 5) { nodes { latestDecision {
  conditions { id description closure { evidence } } } } } } }`;

/** Closes a condition of the decision on a report with its evidence, by a person; once. */
export async function meetCondition(client, { by, reportId, description, evidence }) {
  const [found] = (await client.ask(CONDITIONS, { id: reportId })).report.reviews.nodes;
  const condition = found?.latestDecision?.conditions.find((each) => each.description === description);
  if (condition !== undefined && condition.closure === null)
    await act(by.client, 'closeCondition', { conditionId: condition.id, evidence });
}
