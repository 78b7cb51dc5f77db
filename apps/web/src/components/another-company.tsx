import { ToneBadge } from './tone-badge';

/** At whatever rests on a report that names a company which is none of the vendor's names. */
export const AnotherCompany = () => (
  <ToneBadge
    tone="warn"
    title="The report names a company that is none of the vendor’s names. Say on its page that it is the same company, or move it."
  >
    Another company?
  </ToneBadge>
);
