export * from './bridge-letters';
export * from './coverage';
export { type CoveredTime, type CoveringDocument, coveredTimeOf } from './covering-document';
export * from './lapses';
export * from './standing';
