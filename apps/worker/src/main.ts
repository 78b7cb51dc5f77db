import { runService } from '@countersign/platform';
import { startWorker } from './worker';

void runService('worker', startWorker);
