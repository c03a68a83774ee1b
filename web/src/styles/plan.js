// For the plan, the negotiation and the checks, which are loaded with it.
import { css } from 'lit';

export const plan = css`
  .step rect,
  .step .beyond {
    fill: color-mix(in oklab, var(--_accent) 45%, var(--_surface));
  }
  .step.after :is(rect, .beyond) {
    fill: color-mix(in oklab, var(--_muted) 45%, var(--_surface));
  }
  .step .day {
    fill: var(--_accent);
  }
  .step.deadline :is(.day, .beyond) {
    fill: var(--_loss);
  }
  .step .name {
    fill: var(--_ink);
  }
  .step.deadline text,
  .step.now text {
    fill: var(--_ink);
    font-weight: 600;
  }
  line.cutover {
    stroke: var(--_accent);
    stroke-dasharray: 3 3;
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .sides h4 {
    margin: 0 0 0.5rem;
    font-size: 1rem;
    font-weight: 600;
  }
  blockquote {
    margin: 0 0 0.75rem;
    padding-inline-start: 0.8rem;
    border-inline-start: 3px solid var(--_accent);
  }
  .sides p {
    margin: 0 0 0.75rem;
    color: var(--_muted);
  }

  .topic {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_rule);
  }
  .topic > summary {
    cursor: pointer;
  }
  .topic ul {
    margin: 0.5rem 0 0.25rem;
    padding: 0;
    list-style: none;
  }
  .topic label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6rem;
    align-items: start;
    max-inline-size: 46em;
    padding-block: 0.35rem;
  }
  .topic input {
    inline-size: 1.1rem;
    block-size: 1.1rem;
    margin: 0.15rem 0 0;
    accent-color: var(--_accent);
  }
  @media (forced-colors: active) {
    .step rect {
      fill: CanvasText;
    }
    .step .day {
      fill: Highlight;
    }
  }
`;
