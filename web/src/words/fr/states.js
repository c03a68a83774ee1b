/** @type {import('../languages.js').Area<'states'>} */
const states = {
  reasons: {
    'no-wasm': {
      what: 'Ce navigateur ne peut pas exécuter le calculateur : WebAssembly lui manque.',
      remedy: 'Tout navigateur actuel en dispose ; dans un navigateur durci, il peut être autorisé pour cette page.',
    },
    blocked: {
      what: 'La politique de sécurité de cette page empêche le calculateur de fonctionner.',
      remedy: 'Son propriétaire peut l’autoriser avec ’wasm-unsafe-eval’ dans script-src.',
    },
    network: { what: 'Le calculateur n’a pas pu être chargé.', remedy: 'Vérifiez votre connexion et réessayez.' },
    'not-found': { what: 'Une partie du calculateur manque sur le serveur.', remedy: 'Réessayez dans un instant.' },
    compile: { what: 'Le calculateur est arrivé endommagé.', remedy: 'Réessayez ; il sera rechargé.' },
    crashed: { what: 'Le calculateur s’est arrêté.', remedy: 'Réessayez ; rien de votre saisie n’est perdu.' },
  },
  loading: ({ kilobytes }) => `Chargement du calculateur${kilobytes ? `, ${kilobytes} ko reçus` : ''} …`,
  couldNotStart: 'Le calculateur n’a pas pu démarrer.',
  partMissing: 'Cette partie de la page n’a pas pu être chargée.',
  tryAgain: 'Réessayer',
  fullPage: 'Ouvrir le calculateur sur une page à part',
};

export default states;
