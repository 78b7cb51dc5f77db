export * from './assess';
export * from './calendar';
export * from './comparison';
export * from './corrections';
export * from './coverage';
export * from './findings';
export * from './freshness';
export * from './vendor-findings';
