import { createLogger } from './create-logger';

function linesOf(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger('worker', 'info', { write: (line) => void lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it('writes identifiers, codes and counts', () => {
    const line = linesOf((log) => log.info({ reportId: 'r-1', pagesRead: 12, durationMs: 840 }, 'report read'));
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      service: 'worker',
      msg: 'report read',
      reportId: 'r-1',
      pagesRead: 12,
      durationMs: 840,
    });
  });

  it('leaves out every field that is not listed, so that no report content gets in by mistake', () => {
    const line = linesOf((log) =>
      log.warn(
        { quote: 'unable to provide evidence', facts: { opinion: 'QUALIFIED' }, fileName: 'Acme SOC 2.pdf', code: 'X' },
        'odd',
      ),
    );
    expect(Object.keys(JSON.parse(line) as object).sort()).toEqual(['code', 'level', 'msg', 'pid', 'service', 'time']);
  });

  it('does not let an object ride along in a listed field', () => {
    expect(linesOf((log) => log.info({ operation: { text: 'secret finding' } }, 'x'))).not.toContain('secret finding');
  });

  it('tells an error by kind, code and place, without what it quotes, its parameters or an address with a password', () => {
    const cause = Object.assign(new Error('invalid input syntax for type json: "User access was not revoked"'), {
      code: '22P02',
      detail: 'Row (User access was not revoked)',
      table: 'report',
    });
    const error = Object.assign(new Error("cannot reach postgres://app:sesame@db/app for 'Acme'", { cause }), {
      parameters: ['User access was not revoked'],
    });
    const line = linesOf((log) => log.error({ err: error }, 'storing failed'));
    for (const secret of ['User access', 'sesame', 'Acme']) expect(line).not.toContain(secret);
    const { err } = JSON.parse(line) as { err: { type: string; at: string[]; cause: object } };
    expect(err).toMatchObject({ type: 'Error', cause: { code: '22P02', table: 'report' } });
    expect(err.at[0]).toContain('create-logger.spec.ts');
  });
});
