import { useEffect, useRef, useState } from 'react';
import { ActionIcon, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { EvidencePlaceFragment } from '../../gql/graphql';
import { useEvidence } from '../evidence';
import { type Match, type Run, findWords } from './find-words';
import { runsOf } from './page-runs';
import classes from './document.module.css';

/** The id of the field, for who wants to go there. */
export const FIND_FIELD = 'find-in-document';
/** The id of what shows the pages. */
export const DOCUMENT_DESK = 'document-desk';

interface Found {
  readonly words: string;
  readonly matches: readonly Match[];
}

/** Finds words in the whole document, and turns to one match after the other. */
export function FindField({ document }: { readonly document: PDFDocumentProxy }) {
  const [words, setWords] = useState('');
  const [settled] = useDebouncedValue(words.trim(), 300);
  const [at, setAt] = useState(0);
  const { show } = useEvidence();
  const turnTo = (matches: readonly Match[], index: number) => {
    setAt(index);
    show(
      'found',
      placesIn(matches),
      matches.slice(0, index).reduce((sum, { boxes }) => sum + boxes.length, 0),
    );
  };
  const found = useMatches(document, settled, (matches) => turnTo(matches, 0));
  const matches = found?.words === words.trim() ? found.matches : null;
  const step = (by: number) => {
    if (matches && matches.length > 0) turnTo(matches, (at + by + matches.length) % matches.length);
  };
  return (
    <div className={classes.find} role="search">
      <TextInput
        id={FIND_FIELD}
        type="search"
        size="xs"
        w={170}
        aria-label="Find in the document"
        placeholder="Find in the document"
        leftSection={<IconSearch size={14} />}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={({ key, shiftKey }) => {
          if (key === 'Enter') step(shiftKey ? -1 : 1);
          if (key === 'Escape') {
            setWords('');
            window.document.getElementById(DOCUMENT_DESK)?.focus();
          }
        }}
      />
      {matches !== null && words.trim() !== '' && (
        <>
          <Text size="xs" c="dimmed" className="numbers" role="status" style={{ whiteSpace: 'nowrap' }}>
            {matches.length === 0 ? 'Not found' : `${at + 1} of ${matches.length}`}
          </Text>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label="Previous match" onClick={() => step(-1)}>
            <IconArrowUp size={15} />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label="Next match" onClick={() => step(1)}>
            <IconArrowDown size={15} />
          </ActionIcon>
        </>
      )}
    </div>
  );
}

const placesIn = (matches: readonly Match[]): readonly EvidencePlaceFragment[] =>
  matches.flatMap(({ page, boxes }) => boxes.map((box) => ({ page, box, quote: '' })));

/** @param onFound is told once for each search that has found something */
function useMatches(document: PDFDocumentProxy, words: string, onFound: (matches: readonly Match[]) => void) {
  const [found, setFound] = useState<Found | null>(null);
  const pages = useRef(new Map<number, Promise<readonly Run[]>>());
  const tell = useRef(onFound);
  useEffect(() => {
    tell.current = onFound;
  });
  useEffect(() => {
    let isWanted = words !== '';
    const search = async () => {
      const matches: Match[] = [];
      for (let page = 1; page <= document.numPages; page += 1) {
        if (!isWanted) return;
        const runs = pages.current.get(page) ?? runsOf(document, page);
        pages.current.set(page, runs);
        matches.push(...findWords(words, page, await runs));
      }
      if (!isWanted) return;
      setFound({ words, matches });
      if (matches.length > 0) tell.current(matches);
    };
    // A page whose words cannot be had ends the search without an answer, as if it were still under way.
    search().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [document, words]);
  return found;
}
