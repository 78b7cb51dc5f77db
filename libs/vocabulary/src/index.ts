export * from './refusal';
export * from './report-facts';
export * from './trust-services';
export * from './roles';
export * from './recorded-values';
export * from './sentence';
export * as words from './words';
