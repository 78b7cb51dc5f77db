import { createLogger } from '@countersign/platform';
import { startWorker } from '../../../apps/worker/src/worker';

/** The worker as a process of its own, for tests that kill it. */
const configuration = JSON.parse(process.env.TEST_CONFIGURATION ?? '{}');
const log = createLogger('test-worker', 'silent');
// Its only child is the reader, which tests kill.
const keepsReaderReady = false;

void startWorker({
  configuration,
  log,
  tuning: { lockDuration: 1_500, stalledInterval: 500 },
  keepsReaderReady,
}).then((worker) => {
  process.send?.('ready');
  process.once('disconnect', () => void worker.stop().then(() => process.exit(0)));
});
