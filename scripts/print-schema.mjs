/** `npm run schema`: writes apps/api/schema.graphql as the code says it is. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt } from './set-up/build.mjs';
import { dist, root, run } from './set-up/root.mjs';

await run(async () => {
  await ensureBuilt(['server']);
  const { printedSchema } = createRequire(import.meta.url)(join(dist, 'apps/api/src/graphql/print-schema.js'));
  writeFileSync(join(root, 'apps/api/schema.graphql'), await printedSchema());
});
