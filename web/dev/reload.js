// Loads the page anew when what it is made of has changed. Served by make dev
// alone, beside the pages: their policy allows no script in them.
const events = new EventSource('/reload');
let away = false;
events.addEventListener('reload', () => location.reload());
events.addEventListener('error', () => {
  away = true;
});
events.addEventListener('open', () => {
  if (away) location.reload();
});
