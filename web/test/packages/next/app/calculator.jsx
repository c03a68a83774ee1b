'use client';
import { SwitchCost } from '@switchcost/element/react';
import { useEffect, useRef, useState } from 'react';

const values = { '/incumbent/contract/notice_months': '3' };

export function Calculator({ children }) {
	const element = useRef(null);
	const [preset, setPreset] = useState('image-boxes');
	const [changed, setChanged] = useState('');
	const [verdict, setVerdict] = useState('');
	useEffect(() => element.current.setAttribute('data-ref', ''), []);
	return (
		<>
			<button onClick={() => setPreset('preference-data')}>Another preset</button>
			<output>{changed}</output>
			<output>{verdict}</output>
			<SwitchCost
				ref={element}
				className="calculator"
				preset={preset}
				values={values}
				onChange={(event) => setChanged(event.detail.input)}
				onEstimate={(event) => setVerdict(event.detail.verdict)}
			>
				{children}
			</SwitchCost>
		</>
	);
}
