export * from './decision';
export * from './review-status';
export * from './supersession';
export * from './acceptance-rules';
export * from './checklist';
export * from './disposition';
export * from './support';
export * from './comment';
