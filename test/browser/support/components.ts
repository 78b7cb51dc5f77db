import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Builds the page of all components, which is no part of the product; its directory. */
export function buildComponents(): string {
  const directory = mkdtempSync(join(tmpdir(), 'countersign-components-'));
  const script = join(__dirname, '../../../scripts/components.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, 'build', directory], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The page of all components could not be built:\n${stderr}`);
  return directory;
}

/** Opens it, as a server would give it. */
export async function openComponents(page: Page, directory: string): Promise<void> {
  await page.route('http://components.example/**', (route) =>
    route.fulfill({ path: join(directory, new URL(route.request().url()).pathname) }),
  );
  await page.goto('http://components.example/states.html');
  await page.getByRole('region', { name: 'Time and charts' }).locator('svg').first().waitFor();
}
