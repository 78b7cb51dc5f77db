import { violationsOf, type ProposedDecision } from './decision';

const TODAY = '2026-03-01';
const approved: ProposedDecision = { decision: 'APPROVED', rationale: 'Clean report.', conditions: [] };
const conditional: ProposedDecision = {
  decision: 'APPROVED_WITH_CONDITIONS',
  rationale: 'One exception is open.',
  conditions: [{ description: 'Vendor shows the access review of Q2.', dueOn: '2026-06-30' }],
};
const paths = (proposed: ProposedDecision) => violationsOf(proposed, TODAY).map(({ path }) => path.join('.'));

describe('a proposed decision', () => {
  it('may be recorded with a rationale, and with conditions where it is conditional', () => {
    expect(paths(approved)).toEqual([]);
    expect(paths(conditional)).toEqual([]);
  });

  it.each(['', '   ', 'x'.repeat(10_001)])('needs a rationale of a sensible length (%#)', (rationale) => {
    expect(paths({ ...approved, rationale })).toEqual(['rationale']);
  });

  it('has conditions exactly when it is an approval with conditions', () => {
    expect(paths({ ...conditional, conditions: [] })).toEqual(['conditions']);
    expect(paths({ ...conditional, decision: 'REJECTED' })).toEqual(['conditions']);
  });

  it('needs a description and a due date of the calendar, not in the past, for each condition', () => {
    const conditions = [
      { description: ' ', dueOn: '2026-02-30' },
      { description: 'Due today is in time.', dueOn: TODAY },
      { description: 'Too late.', dueOn: '2026-02-28' },
    ];
    expect(paths({ ...conditional, conditions })).toEqual([
      'conditions.0.description',
      'conditions.0.dueOn',
      'conditions.2.dueOn',
    ]);
  });
});
