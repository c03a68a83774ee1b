// Reloads the page when its sources have changed: a file, because the pages' policy allows no inline script.
const events = new EventSource('/reload');
let disconnected = false;
events.addEventListener('reload', () => location.reload());
events.addEventListener('error', () => (disconnected = true));
events.addEventListener('open', () => disconnected && location.reload());
