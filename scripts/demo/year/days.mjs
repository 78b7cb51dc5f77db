import { daysFromNow } from './dates.mjs';

/**
 * The days of the year. In a new portal each thing is done on its own day; where there is no way into the past, all of
 * it is done today, and nothing is due on a day that has gone by.
 */
export class Days {
  #past;
  #portal;
  #clients;
  #daysAgo = null;

  /** @param past the way into the past; null where there is none */
  constructor(past, client) {
    this.#past = past;
    this.#portal = client.address;
    this.#clients = [client];
  }

  /** A client that goes along. */
  add(client) {
    this.#clients.push(client);
  }

  /** A day around today on which something is due that is decided on before; `otherwise` where that is decided today. */
  due(day, otherwise = day) {
    return daysFromNow(this.#past === null ? otherwise : day);
  }

  get areLived() {
    return this.#past !== null;
  }

  async goTo(daysAgo) {
    if (this.#past === null || daysAgo === this.#daysAgo) return;
    this.#daysAgo = daysAgo;
    await this.#past.goTo(daysAgo);
    this.#signInAt(this.#past.address);
    console.log(`  ${daysFromNow(-daysAgo)}`);
  }

  async takeInHand(reportId) {
    await this.#past?.takeInHand(reportId);
  }

  /** Back to today, and to the portal itself. */
  async comeBack() {
    if (this.#past === null) return;
    await this.#past.goTo(0);
    this.#signInAt(this.#portal);
  }

  /** A session ends after half a day. */
  #signInAt(address) {
    for (const client of this.#clients) client.signInAgain(address);
  }
}
