export * from './decision';
export * from './review-status';
export * from './supersession';
