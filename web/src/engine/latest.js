/**
 * Makes a function take one question at a time, of which only the newest
 * waits: a slider that is dragged asks faster than answers come. One that is
 * overtaken resolves as superseded.
 * @template Q, A
 * @param {(question: Q, signal?: AbortSignal) => Promise<A>} ask
 * @returns {(question: Q, signal?: AbortSignal) => Promise<A | {superseded: true}>}
 */
export function onlyLatest(ask) {
  /** @type {{question: Q, signal?: AbortSignal, resolve: (answer: Promise<A> | {superseded: true}) => void} | undefined} */
  let waiting;
  let busy = false;

  /** @param {Q} question @param {AbortSignal} [signal] */
  async function run(question, signal) {
    busy = true;
    try {
      return await ask(question, signal);
    } finally {
      busy = false;
      const next = waiting;
      waiting = undefined;
      next?.resolve(run(next.question, next.signal));
    }
  }

  return (question, signal) => {
    if (!busy) return run(question, signal);
    waiting?.resolve({ superseded: true });
    return new Promise((resolve) => (waiting = { question, signal, resolve }));
  };
}
