/** @type {import('../languages.js').Area<'takeaway'>} */
const takeaway = {
  question: 'À emporter',
  title: 'Un lien, un tableur, ou deux pages pour la réunion',
  copyLink: 'Copier le lien',
  share: 'Partager …',
  print: 'Imprimer deux pages',
  spreadsheet: 'Tableur (.xlsx)',
  months: 'Mois (.csv)',
  scenario: 'Scénario (.json)',
  linkHolds:
    'Le lien contient lui-même tous les chiffres : qui l’ouvre voit cette réponse, et aucun serveur ne la voit.',
  copied: 'Le lien est copié.',
  copyYourself: 'Ce navigateur ne laisse pas la page copier. Le lien est sélectionné : copiez-le d’ici.',
  linkField: 'Lien vers ce scénario',
  preparing: 'En préparation …',
  saved: ({ file }) => `Enregistré sous ${file}.`,
  notLoaded: 'Cela n’a pas pu être chargé. Vérifiez votre connexion et réessayez.',
  lastGood: 'Il contient la dernière réponse valable : un champ demande une autre valeur.',
  keptHere: 'Ce que vous saisissez est gardé dans ce navigateur, pour qu’un rechargement ne perde rien.',
  forget: 'L’oublier',
  forgotten: 'Oublié. Votre saisie sera de nouveau gardée dès que vous modifierez quelque chose.',
  shareTitle: 'Ce que coûterait de changer notre prestataire d’annotation',

  broken: {
    damaged: 'Ce lien est endommagé ou a été coupé, ses chiffres ne peuvent donc pas être lus. Redemandez-le.',
    newer: 'Ce lien vient d’une version plus récente du calculateur. Rechargez la page, puis ouvrez-le de nouveau.',
    preset: 'Ce lien part d’un modèle que le calculateur n’a pas.',
    bounds: 'Ce lien contient un chiffre que le calculateur n’accepte pas.',
    loading: 'Ce qui ouvre les liens n’a pas pu être chargé. Vérifiez votre connexion et rechargez la page.',
  },
  without: 'Vous voyez le calculateur sans lui.',
  dropped: ({ inputs }) => `Non repris du lien, car le calculateur n’a pas une telle donnée : ${inputs}.`,
  filled: ({ inputs }) => `Plus récent que le lien, donc à la valeur par défaut : ${inputs}.`,
  other: 'Vous voyez le scénario d’un lien. Ce que vous avez saisi vous-même est encore gardé.',
  backToMine: 'Revenir au mien',
  close: 'Fermer',

  picture: 'Enregistrer l’image en',
  kinds: { png: 'PNG', svg: 'SVG' },
  pictureFailed: 'Cette page ne permet pas de dessiner un PNG ; le SVG peut être enregistré.',
  savePicture: ({ name, kind }) => `Enregistrer « ${name} » en ${kind}`,
};

export default takeaway;
