// Applies the address of a frame to its element: attributes and custom properties.

/** The custom properties of the element. */
const customProperty = /^--switch-cost-[a-z-]+$/;

/**
 * Sets the attributes of an element and the custom properties of its page. Ignores
 * all other parameters, for instance those that campaigns add to links.
 * @param {HTMLElement} element
 * @param {URLSearchParams} query
 * @param {string[]} attributes that it has
 */
export function apply(element, query, attributes) {
  for (const [name, value] of query) {
    if (attributes.includes(name)) element.setAttribute(name, value);
    else if (customProperty.test(name)) document.documentElement.style.setProperty(name, value);
  }
}
