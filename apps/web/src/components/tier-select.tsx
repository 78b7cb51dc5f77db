import { Select } from './select';
import type { VendorTier } from '../gql/graphql';
import { TIER, choicesOf } from '../terms/labels';

interface TierSelectProps {
  /** What stands there where nothing is chosen. */
  readonly placeholder?: string;
  readonly value: VendorTier | null | undefined;
  readonly onChange: (tier: string | null) => void;
  readonly width?: number;
}

/** Of which tier of vendors a list is to be; null: of every tier. */
export function TierSelect({ placeholder = 'Every tier', value, onChange, width = 150 }: TierSelectProps) {
  return (
    <Select
      aria-label="Tier"
      placeholder={placeholder}
      data={choicesOf(TIER)}
      value={value ?? null}
      onChange={onChange}
      clearable
      w={width}
    />
  );
}
