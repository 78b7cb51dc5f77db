export * from './compare-reports';
export * from './compared';
export * from './compared-exceptions';
export * from './compared-facts';
export * from './compared-subservice';
export * from './period-relation';
export * from './previous-report';
