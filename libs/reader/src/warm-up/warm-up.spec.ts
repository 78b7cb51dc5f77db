import { readReport } from '../read-report';
import { practiceReport, warmUp } from '.';

const readPractice = () => readReport(practiceReport(), { fileName: 'practice.pdf' });

describe('the report that the reader warms up with', () => {
  it('has one of everything that is read in a report', async () => {
    const facts = await readPractice();
    expect(facts).toMatchObject({
      document: { pages: 9 },
      kind: { value: 'SOC2' },
      type: { value: 'TYPE_2' },
      period: { value: { start: '2025-01-01', end: '2025-12-31' } },
      opinion: { value: 'QUALIFIED' },
      reportDate: { value: '2026-02-14' },
    });
    expect(facts.cuecs).toHaveLength(3);
    expect(facts.csocs).toHaveLength(2);
    expect(facts.controls).toHaveLength(30);
    expect(facts.exceptions).toHaveLength(5);
    expect(facts.subserviceOrganizations.map(({ name }) => name)).toEqual(['Cloudground Hosting LLC']);
  });

  it('leaves nothing behind that would be read differently', async () => {
    const before = await readPractice();
    await warmUp();
    expect(await readPractice()).toEqual(before);
  });
});
