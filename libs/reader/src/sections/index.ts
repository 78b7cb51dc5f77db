export * from './find-sections';
export * from './sections';
export * from './section-warnings';
