export * from './confirmation';
export { keyedWarnings, type KeyedWarning } from './warnings';
