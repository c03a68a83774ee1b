// Has a shadow root use style sheets, each once.

/** @param {ShadowRoot} root @param {import('lit').CSSResult[]} styles */
export function adopt(root, styles) {
  root.adoptedStyleSheets = [
    ...new Set([...root.adoptedStyleSheets, ...styles.flatMap(({ styleSheet }) => styleSheet ?? [])]),
  ];
}
