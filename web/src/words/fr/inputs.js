import { counted } from './grammar.js';

/** @type {import('../languages.js').Area<'inputs'>} */
const inputs = {
  search: 'Chercher une donnée',
  searchHint: 'prix, heures, préavis …',
  found: ({ n, of, groups }) =>
    `${n} ${counted(n, 'donnée', 'données')} sur ${of}${groups > 1 ? `, dans ${groups} groupes` : ''}`,
  noneFound: ({ query }) => `Aucune donnée n’a « ${query} » dans son nom, son aide ou son unité.`,
  noneChanged: 'Vous n’avez encore rien modifié.',
  noneChangedFound: ({ query }) =>
    `Aucune donnée que vous avez modifiée n’a « ${query} » dans son nom, son aide ou son unité.`,
  onlyChanged: ({ n }) => `Seulement mes modifications (${n})`,
  showAll: 'Tout afficher',

  undo: 'Annuler',
  redo: 'Rétablir',
  resetAll: 'Tout réinitialiser',
  undoOf: ({ field }) => `Annuler : ${field}`,
  redoOf: ({ field }) => `Rétablir : ${field}`,
  undone: ({ field }) => `Annulé : ${field}`,
  redone: ({ field }) => `Rétabli : ${field}`,
  several: 'plusieurs données',
  aCandidate: 'la liste des candidats',

  parts: { contract: 'Ce qui vous lie', quality: 'Votre propre contrôle', team: 'Ce que coûte une heure' },
  noEarlyExit: 'Sans objet : la sortie anticipée n’est pas permise.',

  between: ({ low, high }) => `Incertain : de ${low} à ${high}`,
  low: ({ label }) => `Au plus bas : ${label}`,
  high: ({ label }) => `Au plus haut : ${label}`,
  range: ({ label }) => `Intervalle : ${label}`,
  lowest: 'Au plus bas',
  highest: 'Au plus haut',
  certain: 'Tenu pour certain',
  takeAsCertain: 'Tenir pour certain',
  giveRange: 'Donner un intervalle',
  putBack: 'Remettre l’intervalle',
  rangeMoves: 'Le bas et le haut de ce qui est bien possible ; les deux suivent quand vous changez la valeur.',

  tierFrom: 'De',
  tierTo: 'Jusqu’à',
  tierUnitPrice: 'Prix par annotation',
  noUpperEnd: 'sans limite',

  waitingHurdle: ({ share, amount }) =>
    `Parce que les prix bougent, attendre a sa propre valeur : changez dès que l’économie d’une année dépasse ${share} du coût d’une année à rester, soit ${amount}.`,
  waitingIndicative:
    'À titre indicatif : on suppose que l’écart entre les prix ne dérive dans aucun sens (Agarwal, Driscoll, Laibson, NBER w13487).',
};

export default inputs;
