export * from './read-report';
export * from './probe-document';
