// Keeps what one looks at where it is while what stands above it in the
// calculator changes its height. Most browsers do so by themselves (CSS Scroll
// Anchoring); this is for those that leave it to the page, Safari among them.

/** What may be looked at: where one types before the part that one reads. The bar at the window's edge stays there anyway. */
const parts = ':focus:not(.status *), aside, section, details';

/** @param {HTMLElement} place that the calculator is drawn in */
export function anchorScroll(place) {
  /** How far from the place's beginning each part stood when it was last laid out. @type {Map<Element, number>} */ let stood =
    new Map();

  const look = () => {
    const from = topOf(place);
    const all = [...place.querySelectorAll(parts)].filter((part) => part.getClientRects().length); // without what a page hides
    stood = new Map(all.map((part) => [part, topOf(part) - from]));
  };

  const lookedAt = () => {
    const from = topOf(place);
    const here = [...stood].filter(([part, at]) => part.getClientRects().length && from + at < window.innerHeight);
    return (
      here.find(([part, at]) => part.matches(':focus') && from + at >= 0) ??
      here.findLast(([, at]) => from + at < window.innerHeight / 2)
    );
  };

  new ResizeObserver(() => {
    const [part, at] = lookedAt() ?? [place, 0];
    const moved = topOf(part) - topOf(place) - at;
    if (moved) window.scrollBy({ top: moved, behavior: 'instant' });
    look();
  }).observe(place);
  place.addEventListener('focusin', look);
}

/** @param {Element} element */
const topOf = (element) => element.getBoundingClientRect().top;
