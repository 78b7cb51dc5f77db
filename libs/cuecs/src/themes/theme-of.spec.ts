import { themeOf } from './theme-of';

const theme = (text: string, criteria: string[] = []) => themeOf({ text, criteria }).theme;

describe('the theme of a control', () => {
  it.each([
    ['Tenant owners switch on MFA for everyone who signs in.', 'USER_MFA'],
    ['Customers connect the service to their identity provider.', 'USER_MFA'],
    ['Two-factor authentication is enforced by the subscriber.', 'USER_MFA'],
    ['Staff never share credentials with each other.', 'CREDENTIAL_SECRECY'],
    ['Subscribers store API tokens in a vault and rotate them.', 'CREDENTIAL_SECRECY'],
    ['User organizations promptly deactivate accounts of departing employees.', 'ACCESS_REMOVAL'],
    ['Leavers lose their log-in on the last day.', 'ACCESS_REMOVAL'],
    ['Access is revoked when it is no longer required.', 'ACCESS_REMOVAL'],
    ['Each quarter a manager recertifies the entitlements of the team.', 'ACCESS_REVIEW'],
    ['User entities review who has privileged access at least annually.', 'ACCESS_REVIEW'],
    ['New accounts are approved by the line manager before they are created.', 'ACCESS_PROVISIONING'],
    ['Permissions follow least privilege.', 'ACCESS_PROVISIONING'],
    ['Tell support at once of a suspected breach; notify the vendor of security incidents.', 'INCIDENT_REPORTING'],
    ['Keep the security contacts in the portal up to date.', 'CONTACTS_CURRENT'],
    ['Files are sent over SFTP only.', 'ENCRYPTION'],
    ['Antivirus software runs on every workstation.', 'ENDPOINT_PROTECTION'],
    ['An IP allowlist limits from where administrators connect.', 'NETWORK_RESTRICTION'],
    ['Offices with terminals are physically secured.', 'PHYSICAL_ACCESS'],
    ['The customer looks through the audit trail each week.', 'LOG_MONITORING'],
    ['Test new releases in the sandbox before production use.', 'CHANGE_TESTING'],
    ['Set the retention period that your law demands.', 'DATA_RETENTION'],
    ['Label data by its sensitivity and classify it before upload.', 'DATA_CLASSIFICATION'],
    ['Verify that uploaded records are complete and accurate.', 'DATA_ACCURACY'],
    ['Make your own backups of what you store.', 'BACKUP_AND_EXPORT'],
    ['Keep a contingency plan for the time the service is down.', 'BUSINESS_CONTINUITY'],
    ['Train personnel before they work with the product.', 'TRAINING_AND_USE'],
    ['Security weaknesses, when found, go to the disclosure mailbox.', 'VULNERABILITIES'],
    ['Configure the workflow rules for your own approval limits.', 'CONFIGURATION'],
    ['Obtain consent from every individual before recording.', 'PRIVACY_CONSENT'],
    ['Include the provider in your third-party risk program.', 'VENDOR_OVERSIGHT'],
    ['Follow the terms of the master agreement.', 'CONTRACT_AND_NOTICE'],
    ['Water the plants in the lobby.', 'OTHER'],
  ])('of "%s" is %s', (text, expected) => {
    expect(theme(text)).toBe(expected);
  });

  it('is told with the words and the criteria that decided', () => {
    expect(themeOf({ text: 'Enable single sign-on.', criteria: ['CC6.1', 'A1.2'] })).toEqual({
      theme: 'USER_MFA',
      words: ['single sign-on'],
      criteria: ['CC6.1'],
    });
  });

  it('is never decided by criteria alone, nor by what follows the demand', () => {
    expect(theme('Do it well.', ['CC6.1', 'CC8.1'])).toBe('OTHER');
    expect(theme('Review access rights of users. This includes terminated employees.')).toBe('ACCESS_REVIEW');
  });
});
