import { randomUUID } from 'node:crypto';
import { Field, ID, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { CuecRow, cuecLabelOf, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { Cuec } from './cuec';
import { CuecVersionConflict } from './cuec.payloads';
import { lockedAsSeen } from './seen-cuecs';

const LINKS_MAX = 20;

@ObjectType({ description: 'Where evidence lies that we do what a report expects.' })
export class EvidenceLink {
  @Field({ description: 'The address; always https.' }) readonly url: string;
  @Field(() => String, { nullable: true, description: 'What lies there.' }) readonly title: string | null;
  @Field(() => Date, { description: 'When it was added.' }) readonly addedAt: Date;
}

@InputType({ description: 'Where evidence lies.' })
export class EvidenceLinkInput {
  @Field({ description: 'The address, beginning with https://.' }) readonly url: string;
  @Field(() => String, { nullable: true, description: 'What lies there.' }) readonly title?: string | null;
}

@InputType({ description: 'All evidence links of a control.' })
export class SetCuecEvidenceInput {
  @Field(() => ID, { description: 'The control.' }) readonly cuecId: string;
  @Field(() => Int, { description: 'The version that the change was made from.' }) readonly version: number;
  @Field(() => [EvidenceLinkInput], { description: 'The links, at most 20; those left out are removed.' })
  readonly links: readonly EvidenceLinkInput[];
}

@ObjectType({ description: 'The links are so now.' })
export class SetCuecEvidencePayload {
  @Field(() => Cuec, { description: 'The control as it is now.' }) readonly cuec: Cuec;
  constructor(cuec: Cuec) {
    this.cuec = cuec;
  }
}

export const SetCuecEvidenceResult = createUnionType({
  name: 'SetCuecEvidenceResult',
  description: 'What setting evidence links came to.',
  types: () => [SetCuecEvidencePayload, CuecVersionConflict, NotFound, InputInvalid] as const,
  resolveType: typeByClass,
});

/** Says where evidence for a control lies; a link that stays keeps who added it and when. Part of a transaction. */
export async function setCuecEvidence(
  context: RequestContext,
  { cuecId, version, links }: SetCuecEvidenceInput,
): Promise<SetCuecEvidencePayload | CuecVersionConflict | NotFound | InputInvalid> {
  const { manager, clock } = context;
  const problems = links.flatMap(({ url, title }, place) => problemsOf(url, title ?? null, String(place)));
  if (links.length > LINKS_MAX) problems.push({ path: ['links'], message: `Give at most ${LINKS_MAX} links.` });
  if (new Set(links.map(({ url }) => url.trim())).size < links.length)
    problems.push({ path: ['links'], message: 'Give every address once.' });
  if (problems.length > 0) return new InputInvalid(problems);
  const rows = await lockedAsSeen(context, [{ id: cuecId, version }]);
  if (!Array.isArray(rows)) return rows;
  const [row] = rows as [CuecRow];
  const before = (await context.load.evidenceLinks.load(row.id)).map(({ url }) => url);
  const urls = links.map(({ url }) => url.trim());
  const actorId = viewerOf(context).account.id;
  await manager.query('DELETE FROM cuec_evidence_links WHERE cuec_id = $1 AND url <> ALL($2::text[])', [row.id, urls]);
  for (const { url, title } of links)
    await manager.query(
      `INSERT INTO cuec_evidence_links (id, cuec_id, url, title, added_at, added_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (cuec_id, url) DO UPDATE SET title = excluded.title`,
      [randomUUID(), row.id, url.trim(), title?.trim() || null, clock.now(), actorId],
    );
  await manager.update(CuecRow, { id: row.id }, { version: row.version + 1 });
  await recordChange(manager, {
    at: clock.now(),
    actorId,
    action: 'cuec.evidenceSet',
    subject: { type: 'Cuec', id: row.id, label: cuecLabelOf(row) },
    before: { links: before },
    after: { links: urls },
  });
  return new SetCuecEvidencePayload(new Cuec({ ...row, version: row.version + 1 }));
}

function problemsOf(url: string, title: string | null, place: string) {
  const problems: { path: string[]; message: string }[] = [];
  const given = url.trim();
  const parsed = URL.canParse(given) ? new URL(given) : null;
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || !given.startsWith('https://') || /\s/.test(given))
    problems.push({ path: ['links', place, 'url'], message: 'Give an address that begins with https://.' });
  else if (given.length > 2000)
    problems.push({ path: ['links', place, 'url'], message: 'Shorten the address to 2000 characters.' });
  if ((title?.trim().length ?? 0) > 200)
    problems.push({ path: ['links', place, 'title'], message: 'Shorten the title to 200 characters.' });
  return problems;
}
