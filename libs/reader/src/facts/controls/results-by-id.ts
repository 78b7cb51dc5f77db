/** Results in a table of their own, by the ids of controls whose tests stand elsewhere: an appendix, mostly. */
import { idKey } from './control-id';
import type { ControlCollector } from './control-collector';
import type { ControlTable } from './control-columns';
import type { TestCells } from './occurrence';
import { idOfRow, testCells } from './table-controls';

const joined = (one: TestCells, other: TestCells): TestCells => ({
  ...one,
  result: [...one.result, ...other.result],
  response: [...one.response, ...other.response],
});

export function collectResults({ roles, rows, tellsDeviations }: ControlTable, collector: ControlCollector): void {
  const byId = new Map<string, { id: string; cells: TestCells }>();
  for (const row of rows) {
    const id = idOfRow(row, roles);
    if (id === null) continue;
    const cells = testCells(row, roles, { tellsDeviations });
    const known = byId.get(idKey(id));
    byId.set(idKey(id), { id, cells: known ? joined(known.cells, cells) : cells });
  }
  for (const { id, cells } of byId.values()) collector.takeResult(id, cells);
}
