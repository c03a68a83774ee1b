import { css } from 'lit';

export const candidates = css`
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
  .note button {
    text-align: start;
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
`;
