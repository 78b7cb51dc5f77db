import type { CuecTheme } from '@countersign/cuecs';
import { type CuecRow, InternalControlRow, LATEST_REPORTS } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { grouped } from '../access/grouped';
import { batched, rowsById } from '../access/rows-by-id';

export interface Answer {
  readonly controlId: string;
  readonly byTheme: boolean;
}

const keyOf = ({ key }: { readonly key: string }) => key;

export const internalControlLoaders = (manager: EntityManager) => ({
  internalControl: rowsById(manager, InternalControlRow),

  /** What answers a control: what was mapped to it, and what was mapped to its theme. */
  answersOfCuec: batched<CuecRow['id'], Answer[]>(async (ids) => {
    const rows: (Answer & { key: string })[] = await manager.query(
      `SELECT found.key, found.control_id AS "controlId", bool_and(found.by_theme) AS "byTheme" FROM (
         SELECT cuec_id AS key, control_id, false AS by_theme FROM cuec_internal_controls WHERE cuec_id = ANY($1)
         UNION ALL
         SELECT c.id, t.control_id, true FROM cuecs c JOIN theme_internal_controls t ON t.theme = c.theme
         WHERE c.id = ANY($1)) found
       JOIN internal_controls i ON i.id = found.control_id AND i.retired_at IS NULL
       GROUP BY found.key, found.control_id, i.code ORDER BY lower(i.code)`,
      [ids],
    );
    return grouped(rows, keyOf);
  }),

  controlsOfTheme: batched<CuecTheme, string[]>(async (themes) => {
    const rows: { key: string; id: string }[] = await manager.query(
      `SELECT t.theme AS key, t.control_id AS id FROM theme_internal_controls t
       JOIN internal_controls i ON i.id = t.control_id
       WHERE t.theme = ANY($1) AND i.retired_at IS NULL ORDER BY lower(i.code)`,
      [themes],
    );
    const of = grouped(rows, keyOf);
    return (theme) => of(theme).map(({ id }) => id);
  }),

  themesOfControl: batched<string, CuecTheme[]>(async (ids) => {
    const rows: { key: string; theme: CuecTheme }[] = await manager.query(
      'SELECT control_id AS key, theme FROM theme_internal_controls WHERE control_id = ANY($1) ORDER BY theme',
      [ids],
    );
    const of = grouped(rows, keyOf);
    return (id) => of(id).map(({ theme }) => theme);
  }),

  answeredByControl: batched<string, number>(async (ids) => {
    const rows: { key: string; count: number }[] = await manager.query(
      `SELECT found.control_id AS key, count(DISTINCT c.id)::int AS count FROM (
         SELECT control_id, cuec_id, NULL AS theme FROM cuec_internal_controls WHERE control_id = ANY($1)
         UNION ALL
         SELECT control_id, NULL, theme FROM theme_internal_controls WHERE control_id = ANY($1)) found
       JOIN internal_controls i ON i.id = found.control_id AND i.retired_at IS NULL
       JOIN cuecs c ON c.id = found.cuec_id OR c.theme = found.theme
       WHERE c.absent_since IS NULL AND c.report_id IN (${LATEST_REPORTS})
       GROUP BY found.control_id`,
      [ids],
    );
    const counts = new Map(rows.map(({ key, count }) => [key, count]));
    return (id) => counts.get(id) ?? 0;
  }),
});
