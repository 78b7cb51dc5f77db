import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOBODY, canRunAsNobody } from '../jest/ordinary-user';
import { Checkout } from './checkout';

describe('the set-up', () => {
  let checkout: Checkout;
  beforeEach(() => (checkout = new Checkout()));
  afterEach(() => checkout.remove());

  describe('of Node', () => {
    it.each([
      ['20.19.0', true],
      ['20.20.2', true],
      ['22.12.0', true],
      ['24.1.0', true],
      ['18.20.8', false],
      ['20.18.3', false],
      ['21.7.3', false],
      ['22.11.0', false],
    ])('takes %s: %s', (version, fits) => {
      const check = `import('./scripts/set-up/node-version.mjs').then((m) => console.log(m.checkNodeVersion('${version}')))`;
      expect(checkout.run(check).out === 'null').toBe(fits);
    });
  });

  describe('of the dependencies', () => {
    const wanted = {
      'node_modules/pg': { version: '8.23.1' },
      'node_modules/other-system': { version: '1.0.0', optional: true },
      'node_modules/@countersign/store': { link: true, resolved: 'libs/store' },
    };
    const { 'node_modules/other-system': _, ...installed } = wanted;

    it.each([
      ['what the lock says is installed, but for another system', installed, true],
      ['a package has another version', { ...installed, 'node_modules/pg': { version: '8.0.0' } }, false],
      ['a package is missing', { 'node_modules/@countersign/store': { link: true } }, false],
      ['nothing is installed', null, false],
    ])('sees that %s', (_situation, record, expected) => {
      checkout.write('package-lock.json', { packages: { '': {}, ...wanted } });
      if (record !== null) checkout.write('node_modules/.package-lock.json', { packages: record });
      const ask = `import('./scripts/set-up/dependencies.mjs').then((m) => console.log(m.dependenciesAreInstalled()))`;
      expect(checkout.run(ask)).toMatchObject({ out: String(expected), complaint: '' });
    });
  });

  describe('of the build', () => {
    const build = `import('./scripts/set-up/build.mjs').then(async (m) => console.log(await m.ensureBuilt(['server'])))`;

    beforeEach(() => {
      checkout.linkPackages();
      checkout.write('tsconfig.build.json', {
        compilerOptions: { rootDir: '.', outDir: 'dist', module: 'commonjs', incremental: true, types: [] },
        include: ['libs', 'migrations'],
      });
      checkout.write('libs/one/src/index.ts', 'export const one: number = 1;');
      checkout.write('migrations/0001-first.ts', 'export const first = 1;');
    });

    it('builds what is missing, then nothing while the contents stay the same', () => {
      const first = checkout.run(build);
      expect(first).toMatchObject({ code: 0, out: join(checkout.root, 'dist') });
      expect(first.complaint).toContain('Building the server');
      utimesSync(join(checkout.root, 'libs/one/src/index.ts'), new Date(), new Date());
      expect(checkout.run(build).complaint).toBe('');
    });

    it('lets a library be found by its name', () => {
      checkout.run(build);
      checkout.write('dist/apps/x.js', `console.log(require('@countersign/one').one)`);
      expect(checkout.run(`import './dist/apps/x.js'`).out).toBe('1');
    });

    it('builds again what has changed, and drops what was compiled from a source that is gone', () => {
      checkout.run(build);
      checkout.write('libs/one/src/index.ts', 'export const one: number = 2;');
      rmSync(join(checkout.root, 'migrations/0001-first.ts'));
      checkout.write('migrations/0002-second.ts', 'export const second = 2;');
      checkout.run(build);
      expect(readFileSync(join(checkout.root, 'dist/libs/one/src/index.js'), 'utf8')).toContain('= 2');
      expect(existsSync(join(checkout.root, 'dist/migrations/0001-first.js'))).toBe(false);
      expect(existsSync(join(checkout.root, 'dist/migrations/0002-second.js'))).toBe(true);
    });

    it('says that it failed, and tries again the next time', () => {
      checkout.write('libs/one/src/index.ts', 'export const one: number = "two";');
      for (const attempt of [1, 2]) {
        const { code, complaint } = checkout.run(build);
        expect([attempt, code, complaint]).toEqual([attempt, 1, expect.stringContaining('TS2322')]);
      }
    });

    const asNobody = canRunAsNobody() ? it : it.skip;
    asNobody('builds into a cache of its own for a user who may only read the checkout', () => {
      chmodSync(checkout.root, 0o755);
      const home = mkdtempSync(join(tmpdir(), 'countersign-home-'));
      chownSync(home, NOBODY, NOBODY);
      try {
        const built = checkout.run(build, { uid: NOBODY, home });
        expect(built.out).toMatch(new RegExp(`^${home}/.cache/countersign/[0-9a-f]+/dist$`));
        expect(existsSync(join(built.out, 'libs/one/src/index.js'))).toBe(true);
        expect(checkout.run(build, { uid: NOBODY, home })).toMatchObject({ out: built.out, complaint: '' });
        expect(existsSync(join(checkout.root, 'dist'))).toBe(false);
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    });
  });
});
