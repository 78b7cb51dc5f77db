import { randomUUID } from 'node:crypto';
import { identityOf, placeOf } from '@countersign/assessment';
import { THEME_RULES, themeOf } from '@countersign/cuecs';
import type { ComplementaryControl } from '@countersign/vocabulary';
import { type EntityManager, In, IsNull } from 'typeorm';
import { CuecRow, FactCorrectionRow, type ReadCuec } from '../entities';

/**
 * Stores the CUECs of a reading. Where the report was read before, each keeps its row, and with it its owner, its status
 * and whatever people said about it; one that is not found any more is kept as absent.
 */
export async function storeCuecs(
  transaction: EntityManager,
  reportId: string,
  cuecs: readonly ComplementaryControl[],
  at: Date,
): Promise<void> {
  const rows = await transaction.find(CuecRow, { where: { reportId }, order: { position: 'ASC' } });
  const places = matched(
    rows.map((row) => row.read ?? { id: row.controlId, text: row.text }),
    cuecs,
  );
  const acts = await standingActs(transaction, rows);
  const fresh: Partial<CuecRow>[] = [];
  for (const [position, cuec] of cuecs.entries()) {
    const row = rows[places.indexOf(position)];
    if (row === undefined) fresh.push(newRow(reportId, position, cuec));
    else await keep(transaction, row, position, cuec, acts.get(row.id) ?? null);
  }
  if (fresh.length > 0) await transaction.insert(CuecRow, fresh as never);
  const lost = rows.filter((_, index) => places[index] === -1);
  for (const [order, row] of lost.entries())
    await setAside(transaction, row, cuecs.length + order, acts.get(row.id) ?? null, at);
}

/** For each of the earlier ones its place in the new reading; -1 where it is not found. */
function matched(earlier: readonly unknown[], now: readonly ComplementaryControl[]): number[] {
  const free = new Set(now.keys());
  const places = earlier.map(() => -1);
  const take = (index: number, place: number | undefined) => {
    if (place === undefined || place === -1) return;
    places[index] = place;
    free.delete(place);
  };
  const words = now.map((each) => identityOf('cuecs', each).words);
  // The same words first, so that no likeness takes the row of a control that did not change.
  earlier.forEach((each, index) => {
    const sought = identityOf('cuecs', each).words;
    take(
      index,
      [...free].find((place) => words[place] === sought),
    );
  });
  earlier.forEach((each, index) => {
    if (places[index] !== -1) return;
    const left = [...free];
    take(
      index,
      left[
        placeOf(
          'cuecs',
          left.map((place) => now[place]),
          each,
        )
      ],
    );
  });
  return places;
}

async function standingActs(transaction: EntityManager, rows: readonly CuecRow[]) {
  const corrections = await transaction.findBy(FactCorrectionRow, {
    cuecId: In(rows.map(({ id }) => id)),
    withdrawnAt: IsNull(),
  });
  return new Map(corrections.map(({ cuecId, act }) => [cuecId, act]));
}

export const readCuecOf = ({ id, text, criteria, evidence }: ComplementaryControl): ReadCuec => ({
  id,
  text,
  criteria: [...criteria],
  evidence: [...evidence],
});

const newRow = (reportId: string, position: number, cuec: ComplementaryControl): Partial<CuecRow> => ({
  id: randomUUID(),
  reportId,
  position,
  controlId: cuec.id,
  text: cuec.text,
  criteria: [...cuec.criteria],
  evidence: [...cuec.evidence],
  read: readCuecOf(cuec),
  ownerId: null,
  version: 1,
  theme: themeOf(cuec).theme,
  themeRules: THEME_RULES,
});

/** What a person said about a row stands; what nobody corrected follows the reading. */
async function keep(
  transaction: EntityManager,
  row: CuecRow,
  position: number,
  cuec: ComplementaryControl,
  act: FactCorrectionRow['act'] | null,
): Promise<void> {
  const read = readCuecOf(cuec);
  const theme = { theme: themeOf(cuec).theme, themeRules: THEME_RULES };
  const words = { controlId: read.id, text: read.text, criteria: read.criteria, evidence: read.evidence, ...theme };
  const isReworded = act === null && (row.text !== read.text || row.controlId !== read.id);
  await transaction.update(
    CuecRow,
    { id: row.id },
    {
      position,
      read,
      ...(act === null ? words : {}),
      ...(act === 'REMOVE' ? {} : { absentSince: null }),
      ...(isReworded ? { version: row.version + 1 } : {}),
    },
  );
}

async function setAside(
  transaction: EntityManager,
  row: CuecRow,
  position: number,
  act: FactCorrectionRow['act'] | null,
  at: Date,
): Promise<void> {
  const isKept = act === 'ADD' || act === 'EDIT';
  const absentSince = isKept ? row.absentSince : (row.absentSince ?? at);
  await transaction.update(CuecRow, { id: row.id }, { position, read: null, absentSince });
}
