/** How the controls of the second bank are written down: a line each. */
import type { ControlTheme, TestWords } from '../control-themes';

export interface ThemeMore {
  readonly finding?: string;
  readonly response?: string;
  readonly noOccurrence?: string;
}

export const theme = (
  criteria: string,
  area: string,
  says: string,
  tests: readonly TestWords[],
  more: ThemeMore = {},
): ControlTheme => ({ criteria: criteria.split(' '), area, says: [says], tests, ...more });
