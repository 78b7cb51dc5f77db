export * from './match-vendor';
export * from './organization-name';
export * from './terms';
