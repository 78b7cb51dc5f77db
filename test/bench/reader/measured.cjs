/**
 * One way of taking a PDF's text, in a process of its own: `node measured.cjs WAY START FILE` prints milliseconds and
 * peak memory as JSON. START is `cold`, which counts the loading of modules, or `ready`: the process has read a short
 * report before, as the one that the portal keeps waiting. What is compared runs compiled, as in production.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const READER = join(__dirname, '../../../dist/libs/reader/src');

const WAYS = {
  /** The whole reading: text, layout, tables, facts. */
  async reader(bytes) {
    const { readReport } = require(READER);
    const facts = await readReport(bytes, { fileName: 'bench.pdf' });
    return facts.document.pages;
  },
  /** pdf.js alone, as pdf-parse brings it. */
  async pdfjs(bytes) {
    const { PDFParse } = require('pdf-parse');
    const parser = new PDFParse({ data: bytes });
    const document = await parser.load();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      await page.getTextContent();
      page.cleanup();
    }
    const pages = document.numPages;
    await parser.destroy();
    return pages;
  },
};

async function measured(way, start, path) {
  if (start === 'ready') await WAYS[way](require(join(READER, 'warm-up')).practiceReport());
  const bytes = new Uint8Array(readFileSync(path));
  const started = process.hrtime.bigint();
  const before = process.cpuUsage();
  const pages = await WAYS[way](bytes);
  const { user, system } = process.cpuUsage(before);
  const wallMs = Number(process.hrtime.bigint() - started) / 1e6;
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  return { pages, wallMs, cpuMs: (user + system) / 1000, peakMiB };
}

void measured(...process.argv.slice(2)).then((measure) => {
  process.stdout.write(JSON.stringify(measure));
  process.exit(0);
});
