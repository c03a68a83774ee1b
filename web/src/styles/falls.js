import { css } from 'lit';

export const falls = css`
  .deferred {
    min-block-size: 90rem;
  }
  .fall .name {
    fill: var(--_ink);
  }
  .fall.loss rect {
    fill: color-mix(in oklab, var(--_loss) 60%, var(--_surface));
  }
  .fall.gain rect {
    fill: color-mix(in oklab, var(--_accent) 60%, var(--_surface));
  }
  .fall.total rect {
    fill: color-mix(in oklab, var(--_muted) 55%, var(--_surface));
  }
  .fall .amount {
    fill: var(--_ink);
  }
  .fall.total .amount {
    font-weight: 600;
  }
  .fall .joint {
    stroke: var(--_muted);
  }
  .fall .break {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .fall.gain rect,
    .fall.total rect {
      fill: CanvasText;
    }
    .fall.loss rect {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
