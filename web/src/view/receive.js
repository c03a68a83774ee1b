// Takes tables, scenarios and files that are pasted or dropped anywhere on the calculator.

/** Until these abort, it already does. @type {WeakSet<AbortSignal>} */
const listening = new WeakSet();

/**
 * @param {HTMLElement} place of the calculator
 * @param {(file: Blob) => void} bringIn
 * @param {AbortSignal} signal aborts when the calculator leaves the page
 */
export function receive(place, bringIn, signal) {
	if (listening.has(signal)) return;
	listening.add(signal);
	const take = (/** @type {ClipboardEvent | DragEvent} */ event) => {
		const file = broughtIn(event);
		if (file) bringIn(file);
	};
	for (const type of /** @type {const} */ (['paste', 'drop', 'dragover']))
		place.addEventListener(type, take, { capture: true, signal });
	// Where nothing has the focus, the whole page is pasted into.
	document.addEventListener('paste', (event) => void (event.target === document.body && take(event)), { signal });
}

/**
 * Single cells are for the field that they are pasted into.
 * @param {ClipboardEvent | DragEvent} event
 * @returns {Blob | undefined}
 */
function broughtIn(event) {
	const target = /** @type {Element} */ (event.composedPath()[0]);
	if (event.defaultPrevented || target.matches('textarea, dialog *')) return undefined;
	const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
	const text = data?.getData('text') ?? '';
	const isTable = (target.matches('input') ? /[\t;,].*\n.*\S/ : /\t|[;,].*\n.*\S|^\s*\{/).test(text);
	const file = data?.files[0] ?? (isTable ? new Blob([text]) : undefined);
	if (file || data?.types.includes('Files')) event.preventDefault(); // or a dragged file could not be dropped
	return file;
}
