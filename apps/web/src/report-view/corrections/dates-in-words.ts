const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const MONTH = MONTHS.join('|');
const DATES = new RegExp(
  `(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<month>${MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>\\d{4}))?|` +
    `(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month2>${MONTH})(?:,?\\s+(?<year2>\\d{4}))?`,
  'gi',
);

/** The calendar dates that words name, in their order; one without a year has that of the next one. */
export function datesIn(words: string): readonly string[] {
  const found = [...words.matchAll(DATES)].map(({ groups = {} }) => ({
    iso: groups.iso ?? null,
    month: MONTHS.indexOf((groups.month ?? groups.month2 ?? '').toLowerCase()) + 1,
    day: Number(groups.day ?? groups.day2),
    year: groups.year ?? groups.year2 ?? null,
  }));
  return found.flatMap(({ iso, month, day, year }, index) => {
    if (iso !== null) return [iso];
    const inYear = year ?? found.slice(index + 1).find((later) => later.year !== null)?.year ?? null;
    if (inYear === null || day < 1 || day > 31) return [];
    return [`${inYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
  });
}
