import { sentence } from '@countersign/vocabulary';
import { useEffect, useRef } from 'react';
import { useMay } from '../../app/use-may';
import { useCorrections } from '../corrections/correction-desk';
import { useEvidence } from '../evidence';
import { FIND_FIELD } from '../document/find-field';
import { useRoom } from './reading-room';
import type { Stop } from './stops';
import { useConfirm } from './use-confirm';
import { useShortcutsSetting } from './use-shortcuts-setting';
import { useThumbnailsSetting } from './use-thumbnails-setting';

interface RoomKeysProps {
  /** Tells what a key came to, where nothing else shows it. */
  readonly say: (words: string) => void;
  readonly openHelp: () => void;
}

const NOT_YOURS = 'Your role does not put reports right.';

/** Goes through a report, confirms and corrects by single keys. */
export function useRoomKeys({ say, openHelp }: RoomKeysProps): void {
  const { stops, waiting, active, goTo, confirmations } = useRoom();
  const { shown, clear } = useEvidence();
  const { open, setOpen } = useCorrections();
  const { confirm } = useConfirm();
  const mayCorrect = useMay('REPORT_CORRECT');
  const [isOn] = useShortcutsSetting();
  const [, setThumbnails] = useThumbnailsSetting();
  useFocusAfterForm(open, shown?.id ?? null);

  const step = (among: readonly Stop[], by: 1 | -1) => {
    if (among.length === 0) return say('Nothing is left to look at.');
    const from = among.findIndex(({ id }) => id === active?.id);
    const first = by === 1 ? 0 : among.length - 1;
    goTo(among[from === -1 ? first : (from + by + among.length) % among.length]!);
  };
  const accept = async () => {
    if (!mayCorrect) return say(NOT_YOURS);
    if (active === null) return say('Choose a fact first: press j.');
    const { subject, form, label } = active;
    if (subject === null) return say('Controls are not confirmed one by one.');
    if (subject.fact === 'WARNINGS') return setOpen(form);
    const standing = confirmations.find(
      ({ fact, now }) => fact === subject.fact && (now?.itemKey ?? null) === subject.itemKey,
    );
    if (standing?.now?.standing === 'HOLDS') return say(sentence(`Confirmed already by ${standing.confirmedBy.name}`));
    say((await confirm(subject)) ?? `Confirmed: ${label}`);
  };
  const correct = () => {
    if (!mayCorrect) return say(NOT_YOURS);
    if (active === null) return say('Choose a fact first: press j.');
    if (active.form === null) return say('Controls are not corrected one by one.');
    setOpen(active.form);
  };
  const acts: Readonly<Record<string, () => unknown>> = {
    j: () => step(stops, 1),
    k: () => step(stops, -1),
    n: () =>
      step(
        waiting.map(({ stop }) => stop),
        1,
      ),
    p: () =>
      step(
        waiting.map(({ stop }) => stop),
        -1,
      ),
    a: accept,
    e: correct,
    t: () => setThumbnails((last) => !last),
    '/': () => document.getElementById(FIND_FIELD)?.focus(),
    '?': openHelp,
  };
  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  useEffect(() => {
    onKey.current = (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      // Escape is no single character, and leaves whatever the setting.
      if (event.key === 'Escape') return clear();
      const act = isOn ? acts[event.key] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      say('');
      act();
    };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey.current(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const ELSEWHERE = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], form, [role=dialog]';

/** In a field somebody types, and a dialog has keys of its own. */
const isElsewhere = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest(`${ELSEWHERE}, [role=menu], [role=listbox]`) !== null) ||
  document.querySelector('[role=dialog][aria-modal=true]') !== null;

/** Who leaves a form is back at what it was about. */
function useFocusAfterForm(open: string | null, id: string | null): void {
  const last = useRef(open);
  useEffect(() => {
    const wasOpen = last.current !== null;
    last.current = open;
    if (!wasOpen || open !== null || id === null) return;
    if (document.activeElement === null || document.activeElement === document.body) focusStop(id);
  }, [open, id]);
}

export const focusStop = (id: string): void =>
  document.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
