import { daysFromNow } from './dates.mjs';
import { act } from './reviews.mjs';

const CUECS = `query ($id: ID!, $after: String) { report(id: $id) { cuecs(first: 100, after: $after) {
  nodes { id version status owner { id } text } } } }`;
const CONTROLS = '{ internalControls(first: 100) { nodes { id code } } }';

const OWN_CONTROLS = `code,title,description
IAM-01,Multi-factor sign-in,Everybody signs in to vendors' systems with a second factor.
IAM-02,Joiners and leavers,Access is granted on request and taken away on the last day.
IAM-03,Quarterly access review,Owners confirm who has access four times a year.
OPS-04,Incident contacts,Contacts at vendors and here are kept current.
OPS-05,Backups of exports,What is exported is kept and restored as a test.
SEC-06,Managed endpoints,Only managed and patched devices reach vendors' systems.
SEC-07,Encryption in transit,Connections to vendors are encrypted.
RISK-08,Yearly vendor review,Each vendor's report is reviewed once a year.`;

/** Which of our controls answers which demand, over all vendors. */
const ANSWERS = {
  'IAM-01': 'USER_MFA',
  'IAM-02': 'ACCESS_REMOVAL',
  'IAM-03': 'ACCESS_REVIEW',
  'OPS-04': 'CONTACTS_CURRENT',
  'OPS-05': 'BACKUP_AND_EXPORT',
  'SEC-06': 'ENDPOINT_PROTECTION',
  'SEC-07': 'ENCRYPTION',
  'RISK-08': 'VENDOR_OVERSIGHT',
};

/** Imports our own controls and says which demands they answer; saying it again changes nothing. */
export async function ownControls(client) {
  await act(client, 'importInternalControls', { csv: OWN_CONTROLS });
  const { internalControls } = await client.ask(CONTROLS);
  for (const { id, code } of internalControls.nodes)
    if (code in ANSWERS) await act(client, 'mapInternalControl', { controlId: id, theme: ANSWERS[code] });
}

/** Says of most controls of a report who answers for them and how far they are done; the rest stays to be looked at. */
export async function answerCuecs(reportId, owners) {
  const [{ client }] = owners;
  const { nodes } = (await client.ask(CUECS, { id: reportId })).report.cuecs;
  const open = nodes
    .map((cuec, place) => ({ ...cuec, place }))
    .filter(({ owner, status }) => !owner && status === 'NOT_ASSESSED');
  for (const { id, version, place } of open) {
    const said = SAID[place % SAID.length];
    if (said === null) continue;
    const owner = owners[place % owners.length];
    await act(client, 'editCuecs', { cuecs: [{ id, version }], ownerId: owner.id, ...said });
  }
}

const SAID = [
  { status: 'IMPLEMENTED', nextCheckOn: daysFromNow(90) },
  { status: 'IMPLEMENTED', notes: 'Shown by the quarterly access review.', nextCheckOn: daysFromNow(45) },
  { status: 'PARTIAL', notes: 'Done for staff; contractors follow.', nextCheckOn: daysFromNow(20) },
  null,
  { status: 'NOT_APPLICABLE', notes: 'We do not use this part of the service.' },
  { status: 'NOT_IMPLEMENTED', notes: 'Planned with the new device management.', nextCheckOn: daysFromNow(10) },
];

const LINKS = `query ($id: ID!) { report(id: $id) { cuecs(first: 100) { nodes { id version status evidenceLinks { url } } } } }`;

/** Says of what is in place at a report where it can be seen. */
export async function linkEvidence(client, reportId) {
  const { nodes } = (await client.ask(LINKS, { id: reportId })).report.cuecs;
  const inPlace = nodes.filter(({ status }) => status === 'IMPLEMENTED');
  for (const { id, version, evidenceLinks } of inPlace.slice(0, EVIDENCE.length)) {
    const links = [EVIDENCE[inPlace.findIndex((cuec) => cuec.id === id)]];
    if (evidenceLinks.length === 0) await act(client, 'setCuecEvidence', { cuecId: id, version, links });
  }
}

const EVIDENCE = [
  { url: 'https://wiki.northbank.example/access-reviews', title: 'Access review of the last quarter' },
  { url: 'https://wiki.northbank.example/sign-in', title: 'Settings of the sign-in' },
  { url: 'https://wiki.northbank.example/incident-contacts', title: 'Whom to call' },
];

/** Our controls that answer single demands of a report, beside the themes that they answer over all vendors. */
export async function mapToOwnControls(client, reportId) {
  const { nodes } = (await client.ask(CUECS, { id: reportId })).report.cuecs;
  const { internalControls } = await client.ask(CONTROLS);
  const ofYearlyReview = internalControls.nodes.find(({ code }) => code === 'RISK-08');
  const cuecIds = nodes.slice(-2).map(({ id }) => id);
  if (ofYearlyReview !== undefined && cuecIds.length > 0)
    await act(client, 'mapInternalControl', { controlId: ofYearlyReview.id, cuecIds });
}
