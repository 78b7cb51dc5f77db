import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { JobQueue } from '@countersign/jobs';
import { type Health, checkHealth } from '@countersign/platform';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import { Requires } from '../access/requires';
import { READ_REPORT_QUEUE, STORE } from '../providers';

@Controller('health')
export class HealthController {
  constructor(
    @Inject(STORE) private readonly store: DataSource,
    @Inject(READ_REPORT_QUEUE) private readonly queue: JobQueue<'read-report'>,
  ) {}

  /** Whether the service can do its work; 503 where it cannot. */
  @Get()
  @Requires.nothing
  async health(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const health = await checkHealth({
      database: () => this.store.query('SELECT 1'),
      queue: () => this.queue.getJobCounts('wait'),
    });
    response.status(health.status === 'ok' ? 200 : 503).setHeader('Cache-Control', 'no-store');
    return health;
  }
}
