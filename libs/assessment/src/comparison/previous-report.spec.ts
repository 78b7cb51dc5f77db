import { type DocumentOfSystem, earlierReportsOf, previousReportOf, reportTakenOverBy } from './previous-report';

const report = (id: string, from: string, to: string, systemName: string | null = null): DocumentOfSystem => ({
  ...{ id, from, to, systemName, kind: 'SOC2', type: 'TYPE_2', staleOn: null },
});
const year = (of: number, systemName: string | null = null, id = `${of}`) =>
  report(id, `${of}-01-01`, `${of}-12-31`, systemName);

describe('the report before', () => {
  it('is the latest of those that speak of an earlier time, in whatever order they came', () => {
    const documents = [year(2022), year(2025), year(2023), year(2024)];
    expect(previousReportOf(year(2025), documents)?.id).toBe('2024');
    expect(earlierReportsOf(year(2025), documents).map(({ id }) => id)).toEqual(['2024', '2023', '2022']);
    expect(previousReportOf(year(2022), documents)).toBeNull();
  });

  it('is no bridge letter, no SOC 1 report and none whose time is not known', () => {
    const letter = { ...report('letter', '2025-01-01', '2025-03-31'), kind: 'BRIDGE_LETTER' } as const;
    const soc1 = { ...year(2024, null, 'soc 1'), kind: 'SOC1' } as const;
    const undated = { ...year(2024, null, 'undated'), from: null, to: null };
    expect(previousReportOf(year(2025), [letter, soc1, undated])).toBeNull();
    expect(previousReportOf(letter, [year(2024)])).toBeNull();
    expect(earlierReportsOf(undated, [year(2022)])).toEqual([]);
  });

  it('is of the same system where a vendor has several', () => {
    const documents = [
      year(2024, 'Quill Archive', 'archive'),
      report('signing', '2023-07-01', '2024-06-30', 'Quill Signing'),
    ];
    expect(previousReportOf(year(2025, 'Quill Signing Platform'), documents)?.id).toBe('signing');
  });

  it('may be of a system with another name, where that ended and nothing else follows it', () => {
    const renamed = year(2025, 'Quill Seal');
    expect(previousReportOf(renamed, [year(2024, 'Quill Signing')])?.id).toBe('2024');
    expect(previousReportOf(renamed, [year(2024, 'Quill Signing'), year(2025, 'Quill Signing', 'next')])).toBeNull();
    expect(previousReportOf(renamed, [year(2024, 'Quill Signing')], ['Seal', 'Signing'])).toBeNull();
    const running = report('running', '2024-07-01', '2025-06-30', 'Quill Signing');
    expect(previousReportOf(renamed, [running])).toBeNull();
  });

  it('is not the report itself, nor one of the same time', () => {
    expect(previousReportOf(year(2025), [year(2025), year(2025, null, 'copy')])).toBeNull();
  });
});

describe('the report that is taken over', () => {
  it('is the one before, of the same system', () => {
    const signing = year(2023, 'Quill Signing', 'signing');
    const documents = [signing, year(2024, 'Quill Archive', 'archive')];
    expect(reportTakenOverBy(year(2025, 'Quill Signing'), documents)?.id).toBe('signing');
    expect(reportTakenOverBy(year(2025, 'Quill Seal'), documents)?.id).toBe('archive');
  });

  it('is none where a later report of the system is there already, whatever that calls it', () => {
    const late = year(2024, 'Quill Signing');
    const first = year(2023, 'Quill Signing');
    expect(reportTakenOverBy(late, [first, late, year(2025, 'Quill Signing')])).toBeNull();
    expect(reportTakenOverBy(late, [first, late, year(2025)])).toBeNull();
    expect(reportTakenOverBy(late, [first, late, year(2025, 'Quill Seal')])).toBeNull();
    const other = [first, late, year(2024, 'Quill Archive', 'archive'), year(2025, 'Quill Archive')];
    expect(reportTakenOverBy(late, other)?.id).toBe('2023');
  });
});
