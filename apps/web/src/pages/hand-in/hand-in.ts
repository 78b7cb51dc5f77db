/** What a link says of the report that it asks for. */
export interface Asked {
  readonly organization: string;
  readonly vendor: string;
  readonly message: string | null;
  readonly dueOn: string;
  readonly expiresOn: string;
  readonly keeping: string;
  readonly maxBytes: number;
}

export interface Failed {
  readonly failure: string;
}

const headersFor = (token: string) => ({ 'x-countersign-link': token, 'x-countersign-request': '1' });
const UNREACHABLE: Failed = { failure: 'The server cannot be reached. Try again.' };

/** What the link asks for. */
export async function askedBy(token: string): Promise<Asked | Failed> {
  try {
    const answer = await fetch('/api/hand-in', { headers: headersFor(token), credentials: 'omit' });
    return answer.ok ? ((await answer.json()) as Asked) : await failureIn(answer);
  } catch {
    return UNREACHABLE;
  }
}

/** Hands the report in. @returns null where it was taken */
export async function handIn(token: string, file: File): Promise<Failed | null> {
  const body = new FormData();
  body.set('file', file);
  try {
    const answer = await fetch('/api/hand-in', {
      method: 'POST',
      headers: headersFor(token),
      body,
      credentials: 'omit',
    });
    return answer.ok ? null : await failureIn(answer);
  } catch {
    return UNREACHABLE;
  }
}

async function failureIn(answer: Response): Promise<Failed> {
  const { error } = (await answer.json().catch(() => ({}))) as { error?: { message?: string } };
  return { failure: error?.message ?? 'This did not work. Try again.' };
}
