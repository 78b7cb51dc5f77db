import type { Clock } from '../../../apps/api/src/clock';

/** The system's clock until a test sets it. */
export class SettableClock implements Clock {
  private fixed: Date | null = null;

  now(): Date {
    return this.fixed ?? new Date();
  }

  /** Stands still at a time; null: runs with the system's again. */
  set(time: string | null): void {
    this.fixed = time === null ? null : new Date(time);
  }

  forward(milliseconds: number): void {
    this.fixed = new Date(this.now().getTime() + milliseconds);
  }
}
