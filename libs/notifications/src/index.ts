export { type Deadline, dayInWords } from './deadlines/deadline';
export { deadlinesAt } from './deadlines/deadlines-at';
export { remindOfDeadlines } from './deadlines/remind-of-deadlines';
export { type Reassessment, reassessReports } from './reassess-reports';
