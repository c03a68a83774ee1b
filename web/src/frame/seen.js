// Which part of a frame the window of the page around it shows. A frame as tall
// as its content does not scroll by itself, so that the end of its own window,
// where a dialog would be, is not what a visitor sees.

/** Keeps the part as two custom properties of an element, asked for whenever somebody acts. @param {HTMLElement} element */
export function followSeen(element) {
  const observer = new IntersectionObserver(
    ([
      {
        intersectionRect: { top, height },
      },
    ]) => {
      observer.disconnect();
      if (!height) return;
      element.style.setProperty('--switch-cost-seen-start', `${Math.max(0, top)}px`);
      element.style.setProperty('--switch-cost-seen-size', `${height}px`);
    },
  );
  for (const type of ['pointerdown', 'keydown', 'click'])
    addEventListener(type, () => observer.observe(document.documentElement), { capture: true });
}
