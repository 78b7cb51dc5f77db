/**
 * Whether somebody still has to answer for a control: what does not apply to us needs nobody. A condition in SQL.
 * @param row what the statement calls the row of the control
 */
export const withoutOwner = (row: string): string => `(${row}owner_id IS NULL AND ${row}status <> 'NOT_APPLICABLE')`;
