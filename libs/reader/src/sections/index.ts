export * from './find-sections';
export * from './sections';
