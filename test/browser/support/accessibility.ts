import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds against WCAG 2.2 A and AA and its own best practices; each with where it lies. */
export async function violationsOn(page: Page): Promise<string[]> {
  // By the debugger, which the page's Content-Security-Policy does not concern.
  await page.evaluate(source);
  const violations = (await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] }).then((found) => found.violations)`,
  )) as Violation[];
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `  ${html.slice(0, 200)}\n    ${failureSummary}`);
    return `${id}: ${help} (${nodes.length} places)\n${places.join('\n')}`;
  });
}
