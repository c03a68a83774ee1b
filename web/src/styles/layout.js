import { css } from 'lit';

export const layout = css`
  * {
    box-sizing: border-box;
  }
  .page {
    display: grid;
    gap: calc(var(--_space) * 2.25);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .page > * {
    min-inline-size: 0;
  }
  .wide {
    grid-template: 'inputs verdict' auto 'inputs answers' 1fr / 312px minmax(0, 1fr);
    column-gap: 64px;
  }
  .wide .verdict {
    grid-area: verdict;
  }
  .wide .answers-column {
    grid-area: answers;
  }
  .wide .inputs {
    grid-area: inputs;
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    max-block-size: 100vh;
    overflow-y: auto;
    padding-inline-end: 12px;
    margin-inline-end: -12px;
    scrollbar-width: thin;
  }

  .bar-above {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin: 0 0 var(--_space);
    padding: 0.5rem 0;
    border-block-end: 1px solid var(--_rule);
    background: var(--_surface);
    font-weight: 600;
  }
  .wide .bar-above {
    display: none;
  }

  .verdict {
    container: verdict / inline-size;
  }
  .verdict .word {
    margin: 0 0 0.35rem;
    color: var(--_accent);
    font-weight: 650;
    letter-spacing: 0.01em;
  }
  .verdict[data-verdict='stay'] .word {
    color: var(--_loss);
  }
  .sentence {
    margin: 0;
    max-inline-size: 30em;
    min-block-size: 3.66em;
    font-size: clamp(1.35rem, 1.05rem + 2.2cqi, 1.9rem);
    font-weight: 600;
    line-height: 1.22;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space);
    margin: calc(var(--_space) * 1.5) 0 var(--_space);
    padding-block: var(--_space);
    border-block: 1px solid var(--_rule);
  }
  @container verdict (min-width: 40rem) {
    .answers {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container verdict (max-width: 19rem) {
    .answers {
      column-gap: 0.75rem;
    }
    .answers .says {
      font-size: 0.75rem;
    }
  }
  .answers dt {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .answers dd {
    margin: 0;
    font-size: clamp(1.15rem, 0.8rem + 1.1cqi, 1.5rem);
    font-weight: 600;
    overflow-wrap: anywhere;
    letter-spacing: -0.01em;
  }
  dd.says,
  .says {
    display: block;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
    letter-spacing: 0;
    line-height: 1.4;
  }
  .change {
    margin: 0;
    max-inline-size: 44em;
    min-block-size: 4.5em; /* three lines: it must not move what stands below */
  }
  .note {
    margin: var(--_space) 0 0;
    padding: 0.6rem 0.8rem;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  section {
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_rule);
  }
  .answers-column > section:first-of-type {
    padding-block-start: 0;
    border: 0;
  }
  .question {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  h3 {
    margin: 0 0 var(--_space);
    font-size: 1.2rem;
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .quiet {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  [data-stale] :is(.verdict, figure, .costs, .terms) {
    filter: grayscale(1);
  }
  [data-stale] :is(.sentence, .answers dd) {
    color: var(--_muted);
  }
  .status {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
  }
  .status .problem {
    margin: 0;
    padding: 0.6rem 0.8rem;
    border-inline-start: 3px solid var(--_loss);
    background: color-mix(in oklab, var(--_loss) 14%, var(--_surface));
    color: var(--_ink);
    font-size: 0.9375rem;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button.open {
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    text-decoration: underline dotted 1px var(--_edge);
    text-underline-offset: 0.22em;
  }
  button.open:hover {
    background: none;
    text-decoration: underline solid 1px var(--_accent);
  }
  .open-sentence button {
    color: var(--_accent);
    font-size: 0.875rem;
  }

  dl.terms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space) calc(var(--_space) * 1.5);
    margin: 0;
  }
  .terms dt {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .terms dd {
    margin: 0;
    font-weight: 600;
  }

  .loading {
    min-block-size: 24rem;
    align-content: start;
  }
  .bone {
    block-size: 1.4rem;
    max-inline-size: 26rem;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .bone.tall {
    block-size: 4rem;
    max-inline-size: 38rem;
  }
  .bone.wide {
    block-size: 12rem;
    max-inline-size: none;
  }
  .failed {
    gap: 0.5rem;
    padding: var(--_space);
    border-inline-start: 3px solid var(--_loss);
    background: var(--_loss-tint);
    justify-items: start;
  }
  .failed :is(h2, p) {
    margin: 0;
    font-size: 1.1rem;
  }
  .failed p {
    font-size: 1rem;
  }
`;
