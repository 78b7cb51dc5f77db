import { words } from '@countersign/vocabulary';
import type { CuecStatus, CuecTheme } from '../gql/graphql';

export const CUEC_STATUS: Readonly<Record<CuecStatus, string>> = words.CUEC_STATUS;

export const CUEC_THEME: Readonly<Record<CuecTheme, string>> = words.CUEC_THEME;

/** Those that a control of ours can answer as a whole, by name. What has no theme has nothing in common. */
export const THEMES_TO_ANSWER = (Object.entries(CUEC_THEME) as [CuecTheme, string][])
  .filter(([theme]) => theme !== 'OTHER')
  .map(([value, label]) => ({ value, label }))
  .sort((one, other) => one.label.localeCompare(other.label));
