import { PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import type { ExecutionContext } from '@nestjs/common';
import { AccessGuard } from '../../apps/api/src/access/access.guard';
import { PERMISSIONS } from '../../apps/api/src/access/permissions';
import { REQUIREMENT, Requires } from '../../apps/api/src/access/requires';
import { RESOLVERS } from '../../apps/api/src/graphql/resolvers';
import { colleague, createAccount } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { ApiClient } from './harness/client';
import { fieldsOf, leastOf, schema } from './harness/schema';

/** Open to everybody, and nothing else is. */
/**
 * By their link alone contacts of vendors hand in reports, and calendar programs read; requests.spec.ts and
 * calendar.spec.ts say what that opens.
 */
const OPEN_TO_ALL = [
  'AccountResolver.choosePassword',
  'AccountResolver.signIn',
  'CalendarController.read',
  'HandInController.handIn',
  'HandInController.show',
  'HealthController.health',
];

/** Nest's marks on a method that answers a field, a subscription or a route. */
const ENTRANCE_MARKS = ['graphql:resolver_type', 'graphql:resolve_property', PATH_METADATA];

/**
 * Who may do what beside administrators, by mutation and by route that takes something in: P procurement, S security,
 * R readers. A new one that nobody has put here makes the tests fail.
 */
const MAY: Readonly<Record<string, string>> = {
  ...{ signOut: 'PSR', noteVisit: 'PSR', markNotificationsRead: 'PSR', setNotificationPreferences: 'PSR' },
  ...{ openCalendarFeed: 'PSR', closeCalendarFeed: 'PSR' },
  ...{ endSession: 'PSR', endOtherSessions: 'PSR', changePassword: 'PSR' },
  ...{ setSignInRules: '', setRetention: '', sendTestMail: '' },
  ...{ saveView: 'PSR', changeSavedView: 'PSR', deleteSavedView: 'PSR' },
  ...{ createVendor: 'P', importVendors: 'P', updateVendor: 'PS' },
  ...{ requestReport: 'P', cancelReportRequest: 'P', confirmInboxItem: 'P', discardInboxItem: 'P' },
  ...{ retryInboxItem: 'PS', retryReading: 'PS', readReportAgain: 'PS', moveReport: 'PS' },
  ...{ withdrawReport: 'PS', restoreReport: 'PS' },
  ...{ correctFact: 'PS', addReportItem: 'PS', editReportItem: 'PS', removeReportItem: 'PS' },
  ...{ keepCorrection: 'PS', withdrawCorrection: 'PS', confirmFact: 'PS', confirmReportItem: 'PS' },
  ...{ settleWarning: 'PS', withdrawConfirmation: 'PS' },
  ...{ requestReview: 'PS', openReview: 'PS', assignReview: 'PS', setReviewDueDate: 'PS', withdrawReview: 'PS' },
  ...{ decideReview: 'PS', approveDecision: 'PS', sendBackDecision: 'PS', disposeException: 'PS' },
  ...{ confirmChecklistLine: 'PS', reopenChecklistLine: 'PS', closeCondition: 'PS', closeFollowUp: 'PS' },
  ...{ assignCondition: 'PS', assignFollowUp: 'PS' },
  ...{ commentOnReview: 'PS', editComment: 'PS', withdrawComment: 'PS', withdrawAttachment: 'PS' },
  ...{ assignCuecOwner: 'S', editCuecs: 'S', answerCarryOver: 'S', setCuecEvidence: 'S' },
  ...{ importInternalControls: 'S', mapInternalControl: 'S' },
  ...{ addInternalControl: 'S', changeInternalControl: 'S', retireInternalControl: 'S' },
  ...{ createAccount: '', changeAccountRole: '', disableAccount: '', enableAccount: '', resetAccountPassword: '' },
  ...{ reviseAcceptancePolicy: '', registerWebhook: '', updateWebhook: '', rotateWebhookSecret: '' },
  ...{ removeWebhook: '', replayWebhookDelivery: '' },
  'POST /api/vendors/:vendorId/reports': 'PS',
  'POST /api/inbox/files': 'PS',
  'POST /api/reviews/:reviewId/attachments': 'PS',
};
/** What not everybody who has signed in may see; everything else, they may. */
const MAY_SEE: Readonly<Record<string, string>> = {
  outboxMessages: 'P',
  webhooks: '',
  mailSettings: '',
  retentionPreview: '',
};

type Class = abstract new (...given: never[]) => unknown;

/** Marks are kept beside what is under test, which has a `Reflect` of its own. */
const reflector = new Reflector();

/** Every method of classes through which somebody outside reaches in, with what it requires. */
const entrancesOf = (classes: readonly Class[]) =>
  classes.flatMap((each) =>
    Object.entries(Object.getOwnPropertyDescriptors(each.prototype as object))
      .filter(([name, { value }]) => name !== 'constructor' && typeof value === 'function')
      .filter(([, { value }]) => ENTRANCE_MARKS.some((mark) => reflector.get(mark, value as never) !== undefined))
      .map(([name, { value }]) => ({
        name: `${each.name}.${name}`,
        requires: reflector.get<string | null | undefined>(REQUIREMENT, value as never),
      })),
  );

const undeclared = (classes: readonly Class[]) =>
  entrancesOf(classes)
    .filter(({ requires }) => requires === undefined || (requires !== null && !PERMISSIONS.includes(requires as never)))
    .map(({ name }) => name);

@Resolver()
class Careless {
  @Query(() => String)
  forgotten() {
    return 'secret';
  }
  @Query(() => String)
  @Requires('vendor:read')
  thoughtOf() {
    return 'fine';
  }
}

describe('access', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  /** Everything that the running application was made of, whatever list it stands in. */
  const running = (): Class[] => {
    const modules = [...api.running.application.get(ModulesContainer).values()];
    const wrappers = modules.flatMap(({ providers, controllers }) => [...providers.values(), ...controllers.values()]);
    return wrappers.flatMap(({ metatype }) =>
      typeof metatype === 'function' && metatype.prototype ? [metatype as Class] : [],
    );
  };

  it('is declared by every resolver method, subscription and route', () => {
    expect(undeclared(running())).toEqual([]);
    expect(undeclared([Careless])).toEqual(['Careless.forgotten']);
  });

  it('is open to everybody for signing in and health alone', () => {
    const open = entrancesOf(running()).filter(({ requires }) => requires === null);
    expect(open.map(({ name }) => name).sort()).toEqual(OPEN_TO_ALL);
  });

  it('is looked at for every root field of the schema, and for each of the routes', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const names = roots.flatMap((type) => fieldsOf(type).map(({ name }) => name));
    const answered = entrancesOf(RESOLVERS).map(({ name }) => name.split('.')[1]);
    expect(names.length).toBeGreaterThan(20);
    expect(answered).toEqual(expect.arrayContaining(names));
    // Nothing answers in the running application that the walk over the lists would not see.
    expect(entrancesOf(running()).length).toBeGreaterThanOrEqual(entrancesOf(RESOLVERS).length + routesOf(api).length);
  });

  it('is refused where nobody declared it, even to somebody who has signed in', () => {
    const viewer = { permissions: new Set(PERMISSIONS) };
    const contextOf = (handler: unknown) =>
      ({
        getHandler: () => handler,
        getClass: () => Careless,
        getType: () => 'graphql',
        getArgs: () => [null, {}, { viewer }, {}],
      }) as unknown as ExecutionContext;
    const guard = new AccessGuard(new Reflector());
    expect(() => guard.canActivate(contextOf(Careless.prototype.forgotten))).toThrow('You may not do this.');
    expect(guard.canActivate(contextOf(Careless.prototype.thoughtOf))).toBe(true);
  });

  describe.each(['PROCUREMENT', 'SECURITY', 'READER', 'ADMINISTRATOR'])('of the role %s', (role) => {
    const may = (allowed: string) => role === 'ADMINISTRATOR' || allowed.includes(role[0]!);
    /** Everything is asked for with ids that lead nowhere: what is not refused says so of them. */
    const isRefused = (code: unknown) => code === 'FORBIDDEN';
    let client: ApiClient;
    beforeAll(async () => {
      ({ client } = await colleague(api, role));
    });

    it('reaches each mutation, or is refused it, as the table says', async () => {
      const mutations = fieldsOf(schema.getMutationType()).filter(
        ({ name }) => !['signIn', 'choosePassword'].includes(name),
      );
      const outcomes: Record<string, boolean> = {};
      const expected: Record<string, boolean | string> = {};
      for (const field of mutations) {
        const { name } = field;
        // Somebody of the same role who may be signed out.
        const as = name === 'signOut' ? (await colleague(api, role)).client : client;
        const { errors } = await as.ask(`mutation { ${leastOf(field)} }`);
        outcomes[name] = !isRefused(errors?.[0]?.extensions.code);
        expected[name] = MAY[name] === undefined ? 'is not in the table' : may(MAY[name]);
        if (!outcomes[name]) expect(errors![0]!.message).toMatch(/^Only .*administrators can do this\. Ask .*\.$/);
      }
      expect(outcomes).toEqual(expected);
    });

    it('sees what the table says', async () => {
      const outcomes: Record<string, boolean> = {};
      const expected: Record<string, boolean> = {};
      for (const field of fieldsOf(schema.getQueryType())) {
        const { errors } = await client.ask(`{ ${leastOf(field)} }`);
        outcomes[field.name] = !isRefused(errors?.[0]?.extensions.code);
        expected[field.name] = may(MAY_SEE[field.name] ?? 'PSR');
      }
      expect(outcomes).toEqual(expected);
    });

    it('hands in files, or is refused, as the table says', async () => {
      const outcomes: Record<string, boolean> = {};
      const expected: Record<string, boolean | string> = {};
      for (const { method, path } of routesOf(api)) {
        if (method === 'GET' || method === 'HEAD' || path.startsWith('/api/hand-in')) continue;
        const answer = await client.fetch(path.replace(/:\w+/g, 'x'), { method });
        outcomes[`${method} ${path}`] = answer.status !== 403;
        const allowed = MAY[`${method} ${path}`];
        expected[`${method} ${path}`] = allowed === undefined ? 'is not in the table' : may(allowed);
        await answer.arrayBuffer();
      }
      expect(Object.keys(outcomes).length).toBeGreaterThanOrEqual(3);
      expect(outcomes).toEqual(expected);
    });

    it('is told what it may do', async () => {
      const { viewer } = await client.get('{ viewer { account { role state } permissions } }');
      expect(viewer.account).toEqual({ role, state: 'ACTIVE' });
      expect(viewer.permissions.includes('VENDOR_WRITE')).toBe(may('P'));
      expect(viewer.permissions.includes('CUEC_EDIT')).toBe(may('S'));
      expect(viewer.permissions.includes('ACCOUNT_MANAGE')).toBe(may(''));
    });
  });

  describe.each([
    ['a stranger', async () => api.stranger],
    ['somebody with a made-up token', async () => new ApiClient(api.running.address, 'x'.repeat(43))],
    [
      'somebody who has not replaced the one-time password yet',
      async () => {
        const { email, oneTimePassword } = await createAccount(api);
        const input = { email, password: oneTimePassword };
        const { changeToken } = await api.stranger.mutate(
          'signIn',
          input,
          '... on PasswordChangeRequired { changeToken }',
        );
        return new ApiClient(api.running.address, changeToken);
      },
    ],
  ])('of %s', (_who, clientOf) => {
    let client: ApiClient;
    beforeAll(async () => {
      client = await clientOf();
    });

    it.each(fieldsOf(schema.getQueryType()).map((field) => [field.name, leastOf(field)]))(
      'is refused to the query %s',
      async (name, query) => {
        const { data, errors } = await client.ask(`{ ${query} }`);
        expect(data?.[name!] ?? null).toBeNull();
        expect(errors).toMatchObject([{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }]);
      },
    );

    it.each(
      fieldsOf(schema.getMutationType())
        .filter(({ name }) => name !== 'signIn' && name !== 'choosePassword')
        .map((field) => [field.name, leastOf(field)]),
    )('is refused to the mutation %s, and nothing is changed', async (_name, mutation) => {
      const before = await api.store.query('SELECT count(*) FROM audit_events');
      const { data, errors } = await client.ask(`mutation { ${mutation} }`);
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect(await api.store.query('SELECT count(*) FROM audit_events')).toEqual(before);
    });

    it.each(fieldsOf(schema.getSubscriptionType()).map((field) => [field.name, leastOf(field)]))(
      'is refused to the subscription %s',
      async (_name, subscription) => {
        const socket = client.socket();
        const events = socket.iterate({ query: `subscription { ${subscription} }` });
        await expect(events.next()).rejects.toMatchObject({ code: 4403 });
        await socket.dispose();
        const overHttp = await client.ask(`subscription { ${subscription} }`);
        expect(overHttp.data ?? null).toBeNull();
        expect(overHttp.errors).toHaveLength(1);
      },
    );

    it('is refused to every route but health', async () => {
      const routes = routesOf(api);
      expect(routes.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['/api/reports/:id/file', '/api/vendors/:vendorId/reports', '/health']),
      );
      for (const { method, path } of routes) {
        const answer = await client.fetch(path.replace(/:\w+/g, 'x'), { method });
        await answer.arrayBuffer();
        // A calendar is known by its address alone; what leads to none does not say what would.
        const expected = { '/health': 200, '/api/calendar/:file': 404 }[path] ?? 401;
        expect([method, path, answer.status]).toEqual([method, path, expected]);
      }
    });

    it('is refused to a look at the schema', async () => {
      for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Report") { name } }']) {
        const { data, errors } = await client.ask(query);
        expect(data ?? null).toBeNull();
        expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      }
      // Neither do mistakes teach it.
      const { errors } = await client.ask('{ vendorz { id } }');
      expect(errors?.[0]?.message).toBe('Cannot query field "vendorz" on type "Query".');
    });
  });
});

/** The routes that the server really has, GraphQL's aside, which the schema speaks for. */
function routesOf(api: TestApi): { method: string; path: string }[] {
  const { router } = api.running.application.getHttpAdapter().getInstance();
  const layers = router.stack as { route?: { path: string; methods: Record<string, boolean> } }[];
  return layers
    .flatMap(({ route }) => (route === undefined ? [] : [route]))
    .filter(({ path }) => path !== '/graphql')
    .flatMap(({ path, methods }) => Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })));
}
