/** Which pairs to make, where each may stand in one pair only: the pairs that together are worth most. */

export interface Candidate {
  readonly left: number;
  readonly right: number;
  /** Above 0. */
  readonly worth: number;
}

/** The best pairs. The same candidates give the same pairs, whatever order they come in. */
export function bestPairs(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((one, other) => one.left - other.left || one.right - other.right);
  const pairs = connected(sorted).flatMap(pairsWithin);
  return pairs.sort((one, other) => one.left - other.left);
}

/** What hangs together by candidates is decided together; apart from that, large lists would take long. */
function connected(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    while (parents.get(root) !== undefined) root = parents.get(root)!;
    if (root !== node) parents.set(node, root);
    return root;
  };
  for (const { left, right } of candidates) {
    const [one, other] = [rootOf(`left ${left}`), rootOf(`right ${right}`)];
    if (one !== other) parents.set(other, one);
  }
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const root = rootOf(`left ${candidate.left}`);
    const group = groups.get(root) ?? [];
    group.push(candidate);
    groups.set(root, group);
  }
  return [...groups.values()];
}

/** Beyond so many on a side, the best pair first and so on: nearly as good, and done in an instant. */
const SIDE_MAX = 250;

function pairsWithin(candidates: readonly Candidate[]): Candidate[] {
  const lefts = [...new Set(candidates.map(({ left }) => left))];
  const rights = [...new Set(candidates.map(({ right }) => right))];
  if (Math.max(lefts.length, rights.length) > SIDE_MAX) return bestFirst(candidates);
  const worth = new Map(candidates.map((each) => [`${each.left} ${each.right}`, each]));
  const size = Math.max(lefts.length, rights.length);
  const costs = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => -(worth.get(`${lefts[row]} ${rights[column]}`)?.worth ?? 0)),
  );
  return cheapestColumns(costs).flatMap((column, row) => worth.get(`${lefts[row]} ${rights[column]}`) ?? []);
}

function bestFirst(candidates: readonly Candidate[]): Candidate[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const ranked = [...candidates].sort(
    (one, other) => other.worth - one.worth || one.left - other.left || one.right - other.right,
  );
  return ranked.filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false;
    lefts.add(left);
    rights.add(right);
    return true;
  });
}

/** For each row its column, so that the sum of the costs is least (the Hungarian method with potentials). */
function cheapestColumns(costs: readonly (readonly number[])[]): readonly number[] {
  const size = costs.length;
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  const rowOfColumn = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row += 1) {
    const cameFrom = new Array<number>(size + 1).fill(0);
    const slack = new Array<number>(size + 1).fill(Infinity);
    const used = new Array<boolean>(size + 1).fill(false);
    rowOfColumn[0] = row;
    let column = 0;
    do {
      used[column] = true;
      const current = rowOfColumn[column]!;
      let [least, next] = [Infinity, 0];
      for (let each = 1; each <= size; each += 1) {
        if (used[each]) continue;
        const reduced = costs[current - 1]![each - 1]! - rowPotential[current]! - columnPotential[each]!;
        if (reduced < slack[each]!) [slack[each], cameFrom[each]] = [reduced, column];
        if (slack[each]! < least) [least, next] = [slack[each]!, each];
      }
      for (let each = 0; each <= size; each += 1) {
        if (used[each]) {
          rowPotential[rowOfColumn[each]!]! += least;
          columnPotential[each]! -= least;
        } else slack[each]! -= least;
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    while (column !== 0) {
      rowOfColumn[column] = rowOfColumn[cameFrom[column]!]!;
      column = cameFrom[column]!;
    }
  }
  const columns = new Array<number>(size).fill(0);
  for (let column = 1; column <= size; column += 1) columns[rowOfColumn[column]! - 1] = column - 1;
  return columns;
}
