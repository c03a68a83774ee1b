// Waits until elements near the window, all by one observer.

/** It is near within 600 px of the window. */
const margin = '600px';

/** @type {WeakMap<Element, () => void>} */
const waiting = new WeakMap();

/** @type {IntersectionObserver | undefined} */
let observer;

/** Calls back once when an element nears the window. @param {Element} element @param {() => void} callback */
export function whenNear(element, callback) {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        const near = waiting.get(target);
        leave(target);
        near?.();
      }
    },
    { rootMargin: margin },
  );
  waiting.set(element, callback);
  observer.observe(element);
}

/** Waits no longer. @param {Element} element */
export function leave(element) {
  waiting.delete(element);
  observer?.unobserve(element);
}
