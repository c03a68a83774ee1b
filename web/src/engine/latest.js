/**
 * Makes a function take one question at a time, of which only the newest
 * waits: a slider that is dragged asks faster than answers come. One that is
 * overtaken resolves as superseded.
 * @template Q, A
 * @param {(question: Q) => Promise<A>} ask
 * @returns {(question: Q) => Promise<A | {superseded: true}>}
 */
export function latest(ask) {
  /** @type {{question: Q, resolve: (answer: Promise<A> | {superseded: true}) => void} | undefined} */
  let waiting;
  let busy = false;

  /** @param {Q} question */
  async function run(question) {
    busy = true;
    try {
      return await ask(question);
    } finally {
      busy = false;
      const next = waiting;
      waiting = undefined;
      next?.resolve(run(next.question));
    }
  }

  return (question) => {
    if (!busy) return run(question);
    waiting?.resolve({ superseded: true });
    return new Promise((resolve) => (waiting = { question, resolve }));
  };
}
