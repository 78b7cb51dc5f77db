import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { Forbidden, InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { Vendor } from './vendor';

@ObjectType({ description: 'The vendor was entered.' })
export class CreateVendorPayload {
  @Field(() => Vendor, { description: 'The new vendor.' }) readonly vendor: Vendor;
  constructor(vendor: Vendor) {
    this.vendor = vendor;
  }
}

@ObjectType({ description: 'The vendor was changed, or was so already.' })
export class UpdateVendorPayload {
  @Field(() => Vendor, { description: 'The vendor as it is now.' }) readonly vendor: Vendor;
  constructor(vendor: Vendor) {
    this.vendor = vendor;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Another vendor has this name.' })
export class VendorNameTaken implements UserError {
  readonly code = 'VENDOR_NAME_TAKEN';
  readonly message = 'A vendor with this name exists already.';
  readonly path: readonly string[] = ['name'];
  @Field(() => Vendor, { description: 'The vendor that has the name.' }) readonly vendor: Vendor;
  constructor(vendor: Vendor) {
    this.vendor = vendor;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody else changed the vendor in the meantime.' })
export class VendorVersionConflict implements UserError {
  readonly code = 'VERSION_CONFLICT';
  readonly message = 'Somebody changed this vendor in the meantime. Look at it again before you save.';
  readonly path: readonly string[] = ['version'];
  @Field(() => Vendor, { description: 'The vendor as it is now.' }) readonly current: Vendor;
  constructor(current: Vendor) {
    this.current = current;
  }
}

export const CreateVendorResult = createUnionType({
  name: 'CreateVendorResult',
  description: 'What entering a vendor came to.',
  types: () => [CreateVendorPayload, InputInvalid, VendorNameTaken] as const,
  resolveType: typeByClass,
});

export const UpdateVendorResult = createUnionType({
  name: 'UpdateVendorResult',
  description: 'What changing a vendor came to.',
  types: () =>
    [UpdateVendorPayload, InputInvalid, Forbidden, VendorNameTaken, NotFound, VendorVersionConflict] as const,
  resolveType: typeByClass,
});
