// What the address of a frame says of the element in it: its attributes, and
// the custom properties that it is branded with.

/** A custom property that the element is styled by. */
const branding = /^--switch-cost-[a-z-]+$/;

/**
 * Gives an element, and the page around it, what a query says; what is neither an
 * attribute nor a custom property, as what a campaign adds to links, is nobody's.
 * @param {HTMLElement} element
 * @param {URLSearchParams} query
 * @param {string[]} attributes that it has
 */
export function apply(element, query, attributes) {
  for (const [name, value] of query) {
    if (attributes.includes(name)) element.setAttribute(name, value);
    else if (branding.test(name)) document.documentElement.style.setProperty(name, value);
  }
}
