// A server component: the answer's text is in the page that it exports.
import { firstWords } from '@switchcost/element/first-words';
import Link from 'next/link';
import { Calculator } from './calculator.jsx';

export default function Page() {
	return (
		<main>
			<Link href="/other">Another page</Link>
			<Calculator>
				{firstWords('image-boxes').map((text) => (
					<p key={text}>{text}</p>
				))}
			</Calculator>
		</main>
	);
}
