import { runService } from '@countersign/platform';
import { startApi } from './application';

void runService('api', startApi);
