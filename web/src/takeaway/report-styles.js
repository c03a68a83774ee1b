// Styles of the printed report: dark on light, whatever the page's theme.
import { css } from 'lit';

export const reportStyles = css`
	.report {
		display: none;
	}
	@media print {
		.report ~ * {
			display: none !important;
		}
		.report {
			display: block;
			color-scheme: light;
			color: var(--_ink);
			font-size: 9pt;
			line-height: 1.35;
		}
		.report article:first-child {
			break-after: page;
		}
		.report .checks {
			break-before: page;
		}
		.report .checks section,
		.report figure {
			break-inside: avoid;
		}
		.report .checks li {
			list-style-type: '☐  ';
		}
		.report .checks li.done {
			list-style-type: '☑  ';
		}
		.report :where(h1, h2, p, dl, dd, ul) {
			margin: 0;
		}
		.report section {
			padding: 0;
			border: 0;
		}
		.report h1 {
			font-size: 13pt;
		}
		.report h2 {
			margin: 8pt 0 2pt;
			font-size: 10.5pt;
			line-height: 1.25;
			break-after: avoid;
		}
		.report header {
			padding-block-end: 6pt;
			border-block-end: 1px solid var(--_ink);
		}
		.report header p,
		.report .three dt,
		.report .quiet,
		.report .says {
			color: var(--_muted);
			font-size: 8pt;
		}
		.report .quiet {
			margin-block-start: 3pt;
		}
		.report .sentence {
			margin-block: 10pt;
			min-block-size: 0;
			max-inline-size: none;
			font-size: 16pt;
			line-height: 1.2;
		}
		.report .three {
			display: grid;
			grid-template-columns: repeat(3, minmax(0, 1fr));
			gap: 10pt;
			margin-block-end: 8pt;
		}
		.report .three dd:not(.says) {
			font-size: 13pt;
			font-weight: 600;
		}
		.report figure > :not(svg) {
			display: none;
		}
		.report figure > svg {
			inline-size: 100%;
		}
		.report .sure svg {
			max-block-size: 15mm;
		}
		.report article:first-child svg {
			max-block-size: 55mm;
		}
		.report .crowded .sentence {
			font-size: 13pt;
		}
		.report article.crowded svg {
			max-block-size: 30mm;
		}
		.report table {
			font-size: 8pt;
		}
		.report :is(th, td) {
			padding: 0.4pt 0;
			border: 0;
			font-weight: 400;
			text-align: start;
			vertical-align: top;
			white-space: normal;
			position: static;
			background: none;
		}
		.report caption {
			padding: 6pt 0 2pt;
			color: inherit;
			font-size: 9pt;
			font-weight: 600;
		}
		.report thead th,
		.report [scope='rowgroup'],
		.report .best,
		.report .best > *,
		.report .moment td {
			font-weight: 600;
		}
		.report .candidates :is(td, th + th) {
			padding-inline-start: 8pt;
			text-align: end;
		}
		.report .candidates th:first-child {
			max-inline-size: 55mm;
			overflow: hidden;
			text-overflow: ellipsis;
			white-space: nowrap;
		}
		.report .two {
			display: grid;
			grid-template-columns: 1fr 1fr;
			gap: 10mm;
		}
		.report .two h2 {
			margin-block-start: 0;
		}
		.report .sureness {
			margin-block-end: 8pt;
		}
		.report .find-out {
			margin-block-start: 8pt;
		}
		.report .find-out p {
			font-size: 8pt;
		}
		.report .pilots {
			inline-size: 100%;
			font-variant-numeric: tabular-nums;
		}
		.report .pilots :is(td, th) {
			text-align: end;
		}
		.report .pilots :is(td, th):first-child {
			text-align: start;
		}
		.report .sums td:first-child {
			padding-inline-end: 6pt;
		}
		.report .sums td:last-child {
			text-align: end;
			white-space: nowrap;
		}
		.report .sums tfoot :is(th, td) {
			border-block-start: 1px solid var(--_ink);
			font-weight: 600;
		}
		.report .inputs-table tr > * {
			inline-size: 33%;
			padding-inline-end: 6pt;
		}
		.report :is(.inputs-table span, h1) {
			display: -webkit-box;
			-webkit-line-clamp: 2;
			-webkit-box-orient: vertical;
			overflow: hidden;
			overflow-wrap: anywhere;
		}
		.report ul {
			padding-inline-start: 12pt;
			font-size: 8pt;
		}
	}
`;
