export * from './read-report';
