import type { CsvFile } from './read-csv';

export const IMPORT_FIELDS = [
  'name',
  'legalName',
  'aliases',
  'tier',
  'status',
  'website',
  'businessOwner',
  'purpose',
  'systems',
  'dataHandled',
  'dataNote',
  'contacts',
  'contactName',
  'contactEmail',
  'contactRole',
  'renewalOn',
] as const;
/** What a column of an import can hold. */
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** For each field the column that holds it, counted from 0. */
export type ColumnMapping = Readonly<Partial<Record<ImportField, number>>>;

/** What people call the columns, without case, spaces and signs. */
const TITLES: Readonly<Record<ImportField, readonly string[]>> = {
  name: ['name', 'vendor', 'vendorname', 'supplier', 'suppliername', 'company', 'thirdparty'],
  legalName: ['legalname', 'legalentity', 'registeredname'],
  aliases: ['aliases', 'alias', 'othernames', 'alsoknownas', 'aka'],
  tier: ['tier', 'criticality', 'risktier', 'risk'],
  status: ['status', 'state'],
  website: ['website', 'url', 'homepage', 'web'],
  businessOwner: ['businessowner', 'owner', 'internalowner', 'relationshipowner'],
  purpose: ['purpose', 'description', 'services', 'whatitdoesforus'],
  systems: ['systems', 'system', 'products', 'product', 'systemsthatweuse'],
  dataHandled: ['datahandled', 'data', 'datatypes', 'dataclassification'],
  dataNote: ['datanote', 'moreonthedata'],
  contacts: ['contacts'],
  contactName: ['contactname', 'contact', 'contactperson'],
  contactEmail: ['contactemail', 'email', 'contactmail', 'mail'],
  contactRole: ['contactrole', 'role'],
  renewalOn: ['renewal', 'renewalon', 'renewaldate', 'contractrenewal', 'contractend'],
};

const plain = (title: string) => title.toLowerCase().replace(/[^a-z]/g, '');

/** Which column holds what, by its title; the first of several. */
export function guessColumns({ header }: Pick<CsvFile, 'header'>): ColumnMapping {
  const titles = header.map(plain);
  const found = IMPORT_FIELDS.map(
    (field) => [field, titles.findIndex((title) => TITLES[field].includes(title))] as const,
  );
  return Object.fromEntries(found.filter(([, column]) => column >= 0));
}

/** A formula that an export made harmless is what it was before. */
const restored = (cell: string) => cell.trim().replace(/^'(?=[=+\-@])/, '');

const listIn = (cell: string) =>
  cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

const termIn = (text: string) =>
  text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');

/** `Ines Prado <ines@example.com>`, or the address alone. */
function contactIn(text: string) {
  const [, name, email] = /^(.*?)\s*<([^<>]*)>$/.exec(text) ?? [null, text, text];
  return { name: name || email!, email: email!, role: null };
}

/** What a line states of a vendor, unchecked; an empty cell states nothing. */
export function valuesOfLine(cells: readonly string[], mapping: ColumnMapping): Readonly<Record<string, unknown>> {
  const cell = (field: ImportField) => {
    const column = mapping[field];
    return column === undefined ? '' : restored(cells[column] ?? '');
  };
  const stated: Record<string, unknown> = {};
  const texts = ['name', 'legalName', 'website', 'businessOwner', 'purpose', 'dataNote', 'renewalOn'] as const;
  for (const field of texts) if (cell(field) !== '') stated[field] = cell(field);
  for (const field of ['tier', 'status'] as const) if (cell(field) !== '') stated[field] = termIn(cell(field));
  for (const field of ['aliases', 'systems'] as const) if (cell(field) !== '') stated[field] = listIn(cell(field));
  if (cell('dataHandled') !== '') stated.dataHandled = listIn(cell('dataHandled')).map(termIn);
  const contacts = listIn(cell('contacts')).map(contactIn);
  if (cell('contactEmail') !== '')
    contacts.push({
      name: cell('contactName') || cell('contactEmail'),
      email: cell('contactEmail'),
      role: (cell('contactRole') || null) as never,
    });
  if (contacts.length > 0) stated.contacts = contacts;
  return stated;
}
