import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

describe('the types of the page’s GraphQL documents', () => {
  it('are those of the schema and the documents as they are now; else run "npm run codegen"', () => {
    const generator = join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js');
    const options = ['--config', 'apps/web/codegen.ts', '--check'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [generator, ...options], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, output: '' });
  });
});
