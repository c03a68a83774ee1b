import { css } from 'lit';

export const takeaway = css`
  .takeaway .forms {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .takeaway .said {
    min-block-size: 1.45em;
    margin: 0.6rem 0 0;
    font-size: 0.9rem;
  }
  .takeaway .quiet {
    min-block-size: 24px; /* a button's, which comes with the first change */
    margin: 0.25rem 0 0;
  }
  .link-field {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 0.75rem;
  }
  .saves {
    float: inline-end;
    margin: 0.15rem 0 0;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .saves button {
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    font-size: inherit;
  }
  .figures > .scroll {
    clear: inline-end;
  }
  .picture {
    position: absolute;
    visibility: hidden;
    background: var(--_surface);
    color: var(--_ink);
    color-scheme: light;
  }
  .notice > div {
    margin-block-end: var(--_space);
    padding: 0.6rem 0.8rem;
    border-inline-start: 3px solid var(--_loss);
    background: var(--_loss-tint);
  }
  .notice p {
    margin: 0 0 0.25rem;
    overflow-wrap: anywhere;
  }
  @media print {
    :is(.inputs, .takeaway, .saves, .status, .chooser) {
      display: none;
    }
    .wide {
      display: block;
    }
  }
`;
