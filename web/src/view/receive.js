// Takes tables, scenarios and files that are pasted or dropped anywhere on the calculator.

/** Places that already do. @type {WeakSet<HTMLElement>} */
const listening = new WeakSet();

/** @param {HTMLElement} place of the calculator @param {(file: Blob) => void} bringIn */
export function receive(place, bringIn) {
	if (listening.has(place)) return;
	listening.add(place);
	const take = (/** @type {ClipboardEvent | DragEvent} */ event) => {
		const file = broughtIn(event);
		if (file) bringIn(file);
	};
	for (const type of /** @type {const} */ (['paste', 'drop', 'dragover'])) place.addEventListener(type, take, true);
	// Where nothing has the focus, the whole page is pasted into.
	document.addEventListener('paste', (event) => {
		if (event.target === document.body && place.isConnected) take(event);
	});
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
