export * from './match-vendor';
export * from './nth-parties';
export * from './organization-name';
export * from './terms';
