import type { DataKind, VendorContact, VendorStatus } from '@countersign/vendors';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const VENDOR_TIERS = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
/** How much depends on the vendor. */
export type VendorTier = (typeof VENDOR_TIERS)[number];

@Entity('vendors')
export class VendorRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  /** The name in its contracts and reports, where that is another. */
  @Column('text', { nullable: true }) legalName: string | null;
  /** Other names that its reports may bear. */
  @Column('text', { array: true }) aliases: string[];
  /** Which of its systems or products are used. */
  @Column('text', { array: true }) systems: string[];
  @Column('text', { nullable: true }) website: string | null;
  @Column('text') tier: VendorTier;
  @Column('text', { nullable: true }) businessOwner: string | null;
  @Column('text', { nullable: true }) purpose: string | null;
  @Column('text', { array: true }) dataHandled: DataKind[];
  @Column('text', { nullable: true }) dataNote: string | null;
  @Column('jsonb') contacts: VendorContact[];
  /** Calendar date on which the contract renews. */
  @Column('date', { nullable: true }) renewalOn: string | null;
  @Column('text') status: VendorStatus;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
  /** Rises with every change, so that nobody overwrites what they have not seen. */
  @Column('integer') version: number;
}
