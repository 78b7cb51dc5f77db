import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { shippedChromium } from './shipped-chromium';

/** A browser for the tests: its program, and the environment that it needs beside PATH and HOME. */
export interface Chromium {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The machine's own Chromium, else the one that an npm package ships, so that the tests need no system package. */
export function findChromium(): Chromium {
  const installed = systemChromium();
  return installed === null ? shippedChromium() : { executablePath: installed, environment: {} };
}

function systemChromium(): string | null {
  const places = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter((place) => place.startsWith('/'))];
  const candidates = places.flatMap((place) => NAMES.map((name) => join(place, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
