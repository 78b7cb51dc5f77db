import { IconFileUpload } from '@tabler/icons-react';
import type { ArrivalOutcome, ArrivingFile } from '../api/arriving-files';
import { ArrivingLine } from '../components/upload/arriving-line';
import { UploadFiles } from '../components/upload/upload-files';
import { ComponentStates, State } from './state';

const FILE = new File([], '03_meridianloop.pdf');
const arrived = (id: object): ArrivalOutcome => ({
  kind: 'ANSWERED',
  files: [{ name: FILE.name, archive: null, ...id }],
});
const zipped = (name: string, of: object) => ({ name, archive: 'year.zip', ...of });

const LINES: readonly (readonly [string, Partial<ArrivingFile>])[] = [
  ['it waits for its turn', {}],
  ['on its way', { sent: 0.4 }],
  ['all of it was sent', { sent: 1 }],
  ['in the queue', { outcome: arrived({ reportId: 'queued' }) }],
  ['the document is opened', { outcome: arrived({ reportId: 'opening' }) }],
  ['being read', { outcome: arrived({ reportId: 'reading' }) }],
  ['read', { outcome: arrived({ reportId: 'read' }) }],
  ['read, and no SOC report', { outcome: arrived({ reportId: 'invoice' }) }],
  ['read, and a bridge letter', { outcome: arrived({ reportId: 'letter' }) }],
  ['it cannot be read', { outcome: arrived({ reportId: 'broken' }) }],
  ['the vendor had it already', { outcome: arrived({ reportId: 'read', duplicate: true }) }],
  ['in the inbox, read', { outcome: arrived({ itemId: 'read' }) }],
  ['in the inbox, it cannot be read', { outcome: arrived({ itemId: 'broken' }) }],
  [
    'a zip, some of it left out',
    {
      name: 'year.zip',
      outcome: {
        kind: 'ANSWERED',
        files: [
          zipped('a.pdf', { itemId: 'read' }),
          zipped('b.pdf', { itemId: 'read', duplicate: true }),
          zipped('c.docx', { error: { code: 'NOT_A_PDF', message: 'This is no PDF.' } }),
        ],
      },
    },
  ],
  ['refused', { outcome: { kind: 'REFUSED', code: 'NOT_A_PDF', message: 'This is no PDF. Export it as a PDF.' } }],
  [
    'broken off',
    { outcome: { kind: 'FAILED', message: 'The upload broke off. Check your connection and try again.' } },
  ],
  ['lost when the page was loaded anew', { file: null, outcome: { kind: 'LOST' } }],
];

export const UploadStates = () => (
  <ComponentStates of="Uploads">
    <State name="UploadFiles: nothing yet">
      <UploadFiles
        target="states"
        title="Upload a report"
        icon={IconFileUpload}
        invitation="Drop the SOC 2 report here, or choose a file"
        hint="PDF as the vendor sent it. It stays on this server."
        label="Report file"
        accept=".pdf"
      />
    </State>
    {LINES.map(([name, news], place) => (
      <State key={name} name={`ArrivingLine: ${name}`}>
        <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          <ArrivingLine
            accept=".pdf"
            arriving={{
              ...{ key: place, target: null, name: FILE.name, size: 4_300_000, file: FILE, sent: null, outcome: null },
              ...news,
            }}
          />
        </ul>
      </State>
    ))}
  </ComponentStates>
);
