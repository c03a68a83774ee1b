// Scroll anchoring for browsers without it in CSS (Safari).

/** Anchors: the focused field, or else a part. The bar at the window's edge stays in place anyway. */
const parts = ':focus:not(.status *), aside, section, details';

/** @param {HTMLElement} place */
export function anchorScroll(place) {
	/** Distance of each part from the start of the element at the last layout, px. @type {Map<Element, number>} */
	let offsets = new Map();

	const measure = () => {
		const from = topOf(place);
		const visible = [...place.querySelectorAll(parts)].filter((part) => part.getClientRects().length);
		offsets = new Map(visible.map((part) => [part, topOf(part) - from]));
	};

	const anchorPart = () => {
		const from = topOf(place);
		const here = [...offsets].filter(([part, at]) => part.getClientRects().length && from + at < window.innerHeight);
		return (
			here.find(([part, at]) => part.matches(':focus') && from + at >= 0 && !isStuck(part)) ??
			here.findLast(([, at]) => from + at < window.innerHeight / 2)
		);
	};

	new ResizeObserver(() => {
		const [part, at] = anchorPart() ?? [place, 0];
		const moved = topOf(part) - topOf(place) - at;
		if (moved) window.scrollBy({ top: moved, behavior: 'instant' });
		measure();
	}).observe(place);
	place.addEventListener('focusin', measure);
}

/** Whether a field's column stays in the window while the page scrolls. @param {Element} part */
function isStuck(part) {
	const column = part.closest('.wide > .inputs');
	return Boolean(column?.parentElement && topOf(column) - topOf(column.parentElement) > 1);
}

/** @param {Element} element */
const topOf = (element) => element.getBoundingClientRect().top;
