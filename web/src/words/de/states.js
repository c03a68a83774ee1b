/** @type {import('../languages.js').Area<'states'>} */
const states = {
  reasons: {
    'no-wasm': {
      what: 'Dieser Browser kann den Rechner nicht ausführen: Ihm fehlt WebAssembly.',
      remedy: 'Jeder aktuelle Browser hat es; in einem gehärteten lässt es sich für diese Seite erlauben.',
    },
    blocked: {
      what: 'Die Sicherheitsrichtlinie dieser Seite lässt den Rechner nicht laufen.',
      remedy: 'Wer die Seite betreibt, kann ihn mit ’wasm-unsafe-eval’ in script-src erlauben.',
    },
    network: {
      what: 'Der Rechner konnte nicht geladen werden.',
      remedy: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    },
    'not-found': {
      what: 'Ein Teil des Rechners fehlt auf dem Server.',
      remedy: 'Versuchen Sie es gleich noch einmal.',
    },
    compile: {
      what: 'Der Rechner ist beschädigt angekommen.',
      remedy: 'Versuchen Sie es erneut; dann wird er neu geladen.',
    },
    crashed: {
      what: 'Der Rechner ist stehen geblieben.',
      remedy: 'Versuchen Sie es erneut; nichts von Ihren Eingaben ist verloren.',
    },
  },
  loading: ({ kilobytes }) => `Der Rechner wird geladen${kilobytes ? `, bisher ${kilobytes} kB` : ''} …`,
  couldNotStart: 'Der Rechner konnte nicht starten.',
  partMissing: 'Dieser Teil der Seite konnte nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
  fullPage: 'Den Rechner auf einer eigenen Seite öffnen',
};

export default states;
