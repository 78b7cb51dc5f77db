import { readFileSync, readdirSync } from 'node:fs';

/** The living processes that a process has started. */
export const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => statOf(pid)?.parent === parent);

export const isRunning = (pid: number): boolean => statOf(pid) !== null;

function statOf(pid: number): { parent: number } | null {
  try {
    // The name, in parentheses, may hold anything; state and parent follow it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : { parent: Number(parent) };
  } catch {
    return null;
  }
}
