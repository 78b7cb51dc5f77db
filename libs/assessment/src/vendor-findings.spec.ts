import { fact, reportFacts } from '../../vocabulary/src/testing/facts';
import { vendorFindings } from './vendor-findings';

const vendor = { name: 'Quillmark', legalName: 'Quillmark Software GmbH', aliases: ['Inkwell'], systems: [] };

describe('whether a report is about its vendor', () => {
  it.each(['Quillmark Software, Inc.', 'QUILLMARK LLC', 'Inkwell Ltd.', 'Holdco, Inc. d/b/a Quillmark'])(
    'is no question for %s',
    (name) => {
      expect(vendorFindings({ ...reportFacts(), serviceOrganization: fact(name) }, vendor)).toEqual([]);
    },
  );

  it('is flagged with the place where the other name stands', () => {
    const serviceOrganization = fact('Fernhollow, Inc.');
    expect(vendorFindings({ ...reportFacts(), serviceOrganization }, vendor)).toMatchObject([
      { code: 'SERVICE_ORGANIZATION_MISMATCH', severity: 'ATTENTION', evidence: serviceOrganization.evidence },
    ]);
    expect(vendorFindings({ ...reportFacts(), serviceOrganization: null }, vendor)).toEqual([]);
  });

  it('is flagged where it is about a system that we do not use', () => {
    const using = (...systems: string[]) =>
      vendorFindings(reportFacts(), { ...vendor, systems }).map(({ code }) => code);
    expect(using('Signing')).toEqual([]);
    expect(using('Archive')).toEqual(['SYSTEM_MISMATCH']);
    expect(using('Archive', 'Quillmark Signing')).toEqual([]);
  });
});
