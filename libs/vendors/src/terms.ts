export const VENDOR_STATUSES = ['PROSPECTIVE', 'ACTIVE', 'OFFBOARDED'] as const;
/** PROSPECTIVE: being looked at. ACTIVE: in use. OFFBOARDED: no longer in use; kept for the record. */
export type VendorStatus = (typeof VENDOR_STATUSES)[number];

export const DATA_KINDS = [
  'CUSTOMER_DATA',
  'PERSONAL_DATA',
  'HEALTH_DATA',
  'PAYMENT_DATA',
  'EMPLOYEE_DATA',
  'CREDENTIALS',
  'SOURCE_CODE',
  'FINANCIAL_DATA',
  'PUBLIC_DATA_ONLY',
] as const;
/** What kind of data a vendor handles for us. */
export type DataKind = (typeof DATA_KINDS)[number];

/** Somebody at the vendor. */
export interface VendorContact {
  readonly name: string;
  readonly email: string;
  /** What the person does there; null where nobody said. */
  readonly role: string | null;
}
