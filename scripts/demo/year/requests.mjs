import { daysFromNow } from './dates.mjs';
import { act } from './reviews.mjs';

const REQUESTS = `query ($id: ID!) { vendor(id: $id) { reportRequests(first: 5) { totalCount } } }`;

/** Asks vendors for what is missing; where one was asked already, it is not asked again. */
export async function askForReports({ client, days, vendorIds }, keys) {
  for (const { key, contactEmail, dueOn, message } of requests(days)) {
    if (!keys.includes(key)) continue;
    const vendorId = vendorIds[key];
    const asked = (await client.ask(REQUESTS, { id: vendorId })).vendor.reportRequests.totalCount > 0;
    if (!asked) await act(client, 'requestReport', { vendorId, contactEmail, dueOn, message });
  }
}

/** The first has not been answered by its day. */
const requests = (days) => [
  {
    key: 'dunmore',
    contactEmail: 'rhea.vance@dunmore.example',
    dueOn: days.due(-6, 14),
    message: 'Your last report has gone stale. Please send the one for the year since.',
  },
  { key: 'vantor', contactEmail: 'elif.arslan@vantor.example', dueOn: daysFromNow(21), message: null },
  {
    key: 'quillmark',
    contactEmail: 'ines.prado@quillmark.example',
    dueOn: daysFromNow(30),
    message: 'We renew next month and would like to see the new report before.',
  },
];
