import { Column, Entity, PrimaryColumn } from 'typeorm';

export const VENDOR_TIERS = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
/** How much depends on the vendor. */
export type VendorTier = (typeof VENDOR_TIERS)[number];

@Entity('vendors')
export class VendorRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) website: string | null;
  @Column('text') tier: VendorTier;
  @Column('text', { nullable: true }) businessOwner: string | null;
  @Column('text', { nullable: true }) purpose: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
  /** Rises with every change, so that nobody overwrites what they have not seen. */
  @Column('integer') version: number;
}
