export * from './correction';
export * from './effective-facts';
export { identityOf, likeness, normalWords, placeOf, withoutEvidence } from './items';
export * from './standing';
