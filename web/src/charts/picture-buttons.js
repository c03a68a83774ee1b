import { html } from 'lit';
import { emit } from '../ui/events.js';
import { importWithRetry } from '../engine/load-module.js';

/** @import { Format } from '../words/format.js' */

/**
 * Draws the buttons that save a chart as a picture.
 * @param {string} name of the chart
 * @param {Format} format
 */
export function pictureButtons(name, { words: { takeaway: words } }) {
  const save =
    (/** @type {'svg' | 'png'} */ kind) =>
    async (/** @type {any} */ { currentTarget: button }) => {
      const status = button.parentElement.querySelector('[role=status]');
      status.textContent = '';
      try {
        const { savePicture } = await importWithRetry(() => import('./picture.js'));
        await savePicture(button.closest('figure').querySelector('svg'), kind);
        emit(button.getRootNode().host, 'export', { format: kind });
      } catch {
        status.textContent = kind === 'png' ? words.pictureFailed : words.notLoaded;
      }
    };
  return html`<p class="saves">
    ${words.picture}
    ${
      /** @type {const} */ (['png', 'svg']).map(
        (kind) =>
          html`<button
            type="button"
            class="link"
            aria-label=${words.savePicture({ name, kind: words.kinds[kind] })}
            @click=${save(kind)}
          >
            ${words.kinds[kind]}
          </button> `,
      )
    }<span role="status"></span>
  </p>`;
}
