import { Field, ID, InterfaceType } from '@nestjs/graphql';

/** Of an interface or a union: the type of a value is the class that it was made of. */
export const typeByClass = (value: object) => value.constructor as never;

@InterfaceType({
  description: 'Anything that has an id of its own and can be asked for again.',
  resolveType: typeByClass,
})
export abstract class Node {
  @Field(() => ID, { description: 'Unique over all types, and opaque.' }) readonly id: string;
}
