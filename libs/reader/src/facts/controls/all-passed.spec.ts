import { saysAllPassed } from './all-passed';
import { outcomeOf } from './outcome';

describe('a result that counts what agreed', () => {
  it.each([
    '40 of 40 agreed.',
    '10 of 10 agreed with the control activity.',
    '2 out of 2 conformed.',
    '25/25 passed',
    'Five of five complied.',
    'Twenty-five of 25 agreed.',
    '1,200 of 1,200 matched.',
    'All 40 agreed.',
    'All 25 of 25 sampled access requests had been completed on time.',
    'Each of the 15 sampled entries agreed with the resource in production.',
    'Both were in place.',
    'For 8 of 8 customers, deletion was complete within sixty days.',
    '3 of 3 agreed. 15 of 15 agreed.',
    'Agreed.',
    'Agreed with the control activity. 4 of 4 agreed.',
  ])('says that nothing failed: %s', (result) => {
    expect(saysAllPassed(result)).toBe(true);
    expect(outcomeOf(result)).toBe('NO_EXCEPTION');
  });

  it.each([
    '2 of 2 lacked approval.',
    '2 of 2 sampled reviews had not been completed on time.',
    '39 of 40 agreed.',
    '38 of 40 agreed. 2 of 2 agreed after the correction.',
    '40 of 40 agreed; one had been agreed late.',
    '3 of 3 accounts of former employees remained active.',
    '4 of 4 servers accepted TLS 1.0.',
    '5 of 5 changes were approved by their own developers.',
    'Agreed. 1 of 10 certificates had lapsed.',
    '5 of 5 agreed only after they had been corrected.',
    '1 of 40 access requests carried no authorization. The other 39 carried one dated before access was provisioned.',
  ])('says nothing of the kind: %s', (result) => {
    expect(saysAllPassed(result)).toBe(false);
    expect(outcomeOf(result)).toBe('EXCEPTION');
  });
});
