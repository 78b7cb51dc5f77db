/** Answers about short texts that rules ask again and again: about each id of a report at each line, say. */

const MOST = 5_000;

/** As `answerTo`, which is to depend on its text alone; what it answered last is not worked out again. */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = answerTo(text);
    answers.set(text, answer);
    return answer;
  };
}
