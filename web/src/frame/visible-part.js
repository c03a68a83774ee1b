// Tracks which part of a frame is visible. A frame as tall as its content does not
// scroll, so a dialog at the end of its own window could be out of sight.

/** Updates two custom properties of an element whenever a visitor acts. @param {HTMLElement} element */
export function trackVisiblePart(element) {
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
