import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Chromium } from './find-chromium';

/**
 * The Chromium that @sparticuz/chromium ships compressed, with the libraries and the fonts that it needs: unpacked once
 * per version and user (1.5 s, 200 MB) in the temporary directory.
 */
export function shippedChromium(): Chromium {
  const place = unpackedOnce();
  return {
    executablePath: join(place, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(place, 'al2023', 'lib'),
      // Without any font Chromium crashes at the first text, and the package's own file names only AWS's directories.
      FONTCONFIG_FILE: join(place, 'fonts.conf'),
    },
  };
}

function unpackedOnce(): string {
  const packageFile = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'package.json');
  const version = createHash('sha256').update(readFileSync(packageFile)).digest('hex').slice(0, 12);
  const place = join(tmpdir(), `countersign-chromium-${process.getuid?.() ?? 0}-${version}`);
  if (existsSync(join(place, 'fonts.conf')) && lstatSync(place).uid === process.getuid?.()) return place;
  const growing = mkdtempSync(`${place}-`);
  unpackInto(growing);
  try {
    renameSync(growing, place);
    return place;
  } catch {
    // Another test run was quicker, or the place is somebody else's; what we have unpacked serves as well.
    return growing;
  }
}

/** The package unpacks into the temporary directory, and its libraries only where it believes to be on AWS. */
function unpackInto(place: string): void {
  const unpack =
    'require(process.argv[1]).executablePath().catch((error) => { console.error(error); process.exit(1); })';
  execFileSync(process.execPath, ['-e', unpack, require.resolve('@sparticuz/chromium')], {
    env: { PATH: process.env.PATH, TMPDIR: place, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(join(place, 'fonts', 'fonts.conf'), { force: true });
  // Paths from the file itself: the directory is renamed once it is whole.
  writeFileSync(
    join(place, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      '<dir prefix="relative">fonts/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>',
  );
}
