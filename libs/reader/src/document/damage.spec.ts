import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { rawPage } from '../testing/raw-pdf';
import { isDamaged } from './damage';

const SAMPLES = join(__dirname, '../../../../test/samples');
const whole = () => Buffer.from(rawPage('BT /F1 12 Tf 72 700 Td (An undamaged page) Tj ET'));
const changed = (file: Buffer, from: string, to: string) =>
  Buffer.from(file.toString('latin1').replace(from, to), 'latin1');

describe('a sound file', () => {
  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.pdf')))('is found sound: %s', (name) => {
    expect(isDamaged(readFileSync(join(SAMPLES, name)))).toBe(false);
  });

  it('may have a table or a stream of cross-references', async () => {
    expect(isDamaged(whole())).toBe(false);
    const pdf = await PDFDocument.create();
    pdf.addPage();
    expect(isDamaged(await pdf.save({ useObjectStreams: true }))).toBe(false);
    expect(isDamaged(await pdf.save({ useObjectStreams: false }))).toBe(false);
  });

  it('may begin after other bytes, from where its offsets count, and end before a few', () => {
    expect(isDamaged(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), whole(), Buffer.from('\n\n')]))).toBe(
      false,
    );
  });

  it('may have been added to', () => {
    const before = whole();
    const table = before.indexOf('xref\n');
    const object = '\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>\nendobj\n';
    const at = before.length + object.length;
    const update = `${object}xref\n5 1\n${String(before.length + 1).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${table} >>\nstartxref\n${at}\n%%EOF\n`;
    expect(isDamaged(Buffer.concat([before, Buffer.from(update)]))).toBe(false);
    expect(isDamaged(Buffer.concat([before, Buffer.from(update.replace(`/Prev ${table}`, '/Prev 7'))]))).toBe(true);
  });
});

describe('a damaged file', () => {
  it('was cut off', () => {
    const file = whole();
    expect(isDamaged(file.subarray(0, -8))).toBe(true);
    expect(isDamaged(file.subarray(0, file.length / 2))).toBe(true);
  });

  it('points past its cross-references', () => {
    expect(isDamaged(changed(whole(), 'startxref\n', 'startxref\n9'))).toBe(true);
    expect(isDamaged(changed(whole(), 'startxref\n', 'startxref\nnone'))).toBe(true);
  });

  it('has moved against its offsets, as after a transfer as text', () => {
    expect(isDamaged(changed(whole(), '/Type /Catalog', '/Type   /Catalog'))).toBe(true);
  });

  it('has a table that leads astray though it stands in its place', () => {
    expect(isDamaged(changed(whole(), '0000000015 00000 n', '0000000019 00000 n'))).toBe(true);
  });

  it('may lead round in a circle, which is left', () => {
    const file = whole();
    const circle = changed(file, '/Root 1 0 R >>', `/Root 1 0 R /Prev ${file.indexOf('xref\n')} >>`);
    expect(isDamaged(circle)).toBe(false);
  });

  it('has another file stuck to its end', () => {
    expect(isDamaged(Buffer.concat([whole(), Buffer.alloc(4_000, 'x')]))).toBe(true);
  });
});
