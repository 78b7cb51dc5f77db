import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';

interface Link {
  readonly url: string;
  readonly title: string;
}

interface EvidenceLinksProps {
  readonly links: readonly Link[];
  readonly onChange: (links: Link[]) => void;
  readonly problems: Readonly<Record<string, string>>;
}

/** Where evidence lies that we do what the control asks. */
export function EvidenceLinks({ links, onChange, problems }: EvidenceLinksProps) {
  const change = (place: number, part: Partial<Link>) =>
    onChange(links.map((link, index) => (index === place ? { ...link, ...part } : link)));
  return (
    <div role="group" aria-label="Evidence">
      <Text size="sm" fw={500}>
        Evidence
      </Text>
      {links.map(({ url, title }, place) => (
        <Group key={place} gap="xs" wrap="nowrap" align="flex-start" my={6}>
          <TextInput
            flex={3}
            size="xs"
            aria-label={`Address of evidence ${place + 1}`}
            placeholder="https://"
            value={url}
            error={problems[`links.${place}.url`] ?? (place === 0 ? problems.links : undefined)}
            onChange={({ currentTarget }) => change(place, { url: currentTarget.value })}
          />
          <TextInput
            flex={2}
            size="xs"
            aria-label={`Title of evidence ${place + 1}`}
            placeholder="What lies there"
            value={title}
            error={problems[`links.${place}.title`]}
            onChange={({ currentTarget }) => change(place, { title: currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove evidence ${place + 1}`}
            onClick={() => onChange(links.filter((_, index) => index !== place))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        mt={4}
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...links, { url: '', title: '' }])}
      >
        Add a link
      </Button>
    </div>
  );
}
