import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@switchcost/element';

const values = { '/incumbent/contract/notice_months': '3' };

function Page() {
	const [preset, setPreset] = useState('image-boxes');
	const [heard, hear] = useState('');
	return (
		<>
			<button onClick={() => setPreset('preference-data')}>Another preset</button>
			<output>{heard}</output>
			<switch-cost preset={preset} values={values} onswitch-cost-change={(event) => hear(event.detail.input)} />
		</>
	);
}

createRoot(document.querySelector('#root')).render(<Page />);
