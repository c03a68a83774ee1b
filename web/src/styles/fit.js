import { css } from 'lit';

export const fit = css`
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
`;
