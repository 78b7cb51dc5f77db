import type { EntityManager } from 'typeorm';
import { batched } from '../access/rows-by-id';
import { SnippetPart } from './search-hit';

/** Private characters of Unicode: no HTML, and nothing that a report prints. */
const [START, STOP] = ['\uE000', '\uE001'] as const;
const BETWEEN = ' … ';
const OPTIONS = `StartSel=${START}, StopSel=${STOP}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter="${BETWEEN}"`;

interface SnippetKey {
  readonly entryId: string;
  readonly searched: string;
}

interface Headline {
  readonly id: string;
  readonly searched: string;
  readonly headline: string;
}

/** The words around what was found, for the entries of a page of hits at once: headlines cost more than the search. */
export const snippetLoader = (manager: EntityManager) =>
  batched<SnippetKey, SnippetPart[]>(async (keys) => {
    const headlines: Headline[] = await manager.query(
      `SELECT entry.id, asked.searched,
          ts_headline('english'::regconfig, translate(entry.text, $3, ''),
            websearch_to_tsquery('english'::regconfig, asked.searched), $4) AS headline
        FROM unnest($1::uuid[], $2::text[]) AS asked (id, searched) JOIN search_entries entry ON entry.id = asked.id`,
      [keys.map(({ entryId }) => entryId), keys.map(({ searched }) => searched), START + STOP, OPTIONS],
    );
    return ({ entryId, searched }) =>
      partsOf(headlines.find((each) => each.id === entryId && each.searched === searched)?.headline ?? '');
  });

/** A headline as pieces that are, or are not, what was searched for. */
export function partsOf(headline: string): SnippetPart[] {
  return headline
    .replace(/\s+/g, ' ')
    .split(START)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, isMatch: false }];
      const [match = '', ...rest] = piece.split(STOP);
      return [
        { text: match, isMatch: true },
        { text: rest.join(''), isMatch: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
