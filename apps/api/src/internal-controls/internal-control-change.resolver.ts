import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { addInternalControl } from './add-internal-control';
import { changeInternalControl } from './change-internal-control';
import {
  AddInternalControlInput,
  AddInternalControlResult,
  ChangeInternalControlInput,
  ChangeInternalControlResult,
  RetireInternalControlInput,
  RetireInternalControlResult,
} from './internal-control-change';
import { retireInternalControl } from './retire-internal-control';

@Resolver()
export class InternalControlChangeResolver {
  @Mutation(() => AddInternalControlResult, { description: 'Adds a control of ours.' })
  @Requires('control:edit')
  addInternalControl(
    @Context() context: RequestContext,
    @Args('input', { description: 'The new control.' }) input: AddInternalControlInput,
  ): Promise<typeof AddInternalControlResult> {
    return inTransaction(context, (transaction) => addInternalControl(transaction, input));
  }

  @Mutation(() => ChangeInternalControlResult, { description: 'Changes a control of ours.' })
  @Requires('control:edit')
  changeInternalControl(
    @Context() context: RequestContext,
    @Args('input', { description: 'The own control, and what becomes of it.' }) input: ChangeInternalControlInput,
  ): Promise<typeof ChangeInternalControlResult> {
    return inTransaction(context, (transaction) => changeInternalControl(transaction, input));
  }

  @Mutation(() => RetireInternalControlResult, {
    description: 'Retires a control of ours, so that it answers nothing any more, or takes it into use again.',
  })
  @Requires('control:edit')
  retireInternalControl(
    @Context() context: RequestContext,
    @Args('input', { description: 'The own control, and whether it is retired.' }) input: RetireInternalControlInput,
  ): Promise<typeof RetireInternalControlResult> {
    return inTransaction(context, (transaction) => retireInternalControl(transaction, input));
  }
}
