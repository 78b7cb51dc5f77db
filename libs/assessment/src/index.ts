export * from './assess';
export * from './calendar';
export * from './findings';
export * from './freshness';
