/** Providers to whom the report assigns controls, and that stand nowhere among the subservice organizations that were read. */
import { warning } from '../facts/claims';
import { isSameProvider } from '../facts/provider-names';
import { IN_ORDER, type Check } from './finding';

/** Whose controls are complementary is a subservice organization (AT-C section 320), whatever else the report calls it. */
export const providersOfControls: Check = (_report, { csocs, subserviceOrganizations }) => {
  const unlisted = csocs.filter(({ subserviceOrganization: name }) => {
    const named = name === null || name === undefined ? null : { name, aliases: [] };
    return named !== null && !subserviceOrganizations.some((other) => isSameProvider(named, { ...other, aliases: [] }));
  });
  const names = [...new Set(unlisted.map(({ subserviceOrganization }) => subserviceOrganization))];
  if (names.length === 0) return IN_ORDER;
  const message = `The report expects controls of ${names.join(' and ')}, which the reader did not find among the subservice organizations.`;
  const evidence = unlisted.slice(0, 3).flatMap((control) => control.evidence.slice(0, 1));
  return { warnings: [warning('SUBSERVICE_ORGANIZATION_UNLISTED', message, evidence)], doubts: [] };
};
