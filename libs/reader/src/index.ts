export * from './read-report';
export * from './probe-document';
export { warmUp } from './warm-up';
