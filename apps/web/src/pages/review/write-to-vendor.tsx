import { Anchor, Text } from '@mantine/core';
import type { ReviewQuery } from '../../gql/graphql';

export type VendorToWriteTo = Pick<NonNullable<ReviewQuery['review']>['vendor'], 'name' | 'contacts'>;

interface WriteToVendorProps {
  readonly vendor: VendorToWriteTo;
  /** What the vendor has to answer. */
  readonly asked: string;
}

/** A follow-up is kept and reminded of here; the question itself goes out by one's own mail. */
export function WriteToVendor({ vendor: { name, contacts }, asked }: WriteToVendorProps) {
  const [contact] = contacts;
  return (
    <Text size="xs" c="dimmed">
      Countersign writes to nobody: you ask {name} yourself.{' '}
      {contact ? (
        <Anchor
          size="xs"
          underline="always"
          href={`mailto:${encodeURIComponent(contact.email)}?${mailOf('A question about your SOC 2 report', asked)}`}
        >
          Write to {contact.name || contact.email}
        </Anchor>
      ) : (
        'No contact is kept for it.'
      )}
    </Text>
  );
}

const mailOf = (subject: string, body: string): string =>
  `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
