import { THEME_RULES, themeOf } from '@countersign/cuecs';
import { type EntityManager, LessThan } from 'typeorm';
import { CuecRow } from '../entities';

const AT_ONCE = 500;

/** Finds the theme anew of controls whose theme is of older rules. @returns how many there were */
export async function rethemeCuecs(manager: EntityManager): Promise<number> {
  let count = 0;
  for (;;) {
    const rows = await manager.find(CuecRow, {
      select: { id: true, text: true, criteria: true },
      where: { themeRules: LessThan(THEME_RULES) },
      take: AT_ONCE,
    });
    if (rows.length === 0) return count;
    await manager.query(
      `UPDATE cuecs SET theme = found.theme, theme_rules = $3
       FROM unnest($1::uuid[], $2::text[]) AS found (id, theme) WHERE cuecs.id = found.id`,
      [rows.map(({ id }) => id), rows.map((row) => themeOf(row).theme), THEME_RULES],
    );
    count += rows.length;
  }
}
