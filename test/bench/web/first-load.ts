import type { Portal } from '../../browser/support/portal';

interface FirstLoad {
  /** As it comes through the wire. */
  readonly scriptKiB: number;
  readonly unpackedKiB: number;
}

/** The script that a person waits for who opens the portal, in a browser that has nothing of it yet. */
export async function firstLoad(portal: Portal): Promise<FirstLoad> {
  const page = await portal.openSignedIn();
  // Never idle: what is fetched ahead while nobody waits for it does not count.
  await page.addInitScript('window.requestIdleCallback = () => 0');
  await page.goto('/');
  await page.getByText('What moved').waitFor();
  const [sent, unpacked] = (await page.evaluate(`(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.endsWith('.js'));
    return ['encodedBodySize', 'decodedBodySize'].map((size) => scripts.reduce((sum, each) => sum + each[size], 0));
  })()`)) as [number, number];
  await page.context().close();
  return { scriptKiB: sent / 1024, unpackedKiB: unpacked / 1024 };
}
