export * from './carry-over';
export * from './controls/control-csv';
export * from './matching/assignment';
export * from './matching/match-cuecs';
export * from './matching/word-difference';
export * from './status';
export * from './themes/theme';
export * from './themes/theme-of';
