interface Named {
  readonly controlId?: string | null;
  readonly finding: string;
}

/** A review and a report have keys of their own for an exception: it is known by its control and words. */
export const isSameException = (one: Named, other: Named): boolean => nameOf(one) === nameOf(other);

/** However its lines are broken. */
const nameOf = ({ controlId, finding }: Named) => `${controlId ?? ''} ${finding.replace(/\s+/g, ' ').trim()}`;
