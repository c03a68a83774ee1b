// What a visitor does with the page, as far as undo and redo go: where a
// gesture begins, and the keys for both.

/** @typedef {{begin: () => void, undo: () => unknown, redo: () => unknown}} UndoCommands */

/**
 * Listeners for the page. A press of the pointer or of a key begins a gesture,
 * as does coming to another field; a text that is being typed is one.
 * @param {UndoCommands} undoing
 * @param {() => void} onRelease told when a slider is let go
 */
export function gestures({ begin, undo, redo }, onRelease) {
  let held = false;
  let typed = false; // whether the text field has been typed in since one came to it
  let start = '';

  const release = () => {
    held = false;
    onRelease();
  };

  /** Whether the field itself has something to take back or do again. @param {HTMLInputElement} field @param {boolean} back */
  const hasOwnUndo = (field, back) => isText(field) && typed && !(back && field.value === start);

  return {
    /** Whether a slider may be being dragged. */
    get held() {
      return held;
    },
    pointerdown(/** @type {Event} */ event) {
      begin();
      held = targetOf(event).matches('input[type="range"]');
      for (const end of ['pointerup', 'pointercancel'])
        window.addEventListener(end, release, { capture: true, once: true }); // it may end anywhere
    },
    focusin(/** @type {Event} */ event) {
      begin();
      typed = false;
      start = targetOf(event).value;
    },
    input(/** @type {Event} */ event) {
      typed ||= isText(targetOf(event));
    },
    keydown(/** @type {KeyboardEvent} */ event) {
      release(); // or have ended out of sight
      const way = commandOf(event);
      if (way && !hasOwnUndo(targetOf(event), way === 'undo')) {
        event.preventDefault();
        typed = false;
        (way === 'undo' ? undo : redo)();
      } else if (!event.repeat && !isText(targetOf(event))) begin();
    },
  };
}

/** @param {Event} event */
const targetOf = (event) => /** @type {HTMLInputElement} */ (event.composedPath()[0]);

/** @param {HTMLElement} target */
const isText = (target) => target.matches('input:is([type="text"], [type="search"], [type="month"]), textarea');

/** @param {KeyboardEvent} event @returns {'undo' | 'redo' | undefined} */
function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }) {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}
