import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { NotFound } from '../graphql/user-error';
import { Cuec } from './cuec';

@ObjectType({ description: 'The owner was assigned, or taken away.' })
export class AssignCuecOwnerPayload {
  @Field(() => Cuec, { description: 'The control as it is now.' }) readonly cuec: Cuec;
  constructor(cuec: Cuec) {
    this.cuec = cuec;
  }
}

export const AssignCuecOwnerResult = createUnionType({
  name: 'AssignCuecOwnerResult',
  description: 'What assigning an owner came to.',
  types: () => [AssignCuecOwnerPayload, NotFound] as const,
  resolveType: typeByClass,
});
