import { daysFromNow } from './dates.mjs';
import { act } from './reviews.mjs';

const REQUESTS = `query ($id: ID!) { vendor(id: $id) { reportRequests(first: 5) { totalCount } } }`;

/** Asks vendors for what is missing; where one was asked already, it is not asked again. */
export async function askForReports(client, vendorIds) {
  for (const { vendor, contactEmail, dueIn, message } of [
    {
      vendor: vendorIds.dunmore,
      contactEmail: 'rhea.vance@dunmore.example',
      dueIn: 14,
      message: 'Your last report has gone stale. Please send the one for the year since.',
    },
    { vendor: vendorIds.vantor, contactEmail: 'elif.arslan@vantor.example', dueIn: 21, message: null },
    {
      vendor: vendorIds.quillmark,
      contactEmail: 'ines.prado@quillmark.example',
      dueIn: 30,
      message: 'We renew next month and would like to see the new report before.',
    },
  ]) {
    const asked = (await client.ask(REQUESTS, { id: vendor })).vendor.reportRequests.totalCount > 0;
    if (!asked)
      await act(client, 'requestReport', { vendorId: vendor, contactEmail, dueOn: daysFromNow(dueIn), message });
  }
}
