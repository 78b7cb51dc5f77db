import { type ReactNode, useEffect, useRef } from 'react';
import { Button, Group, NumberInput, Text, Textarea } from '@mantine/core';
import { useCorrections } from './correction-desk';
import type { CorrectionDraft } from './use-correction-draft';
import classes from './corrections.module.css';

interface FormFrameProps {
  readonly label: string;
  readonly draft: CorrectionDraft;
  readonly problems: Readonly<Record<string, string>>;
  readonly busy: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** Taking something away needs no place. */
  readonly withoutPlace?: boolean;
  /** What somebody else did meanwhile. */
  readonly notice?: ReactNode;
  readonly children?: ReactNode;
}

/** Around the fields of every correction: where the person saw it, why, and what to do with the form. */
export function FormFrame({
  label,
  draft,
  problems,
  busy,
  submit,
  onSubmit,
  onCancel,
  withoutPlace = false,
  notice,
  children,
}: FormFrameProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, textarea');
    // A list would open over the document where somebody wants to look first.
    const opens = first?.getAttribute('aria-haspopup') === 'listbox';
    (opens ? form.current : first)?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      tabIndex={-1}
      className={classes.form}
      noValidate
      aria-label={label}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {notice}
      {children}
      {!withoutPlace && <PlaceField draft={draft} error={problemAt('evidence', problems)} />}
      <Textarea
        size="xs"
        label="Why"
        required
        autosize
        minRows={1}
        maxRows={6}
        value={draft.reason}
        error={problems.reason}
        onChange={({ currentTarget }) => draft.setReason(currentTarget.value)}
      />
      {problems[''] && (
        <Text size="sm" c="red" role="alert">
          {problems['']}
        </Text>
      )}
      <Group gap="xs">
        <Button type="submit" size="xs" loading={busy}>
          {submit}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}

/** The first problem of a field or of anything below it. */
export const problemAt = (path: string, problems: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(problems).find(([at]) => at === path || at.startsWith(`${path}.`))?.[1];

/** The words that were selected; where there are none, the page. */
function PlaceField({ draft, error }: { readonly draft: CorrectionDraft; readonly error: string | undefined }) {
  const { pages } = useCorrections();
  const { picked, clear, page, setPage } = draft;
  if (picked)
    return (
      <div role="status">
        {picked.places.map((place) => (
          <p key={place.page} className={classes.picked}>
            p. {place.page}: “{place.quote}”
          </p>
        ))}
        <Button size="compact-xs" variant="subtle" onClick={clear}>
          Forget the selected words
        </Button>
        {error && (
          <Text size="xs" c="red">
            {error}
          </Text>
        )}
      </div>
    );
  return (
    <NumberInput
      size="xs"
      w={220}
      label="Page where it stands"
      description="Or select the words in the document."
      placeholder={`1 to ${pages}`}
      hideControls
      allowDecimal={false}
      allowNegative={false}
      value={page}
      error={error}
      onChange={(given) => setPage(String(given))}
    />
  );
}
