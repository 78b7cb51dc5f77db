import type { Confidence } from '@countersign/vocabulary';
import { fact } from '../../vocabulary/src/testing/facts';
import { proposeVendor } from './propose-vendor';

const vendor = (name: string, more: object = {}) => ({
  name,
  legalName: null,
  aliases: [],
  systems: [],
  status: 'ACTIVE' as const,
  ...more,
});
const quillmark = vendor('Quillmark', { legalName: 'QM Holdings, Inc.', aliases: ['Inkwell'], systems: ['Signing'] });
const gone = vendor('Fernhollow', { status: 'OFFBOARDED' });

const proposed = (organization: string | null, system: string | null = null, confidence: Confidence = 'CERTAIN') =>
  proposeVendor(
    {
      serviceOrganization: organization === null ? null : fact(organization, confidence),
      systemName: system === null ? null : fact(system),
    },
    [quillmark, gone, vendor('Twin One', { aliases: ['Twin'] }), vendor('Twin Two', { aliases: ['Twin'] })],
  );

describe('the vendor that is proposed for a report', () => {
  it.each([
    ['Quillmark, LLC', 'the name of this vendor'],
    ['QM Holdings, Inc.', 'the legal name of this vendor'],
    ['Inkwell', 'another name of this vendor'],
  ])('is certain where the report is about %s', (organization, because) => {
    const reason = `The report is about “${organization}”, ${because}.`;
    expect(proposed(organization)).toEqual({ vendor: quillmark, certainty: 'CERTAIN', reason });
  });

  it.each([
    ['its name was read with doubt', () => proposed('Quillmark', null, 'DOUBTFUL'), 'read with doubt'],
    ['it is offboarded', () => proposed('Fernhollow Ltd'), 'no longer in use'],
    ['the system alone speaks for it', () => proposed(null, 'Quillmark Signing Platform'), 'was not found'],
    ['it is nearly called so', () => proposed('Quillmark Signing, Inc.'), 'Quillmark is nearly called so'],
    ['the report names somebody else', () => proposed('Acme', 'Signing Platform'), 'it is about “Acme”'],
  ])('is to be looked at where %s', (_why, propose, because) => {
    expect(propose()).toMatchObject({ certainty: 'LIKELY', reason: expect.stringContaining(because) });
    expect(propose().vendor).not.toBeNull();
  });

  it.each([
    ['nobody goes by that name', () => proposed('Acme Corp'), 'No vendor goes by the name “Acme Corp”.'],
    ['the report does not say', () => proposed(null), 'Whom the report is about was not found in it.'],
    ['two go by that name', () => proposed('Twin'), '“Twin” fits Twin One and Twin Two.'],
  ])('is none where %s', (_why, propose, reason) => {
    expect(propose()).toEqual({ vendor: null, certainty: 'NONE', reason });
  });
});
