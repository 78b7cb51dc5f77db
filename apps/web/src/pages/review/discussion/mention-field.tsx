import { useRef, useState } from 'react';
import { Combobox, Text, Textarea, useCombobox } from '@mantine/core';
import { type Mentionable, labelOf, nameBefore, suggestedFor } from './mention-text';

interface MentionFieldProps {
  readonly label: string;
  readonly value: string;
  readonly people: readonly Mentionable[];
  readonly error?: string | null;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
}

/** A field of text in which an @ offers the people who can be mentioned. */
export function MentionField({ label, value, people, error, onChange, onSubmit }: MentionFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<ReturnType<typeof nameBefore>>(null);
  const suggested = typed === null ? [] : suggestedFor(typed.typed, people);

  const follow = (text: string, caret: number) => {
    const name = nameBefore(text, caret);
    setTyped(name);
    if (name !== null && suggestedFor(name.typed, people).length > 0) {
      combobox.openDropdown();
      combobox.selectFirstOption();
    } else combobox.closeDropdown();
  };
  const choose = (id: string) => {
    const person = people.find((each) => each.id === id);
    if (person === undefined || typed === null) return;
    const end = typed.from + 1 + typed.typed.length;
    const mention = `@${labelOf(person, people)} `;
    onChange(value.slice(0, typed.from) + mention + value.slice(end));
    setTyped(null);
    combobox.closeDropdown();
    const caret = typed.from + mention.length;
    // Once the new text stands in the field.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} position="bottom-start" width={260}>
      <Combobox.Target withAriaAttributes={false}>
        <Textarea
          ref={field}
          label={label}
          description="@ mentions somebody, who is told."
          autosize
          minRows={2}
          maxRows={14}
          value={value}
          error={error}
          aria-autocomplete="list"
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value);
            follow(currentTarget.value, currentTarget.selectionStart);
          }}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={suggested.length === 0}>
        <Combobox.Options aria-label="People to mention">
          {suggested.map(({ id, name, email }) => (
            <Combobox.Option key={id} value={id}>
              <Text size="sm">{name}</Text>
              <Text size="xs" c="inherit">
                {email}
              </Text>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
