export * from './assess';
export * from './calendar';
export * from './coverage';
export * from './findings';
export * from './freshness';
