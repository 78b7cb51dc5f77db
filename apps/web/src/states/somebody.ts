import type { Session } from '../app/session';

/** May do everything that has a component here. */
export const somebody: Session = {
  account: { id: 'ada', name: 'Ada Auditor', email: 'ada@northbank.example', role: 'ADMINISTRATOR' },
  permissions: new Set(['CUEC_ASSIGN', 'CUEC_EDIT', 'REPORT_CORRECT', 'REPORT_UPLOAD', 'VENDOR_WRITE']),
  renew: () => undefined,
};
