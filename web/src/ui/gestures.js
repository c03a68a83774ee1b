// Gestures, one step of undo each, and the keys for undo and redo.

/** @typedef {{begin: () => void, undo: () => unknown, redo: () => unknown}} UndoCommands */

/**
 * Pressing the pointer or a key and entering a field begin a gesture; typing a text is a single one.
 * @param {UndoCommands} undoing
 * @param {() => void} onRelease called when a slider is released
 */
export function gestures({ begin, undo, redo }, onRelease) {
	let held = false;
	let typed = false; // since the field got its focus
	let start = '';

	const release = () => {
		held = false;
		onRelease();
	};

	/**
	 * Whether the browser has a step to undo or redo in the field.
	 * @param {HTMLInputElement} field
	 * @param {boolean} back
	 */
	const hasOwnUndo = (field, back) => isText(field) && typed && !(back && field.value === start);

	return {
		get held() {
			return held;
		},
		pointerdown(/** @type {Event} */ event) {
			begin();
			held = targetOf(event).matches('input[type="range"]');
			for (const end of ['pointerup', 'pointercancel'])
				window.addEventListener(end, release, { capture: true, once: true }); // the pointer may be released anywhere
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
			release(); // the pointer may have been released outside the window
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

/** @param {KeyboardEvent} event */
function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }) {
	if (!(ctrlKey || metaKey) || altKey) return undefined;
	if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
	return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}
