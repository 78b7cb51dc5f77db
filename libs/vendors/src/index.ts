export * from './match-vendor';
export * from './propose-vendor';
export * from './nth-parties';
export * from './organization-name';
export * from './terms';
export * from './report-request';
export * from './import/read-csv';
export * from './import/vendor-columns';
