import { onceRead, uploaded } from '../../api/harness/reports';
import type { TestApi } from '../../api/harness/api';
import { rowIdOf } from '../../api/harness/readings';
import { longPdf } from '../../api/harness/small-pdf';
import { createVendor } from '../../api/harness/vendors';

interface Size {
  readonly vendors: number;
  readonly cuecsEach: number;
  /** Of the report that is opened. */
  readonly pages: number;
}

const placeOn = (page: number) => [{ page, quote: `Page ${page}`, box: { x: 72, y: 72, width: 200, height: 14 } }];

/** One vendor with its report by the ways that people go, and then as many more of them, row by row. */
export async function fill(api: TestApi, { vendors, cuecsEach, pages }: Size): Promise<void> {
  const vendorId = await createVendor(api.client, { name: 'Vendor 0', tier: 'HIGH', businessOwner: 'Administrator' });
  const reportId = await uploaded(api.client, vendorId, await longPdf(pages));
  await onceRead(api.client, reportId);
  const [vendor, report] = [rowIdOf(vendorId), rowIdOf(reportId)];
  const query = (sql: string, values: readonly unknown[] = []) => api.store.query(sql, [...values]);
  const facts = {
    kind: { value: 'SOC2', confidence: 'CERTAIN', evidence: placeOn(1) },
    type: { value: 'TYPE_2', confidence: 'CERTAIN', evidence: placeOn(1) },
    period: { value: { start: '2026-01-01', end: '2026-06-30' }, confidence: 'CERTAIN', evidence: placeOn(2) },
    opinion: { value: 'UNQUALIFIED', confidence: 'CERTAIN', evidence: placeOn(Math.min(180, pages)), basis: null },
    auditor: { value: 'Dunmore & Vane LLP', confidence: 'CERTAIN', evidence: placeOn(3) },
  };
  await query('UPDATE readings SET facts = facts || $1::jsonb WHERE report_id = $2', [JSON.stringify(facts), report]);
  const covers = { stale_on: '2027-07-01', covers_from: '2026-01-01', covers_to: '2026-06-30', type: 'TYPE_2' };
  await query(
    `UPDATE reports SET kind = 'SOC2', type = $2, stale_on = $3, covers_from = $4, covers_to = $5 WHERE id = $1`,
    [report, ...[covers.type, covers.stale_on, covers.covers_from, covers.covers_to]],
  );
  await query(
    `INSERT INTO cuecs (id, report_id, position, text, criteria, evidence, version)
     SELECT gen_random_uuid(), $1, n, 'User entities do thing ' || n || '.', '{CC6.1}', $3::jsonb, 1
     FROM generate_series(0, $2::int - 1) n`,
    [report, cuecsEach, JSON.stringify(placeOn(1))],
  );
  await query(
    `INSERT INTO vendors
     SELECT (jsonb_populate_record(v, jsonb_build_object(
       'id', gen_random_uuid(), 'name', 'Vendor ' || n, 'tier', (ARRAY['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'])[1 + n % 4],
       'business_owner', (ARRAY['Administrator', 'Priya Anand', 'Ines Prado'])[1 + n % 3]))).*
     FROM vendors v, generate_series(1, $2::int - 1) n WHERE v.id = $1`,
    [vendor, vendors],
  );
  await query(
    `INSERT INTO reports
     SELECT (jsonb_populate_record(r, jsonb_build_object(
       'id', gen_random_uuid(), 'vendor_id', v.id, 'sha256', encode(sha256(v.id::text::bytea), 'hex'),
       'stale_on', r.stale_on - (abs(hashtext(v.name)) % 600),
       'covers_to', r.covers_to - (abs(hashtext(v.name)) % 600),
       'covers_from', r.covers_from - (abs(hashtext(v.name)) % 600)))).*
     FROM reports r, vendors v WHERE r.id = $1 AND v.id <> $2`,
    [report, vendor],
  );
  await query(
    `INSERT INTO readings
     SELECT (jsonb_populate_record(g, jsonb_build_object('report_id', r.id))).*
     FROM readings g, reports r WHERE g.report_id = $1 AND r.id <> $1`,
    [report],
  );
  await query(
    `INSERT INTO cuecs
     SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'report_id', r.id))).*
     FROM cuecs c, reports r WHERE c.report_id = $1 AND r.id <> $1`,
    [report],
  );
  await query('UPDATE readings SET facts = facts || $1::jsonb WHERE report_id = $2', [
    JSON.stringify({ controls: controlsOf(pages), exceptions: exceptionsOf(pages) }),
    report,
  ]);
  await query('ANALYZE');
}

const procedures = ['Inquired of those who operate the control.', 'Inspected its record for each of 25 items selected.'];

/** As many as there are in a report of that length: a control on every other page, each with two tests. */
const controlsOf = (pages: number) =>
  Array.from({ length: Math.ceil(pages / 2) }, (_, index) => ({
    id: `CC-${index + 1}`,
    description: `Thing ${index + 1} is approved by its owner before it is put to use, and looked at every quarter.`,
    criteria: ['CC6.1', 'CC6.2'],
    tests: procedures.map((procedure) => ({
      procedure,
      result: 'No exceptions noted.',
      outcome: 'NO_EXCEPTION',
      evidence: placeOn(1 + ((2 * index) % pages)),
    })),
    evidence: placeOn(1 + ((2 * index) % pages)),
  }));

const exceptionsOf = (pages: number) =>
  Array.from({ length: Math.ceil(pages / 20) }, (_, index) => ({
    controlId: `CC-${index + 1}`,
    criteria: ['CC6.1'],
    control: `Thing ${index + 1} is approved by its owner before it is put to use, and looked at every quarter.`,
    test: procedures[1],
    finding: `For ${1 + (index % 4)} of 25 items selected there was no approval.`,
    managementResponse: 'The approval was made good, and the tool asks for it now.',
    evidence: placeOn(1 + ((2 * index) % pages)),
  }));
