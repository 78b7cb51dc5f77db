import type { CuecTheme as Theme } from '@countersign/cuecs';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { Account } from '../accounts/account';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { Cuec } from '../cuecs/cuec';
import { CuecThemeCoverage } from '../cuecs/cuec-coverage';
import { CuecTheme } from '../cuecs/terms';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { importInternalControls } from './import-internal-controls';
import {
  CuecAnswer,
  ImportInternalControlsInput,
  ImportInternalControlsResult,
  InternalControl,
  InternalControlConnection,
  InternalControlFilter,
  MapInternalControlInput,
  MapInternalControlResult,
} from './internal-control';
import { internalControlListing } from './list-internal-controls';
import { mapInternalControl } from './map-internal-control';

@Resolver(() => InternalControl)
export class InternalControlResolver {
  @Query(() => InternalControlConnection, { description: 'Our own controls, by code.' })
  @Requires('control:read')
  async internalControls(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', {
      type: () => InternalControlFilter,
      nullable: true,
      description: 'Which; those in use when left out.',
    })
    filter: InternalControlFilter | null,
  ): Promise<ConnectionOf<InternalControl>> {
    const controls = await pageOf(context.manager, internalControlListing(filter), pageRequestOf(page));
    return connectionFrom(controls, (row) => new InternalControl(row));
  }

  @Mutation(() => ImportInternalControlsResult, { description: 'Imports our own controls from a CSV file.' })
  @Requires('control:import')
  importInternalControls(
    @Context() context: RequestContext,
    @Args('input', { description: 'The file.' }) input: ImportInternalControlsInput,
  ): Promise<typeof ImportInternalControlsResult> {
    return inTransaction(context, (transaction) => importInternalControls(transaction, input));
  }

  @Mutation(() => MapInternalControlResult, { description: 'Says what one of our own controls answers.' })
  @Requires('control:map')
  mapInternalControl(
    @Context() context: RequestContext,
    @Args('input', { description: 'The own control, and what it answers.' }) input: MapInternalControlInput,
  ): Promise<typeof MapInternalControlResult> {
    return inTransaction(context, (transaction) => mapInternalControl(transaction, input));
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who answers for it; null: nobody.' })
  @Requires('account:read')
  async owner(@Context() context: RequestContext, @Parent() { row }: InternalControl): Promise<Account | null> {
    const account = row.ownerId === null ? null : await context.load.account.load(row.ownerId);
    return account && new Account(account);
  }

  @ResolveField(() => [CuecTheme], { description: 'The themes that it answers as a whole.' })
  @Requires('control:read')
  themes(@Context() context: RequestContext, @Parent() { row }: InternalControl): Promise<Theme[]> {
    return context.load.themesOfControl.load(row.id);
  }

  @ResolveField(() => Int, {
    description: 'How many CUECs of the latest reports it answers, alone or with their theme; a retired one none.',
  })
  @Requires('cuec:read')
  answers(@Context() context: RequestContext, @Parent() { row }: InternalControl): Promise<number> {
    return context.load.answeredByControl.load(row.id);
  }
}

/** What our own controls add to what reports expect of us. */
@Resolver(() => Cuec)
export class CuecAnswersResolver {
  @ResolveField(() => [CuecAnswer], { description: 'Which of our own controls answer it.' })
  @Requires('control:read')
  async answeredBy(@Context() context: RequestContext, @Parent() { row }: Cuec): Promise<CuecAnswer[]> {
    const answers = await context.load.answersOfCuec.load(row.id);
    return Promise.all(
      answers.map(async ({ controlId, byTheme }) => ({
        control: new InternalControl((await context.load.internalControl.load(controlId))!),
        byTheme,
      })),
    );
  }
}

/** What our own controls add to a theme. */
@Resolver(() => CuecThemeCoverage)
export class ThemeAnswersResolver {
  @ResolveField(() => [CuecAnswer], { description: 'Which of our own controls answer everything of it.' })
  @Requires('control:read')
  async answeredBy(@Context() context: RequestContext, @Parent() { theme }: CuecThemeCoverage): Promise<CuecAnswer[]> {
    const ids = await context.load.controlsOfTheme.load(theme);
    return Promise.all(
      ids.map(async (id) => ({
        control: new InternalControl((await context.load.internalControl.load(id))!),
        byTheme: true,
      })),
    );
  }
}
