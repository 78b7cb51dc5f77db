import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt } from '../set-up/build.mjs';

const DAY_MS = 24 * 60 * 60_000;
/** The queues of the services that live in the past: what they read is no work for the portal's own worker. */
const QUEUE_SCHEMA = 'countersign_demo_queues';
/** Were the demo killed, the portal would read by itself what is not read after this time. */
const READING_MAY_TAKE_MS = 10 * 60_000;
/** How far apart the days lie on which the daily work is done: further back nobody counts them. */
const strideAt = (daysAgo) => (daysAgo > 60 ? 7 : 2);

const require = createRequire(import.meta.url);

/**
 * The way into the past of a new portal on this machine: an API and a worker of the demo's own on the portal's
 * database, whose clock can be set. Through the portal itself everything happens today, for whoever asks.
 * @returns null where the portal is not new, or its database is not at hand
 */
export async function openPast({ data, url }, client) {
  if (url !== null || !(await isNew(client))) return null;
  const built = await ensureBuilt(['server']);
  const library = (name) => require(join(built, 'libs', name, 'src', 'index.js'));
  const { embeddedAddress, environmentOf, loadConfiguration } = library('platform');
  const { SessionRow, hashOfToken, openStore } = library('store');

  const cluster = join(data, 'postgres');
  const isEmbedded = !process.env.DATABASE_URL;
  if (isEmbedded && !existsSync(cluster)) return null;
  const named = isEmbedded ? environmentOf(embeddedAddress(cluster, 'countersign')) : {};
  const configuration = loadConfiguration({ ...process.env, ...named, COUNTERSIGN_DATA: data });
  const store = await openStore(configuration.database, { maxConnections: 3 }).catch(() => null);
  // Another database than the portal's does not know who has just signed in there.
  const isThePortals = await store?.manager.existsBy(SessionRow, { tokenHash: hashOfToken(client.token) });
  if (isThePortals) return Past.begin({ built, library, store, configuration, portal: client.address });
  await store?.destroy();
  return null;
}

/** Nobody has entered anything, and nobody has come in but the administrator. */
async function isNew(client) {
  const { vendors, accounts } = await client.ask('{ vendors { totalCount } accounts { totalCount } }');
  return vendors.totalCount === 0 && accounts.totalCount === 1;
}

class Past {
  #opened;
  #services = [];
  #jobs;
  #daysAgo = null;
  #offsetMs = 0;
  #inHand = [];

  static async begin(opened) {
    const past = new Past();
    past.#opened = opened;
    try {
      await past.#start();
      return past;
    } catch (error) {
      await past.close();
      throw error;
    }
  }

  /** Where the API of the past answers. */
  get address() {
    return this.#services.find(({ address }) => address !== undefined).address;
  }

  /** Goes forward to a day, so many days before today; the daily work is done on the way. */
  async goTo(daysAgo) {
    for (let day = this.#daysAgo ?? daysAgo + 1; day > daysAgo; ) {
      day = Math.max(daysAgo, day - strideAt(day));
      this.#setClock(day);
      await this.#dailyWork();
    }
    this.#daysAgo = daysAgo;
  }

  /** The portal's worker would take a report that waits to be read, and no job of its own, for one that was lost. */
  async takeInHand(reportId) {
    const { library, store } = this.#opened;
    const { ReportRow, readingJobIdOf } = library('store');
    const { QUEUES } = library('jobs');
    const id = Buffer.from(reportId, 'base64').toString().split(':')[1];
    const jobId = readingJobIdOf(await store.manager.findOneByOrFail(ReportRow, { id }));
    const later = { jobId, delay: READING_MAY_TAKE_MS };
    this.#inHand.push(await this.#jobs.createQueue(QUEUES.readReport).add(QUEUES.readReport, { reportId: id }, later));
  }

  async close() {
    const { store } = this.#opened;
    for (const service of this.#services.splice(0)) await service.stop();
    for (const job of this.#inHand.splice(0)) await job.remove();
    await this.#jobs?.closeAll();
    await store.query(`DROP SCHEMA IF EXISTS ${QUEUE_SCHEMA} CASCADE`);
    await store.destroy();
  }

  async #start() {
    const { built, library, configuration, portal } = this.#opened;
    const log = this.#log();
    this.#jobs = library('jobs').openJobs(configuration);
    const ours = {
      ...{ ...configuration, publicUrl: configuration.publicUrl ?? portal, host: '127.0.0.1', port: 0 },
      // Nothing leaves this machine for somebody who has been invented.
      ...{ redisUrl: null, queueSchema: QUEUE_SCHEMA, smtpUrl: null, webhookAllowPrivate: true },
    };
    this.#setClock(366);
    const now = () => new Date(Date.now() - this.#offsetMs);
    const { startApi } = require(join(built, 'apps', 'api', 'src', 'application.js'));
    const { startWorker } = require(join(built, 'apps', 'worker', 'src', 'worker.js'));
    this.#services.push(await startWorker({ configuration: ours, log, now }));
    this.#services.push(await startApi({ configuration: ours, log, clock: { now } }));
  }

  #log() {
    const logs = join(this.#opened.configuration.dataDirectory, 'logs');
    mkdirSync(logs, { recursive: true, mode: 0o700 });
    const { openLogFile } = require(join(this.#opened.built, 'apps', 'cli', 'src', 'start', 'log-file.js'));
    return this.#opened.library('platform').createLogger('demo', 'info', openLogFile(join(logs, 'demo.log')));
  }

  #setClock(daysAgo) {
    // In the morning of that day, and running on: what is said one after the other stays in its order.
    const morning = new Date(Date.now() - daysAgo * DAY_MS).setUTCHours(8, 0, 0, 0);
    this.#offsetMs = daysAgo === 0 ? 0 : Date.now() - morning;
  }

  /** What the worker does every day. */
  async #dailyWork() {
    const { library, store, configuration, portal } = this.#opened;
    const { reassessReports, remindOfDeadlines } = library('notifications');
    const at = new Date(Date.now() - this.#offsetMs);
    await reassessReports(store, at);
    await remindOfDeadlines(store, at);
    const place = { ...configuration, publicUrl: configuration.publicUrl ?? portal };
    await library('mail').remindOfRequests(store, place, at);
  }
}
