import { css } from 'lit';

export const compare = css`
  .candidates {
    margin: 0 0 0.75rem;
  }
  .candidates > p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin: 0.4rem 0 0;
  }
  .candidates button {
    min-block-size: 1.5rem;
  }
  .candidates select,
  .follows select {
    max-inline-size: 100%;
    text-overflow: ellipsis;
  }
  .rename {
    font-size: 0.9rem;
  }
  .rename > summary {
    min-block-size: 1.5rem;
    color: var(--_accent);
    cursor: pointer;
  }
  .verdict .word .of {
    color: var(--_ink);
  }

  .scroll.compare {
    max-block-size: none;
  }
  .compare table {
    border-collapse: separate;
    border-spacing: 0;
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0 var(--_space);
  }
  .keep [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }
  .keep + section {
    border: 0;
    padding-block-start: 0;
  }
  section > .keep {
    margin-block: var(--_space) 0;
  }
  .compare + figure {
    margin-block-start: var(--_space);
  }
  .changes {
    margin-block-start: var(--_space);
  }
  .changes :is(th, td) {
    white-space: normal;
  }
  .note button {
    text-align: start;
  }
  .compare :is(th, td) {
    min-inline-size: 6.5rem;
    vertical-align: top;
    white-space: normal;
  }
  .compare td {
    overflow-wrap: normal;
  }
  .compare tbody th,
  .compare thead th:first-child {
    min-inline-size: 6.5rem;
    max-inline-size: 9rem;
  }
  .compare tbody th {
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .page:not(.wide) .compare :is(th, td) {
    padding-inline: 0.5rem;
  }
  .page:not(.wide) .compare tbody th {
    font-size: 0.875rem;
  }
  .compare thead th {
    vertical-align: bottom;
  }
  .compare thead button {
    inline-size: 100%;
    padding: 0.25rem 0.4rem;
    border-color: transparent;
    background: none;
    text-align: end;
  }
  .compare thead button span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .compare thead button:hover {
    background: var(--_surface);
  }
  .compare thead .shown button {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 650;
  }
  .compare tbody .shown {
    background: var(--_tint);
  }
  .compare tbody [data-old] {
    color: var(--_muted);
  }
  .winner {
    display: inline-block;
    padding-inline: 0.35em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.35;
  }
  .follows {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.75rem;
    align-items: baseline;
    margin-block: var(--_space) 0;
  }
  .follows select {
    inline-size: auto;
  }

  .candidate .line {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .candidate .joint {
    fill: none;
    stroke: var(--_rule);
  }
  .candidate.shown .line {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .candidate.shown text {
    fill: var(--_accent);
    font-weight: 650;
  }
  .candidate text {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }

  .scores :is(th, td) {
    padding: 0.4rem 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .scores tbody th {
    inline-size: 55%;
    padding-inline-end: var(--_space);
  }
  .scores td {
    text-align: end;
  }
  .scores tbody .shown {
    font-weight: 650;
  }
  .weights {
    margin-block: var(--_space) 0.5rem;
    table-layout: fixed;
  }
  .weights :is(th, td) {
    padding: 0.2rem 0.5rem 0.2rem 0;
    font-size: 0.875rem;
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .weights thead th {
    color: var(--_muted);
    vertical-align: bottom;
  }
  .weights td {
    white-space: nowrap;
  }
  .weights input[type='range'] {
    inline-size: calc(100% - 2.6rem);
    vertical-align: middle;
  }
  .weights output {
    display: inline-block;
    inline-size: 2.4rem;
    padding-inline-start: 0.3rem;
  }
  .page:not(.wide) .weights :is(th, td) {
    padding-inline-end: 0.35rem;
    font-size: 0.8125rem;
    white-space: normal;
    hyphens: auto;
  }
  .page:not(.wide) .weights input[type='range'] {
    inline-size: 100%;
  }
  @media (forced-colors: active) {
    .candidate.shown .line {
      stroke: Highlight;
    }
  }
`;
