import { type ReactNode, createContext } from 'react';

/** What the page that shows a report adds under each of its CUECs; null: nothing. */
export type CuecAside = (cuec: { readonly id: string; readonly name: string }) => ReactNode;

export const CuecAsideContext = createContext<CuecAside | null>(null);
