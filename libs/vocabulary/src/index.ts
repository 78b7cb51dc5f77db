export * from './refusal';
export * from './report-facts';
export * from './trust-services';
export * from './roles';
export * as words from './words';
