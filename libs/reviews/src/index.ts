export * from './decision';
export * from './review-status';
