import { createContext } from 'react';

/**
 * Whether what is shown is the record of a decision: it is as it was, so that nothing of what people said since stands in
 * it, and nothing can be done to it.
 */
export const AsRecordedContext = createContext(false);
