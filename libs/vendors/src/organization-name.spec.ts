import { areOfDifferentSystems, isNamedIn, isSystemIn, normalizedName } from './organization-name';
import { matchVendor } from './match-vendor';

describe('the name of an organization', () => {
  it.each([
    ['Quillmark Software, Inc.', 'quillmark software'],
    ['The Quillmark Company, L.L.C.', 'quillmark'],
    ['QUILLMARK GmbH & Co. KG', 'quillmark'],
    ['Société Générique S.A.', 'societe generique'],
    ['Fernhollow B.V.', 'fernhollow'],
    ['Ampère & Söhne AG', 'ampere and sohne'],
    ['Inc.', 'inc'],
    ['B. & Q. Data Pty. Ltd.', 'b and q data'],
  ])('%s is compared as "%s"', (name, compared) => {
    expect(normalizedName(name)).toBe(compared);
  });

  it.each([
    ['LumenVault, Inc.', ['Lumen Vault'], true],
    ['Meridian Holdings LLC d/b/a Loop Health', ['Loop Health'], true],
    ['Meridian Loop Health, Inc. (“Loop”)', ['LOOP'], true],
    ['Quillmark Europe Ltd', ['Quillmark Ltd'], false],
    ['Acme', ['Acme Mail'], false],
  ])('%s is one of %j: %s', (read, known, expected) => {
    expect(isNamedIn(read, known)).toBe(expected);
  });

  it.each([
    ['Quillmark Signing Platform', ['Signing'], true],
    ['Quillmark Signing Platform System', ['quillmark signing'], true],
    ['Quillmark Archive Platform', ['Signing'], false],
    ['The Platform', ['Platform'], true],
  ])('the system %s is one of %j: %s', (read, used, expected) => {
    expect(isSystemIn(read, used)).toBe(expected);
  });
});

describe('two reports of a vendor', () => {
  const used = ['Signing', 'Vault'];
  it.each([
    ['Quillmark Signing Platform', 'Quillmark Vault', used, true],
    ['Quillmark Signing Platform', 'Signing System', used, false],
    ['Quillmark Signing and Vault', 'Quillmark Vault', used, false],
    ['Quillmark Signing Platform', 'Quillmark Archive', used, false],
    ['Quillmark Signing Platform', 'Quillmark Vault', ['Signing'], false],
    ['Quillmark Signing Platform', null, used, false],
  ])('about %s and %s are of different systems out of %j: %s', (one, other, systems, expected) => {
    expect(areOfDifferentSystems(one, other, systems)).toBe(expected);
    expect(areOfDifferentSystems(other, one, systems)).toBe(expected);
  });
});

describe('the vendor of a report', () => {
  const vendor = (name: string, more: object = {}) => ({ name, legalName: null, aliases: [], systems: [], ...more });
  const quillmark = vendor('Quillmark', { legalName: 'QM Software Holdings, Inc.', systems: ['Signing'] });
  const fern = vendor('Fernhollow', { aliases: ['Fern Mail'] });

  it.each([
    ['QM Software Holdings', null, quillmark, 'LEGAL_NAME'],
    ['Quillmark, Inc.', null, quillmark, 'NAME'],
    ['Fern Mail LLC', null, fern, 'ALIAS'],
    ['Somebody Else Ltd', 'Quillmark Signing Platform', quillmark, 'SYSTEM'],
  ])('that is about %s and %s is proposed', (serviceOrganization, systemName, expected, by) => {
    expect(matchVendor({ serviceOrganization, systemName }, [quillmark, fern])).toEqual({ vendor: expected, by });
  });

  it('is not guessed where nothing fits, or two do', () => {
    expect(matchVendor({ serviceOrganization: 'Nobody', systemName: null }, [quillmark, fern])).toBeNull();
    expect(matchVendor({ serviceOrganization: null, systemName: null }, [quillmark])).toBeNull();
    const twin = vendor('Twin', { aliases: ['Fern Mail'] });
    expect(matchVendor({ serviceOrganization: 'Fern Mail', systemName: null }, [fern, twin])).toBeNull();
  });
});
