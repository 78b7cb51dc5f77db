import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningWorker } from '../../apps/worker/src/worker';
import { PASSWORD, type TestApi, startTestApi } from './harness/api';
import { startTestWorker } from './harness/worker';

const PAGE = readFileSync(join(__dirname, '../../docs/api.md'), 'utf8');
const SAMPLES = join(__dirname, '../samples');

interface Step {
  readonly operation: string;
  readonly variables: string;
  readonly answer: unknown;
  readonly upload: { readonly file: string; readonly path: string } | null;
}
interface Section {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** The numbered sections of the page, with what each of them says is sent and comes back. */
function sectionsOf(page: string): Section[] {
  return page
    .split(/^## (?=\d+\. )/m)
    .slice(1)
    .map((section) => {
      const upload = /-F "file=@([^"]+)" \$ADDRESS(\S+)/.exec(section);
      const steps = [...section.matchAll(STEP)].map(([, operation, variables, answer]) => ({
        operation: operation!,
        variables: variables!,
        answer: JSON.parse(answer!) as unknown,
        upload: upload && { file: upload[1]!, path: upload[2]! },
      }));
      return { title: section.slice(0, section.indexOf('\n')), steps };
    });
}

const fenced = (info: string) => `\`\`\`${info}\n([^]*?)\n\`\`\``;
const STEP = new RegExp([fenced('graphql'), fenced('json variables'), fenced('json answer')].join('\\s+'), 'g');

/** What the names in angle brackets stand for, learnt from the answers in the order of the page. */
class Names {
  private readonly ids = new Map<string, string>();

  filledIn(text: string): string {
    return text.replace(/<([A-Z0-9_]+)>/g, (name) => {
      const id = this.ids.get(name);
      if (id === undefined) throw new Error(`${name} is used before an answer gave it.`);
      return id;
    });
  }

  learn(name: string, id: string): void {
    this.ids.set(name, id);
  }

  /** The real answer, with names where the page has them; a name that stands for something else stays an id. */
  named(answer: unknown, printed: unknown): unknown {
    if (typeof answer === 'string' && typeof printed === 'string' && /^<[A-Z0-9_]+>$/.test(printed)) {
      if (!this.ids.has(printed)) this.learn(printed, answer);
      return this.ids.get(printed) === answer ? printed : answer;
    }
    if (Array.isArray(answer))
      return answer.map((each, index) => this.named(each, Array.isArray(printed) ? printed[index] : undefined));
    if (answer === null || typeof answer !== 'object') return answer;
    const beside = (printed ?? {}) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, this.named(value, beside[key])]));
  }
}

describe('docs/api.md', () => {
  const names = new Names();
  let api: TestApi;
  let worker: RunningWorker;

  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set('2025-11-15T09:00:00.000Z');
    worker = await startTestWorker(api.configuration, () => api.clock.now());
  });
  afterAll(async () => {
    await worker.stop();
    await api.stop();
  });

  const sections = sectionsOf(PAGE);
  it('shows ten operations', () => {
    expect(sections.map(({ title }) => title.split('.')[0])).toEqual(
      Array.from({ length: 10 }, (_, at) => `${at + 1}`),
    );
    expect(sections.filter(({ steps }) => steps.length === 0)).toEqual([]);
  });

  it('signs in as it says', async () => {
    const signIn = PAGE.split('```graphql')[1]!.split('```')[0]!;
    const input = { email: 'admin@countersign.local', password: PASSWORD };
    expect(await api.stranger.get(signIn, { input })).toEqual({ signIn: { token: expect.any(String) } });
    const refused = await api.stranger.get(signIn, { input: { ...input, password: 'another' } });
    expect(refused).toMatchObject({ signIn: { code: 'INVALID_CREDENTIALS' } });
  });

  it.each(sections)('$title', async ({ steps }) => {
    for (const step of steps) {
      if (step.upload !== null) await upload(step.upload);
      const variables = JSON.parse(names.filledIn(step.variables)) as object;
      const answer = step.operation.startsWith('subscription')
        ? await lastEvent(step.operation, variables)
        : await api.client.get(step.operation, variables);
      expect(names.named(answer, step.answer)).toEqual(step.answer);
    }
  });

  async function upload({ file, path }: { readonly file: string; readonly path: string }): Promise<void> {
    const form = new FormData();
    form.set('file', new Blob([readFileSync(join(SAMPLES, file))]), file);
    const answer = await api.client.fetch(names.filledIn(path), { method: 'POST', body: form });
    expect(answer.status).toBe(201);
    names.learn('<REPORT>', ((await answer.json()) as { reportId: string }).reportId);
  }

  async function lastEvent(query: string, variables: object): Promise<unknown> {
    const socket = api.client.socket();
    try {
      for await (const { data, errors } of socket.iterate<any>({ query, variables: { ...variables } })) {
        if (errors !== undefined) throw new Error(`The API answered: ${JSON.stringify(errors)}`);
        if (['READ', 'FAILED'].includes(data.reportProgress.report.readStatus)) return data;
      }
      throw new Error('The subscription ended before the reading did.');
    } finally {
      await socket.dispose();
    }
  }
});
