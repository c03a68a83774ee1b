/** @typedef {import('../languages.js').Area<'checklist'>['topics']} Topics */
/** @type {NonNullable<Topics>} */
const topics = [
  {
    id: 'approach',
    title: 'Qui vous a contacté, et avec quelles connaissances',
    items: [
      {
        id: 'contact',
        text: ({ candidate }) =>
          `Il est noté qui a pris le premier contact avec ${candidate}, quand et comment, et les messages sont conservés.`,
      },
      {
        id: 'people',
        text: ({ incumbent, candidate }) =>
          `Il a été demandé si, chez ${candidate}, une personne qui traite avec vous a travaillé pour ${incumbent}, et ce qui la lie encore.`,
      },
      {
        id: 'sources',
        text: ({ incumbent, candidate }) =>
          `${candidate} a confirmé par écrit que son offre n’utilise rien de confidentiel de ${incumbent}.`,
      },
    ],
  },
  {
    id: 'pricing',
    title: 'Prix et conditions confidentiels',
    items: [
      {
        id: 'covered',
        text: ({ incumbent }) =>
          `Il est clair ce que le contrat avec ${incumbent} tient confidentiel : prix, volumes, consignes, rapports de qualité.`,
      },
      {
        id: 'unshared',
        text: ({ candidate }) => `Rien n’en est allé à ${candidate}, qui a chiffré vos besoins de lui-même.`,
      },
      {
        id: 'both',
        text: ({ incumbent, candidate }) => `Les conditions de ${candidate} sont tues de même à ${incumbent}.`,
      },
    ],
  },
  {
    id: 'obligations',
    title: 'Non-sollicitation et secrets d’affaires',
    items: [
      {
        id: 'own',
        text: ({ incumbent }) =>
          `Votre propre contrat avec ${incumbent} a été relu quant à l’exclusivité et aux interdictions de débaucher son personnel.`,
      },
      {
        id: 'ownership',
        text: () =>
          'Il est établi à qui appartiennent consignes, taxonomies, jeux de test, outils et annotations, et ce qui peut être transmis.',
      },
      {
        id: 'disputes',
        text: ({ candidate }) =>
          `Il a été demandé si un litige sur des personnes, des clients ou des secrets d’affaires est en cours ou menace ${candidate}.`,
      },
      {
        id: 'indemnity',
        text: ({ candidate }) =>
          `Il est convenu qui supporte vos coûts si quelqu’un réclame à propos du changement, et jusqu’où ${candidate} peut les payer.`,
      },
    ],
  },
  {
    id: 'continuity',
    title: 'Continuer si un tribunal arrête le nouveau prestataire',
    items: [
      {
        id: 'fallback',
        text: ({ candidate }) =>
          `On sait qui annoterait, et sous quel délai, si une décision empêchait ${candidate} ou certaines de ses équipes de vous servir.`,
      },
      {
        id: 'leave',
        text: () => 'Dans ce cas, vous pouvez partir sans frais et récupérer tout le travail, fini ou non.',
      },
      {
        id: 'bridge',
        text: ({ incumbent }) =>
          `Il y a un relais : une seconde source, un stock d’annotations, ou le droit de prolonger brièvement avec ${incumbent}.`,
      },
    ],
  },
  {
    id: 'data',
    title: 'Données : restitution, suppression, transfert',
    items: [
      {
        id: 'inventory',
        text: ({ incumbent }) =>
          `Il est dressé la liste de ce que détient ${incumbent} : données brutes, annotations, consignes, jeux de test, journaux, et les sous-traitants qui en ont des copies.`,
      },
      {
        id: 'export',
        text: () =>
          'Le format, le prix et la date de la restitution sont convenus, et un export a été essayé avant le préavis.',
      },
      { id: 'deletion', text: () => 'La suppression sera confirmée par écrit, sauvegardes et sous-traitants compris.' },
      {
        id: 'personal',
        text: ({ candidate }) =>
          `S’il y a des données personnelles, elles peuvent aller à ${candidate} : consentements, accords et registres ont été examinés.`,
      },
    ],
  },
  {
    id: 'security',
    title: 'Sécurité et personnes qui annotent',
    items: [
      {
        id: 'review',
        text: () => 'Accès, appareils, sites, sous-traitants, certificats et incidents passés ont été examinés.',
      },
      { id: 'places', text: () => 'Il est convenu où et par qui les données peuvent être traitées.' },
      {
        id: 'workforce',
        text: () =>
          'La paie, la formation et la rotation des personnes qui annotent ont été demandées : la qualité en dépend.',
      },
    ],
  },
  {
    id: 'proof',
    title: 'Références et preuves',
    items: [
      {
        id: 'references',
        text: ({ candidate }) =>
          `Deux clients de ${candidate}, de votre taille et de votre domaine, ont été interrogés, au mieux choisis par vous.`,
      },
      {
        id: 'blind',
        text: () => 'Le pilote a été jugé à l’aveugle, sur un jeu de test qu’aucun des deux prestataires n’a annoté.',
      },
      {
        id: 'promises',
        text: () =>
          'La précision, la vitesse et la capacité comptées ici figurent au nouveau contrat, avec les suites si elles ne sont pas tenues.',
      },
      {
        id: 'standing',
        text: ({ candidate }) =>
          `Les propriétaires et les finances de ${candidate} ont été examinés, et ce qu’entraînerait une vente de la société.`,
      },
    ],
  },
  {
    id: 'contract',
    title: 'Le contrat que vous quittez',
    items: [
      {
        id: 'notice',
        text: () =>
          'La date, la forme et le destinataire du préavis ont été lus dans le contrat même ; ce plan compte en mois entiers.',
      },
      {
        id: 'figures',
        text: () =>
          'Engagement, reconduction, remises et crédits du contrat concordent avec les chiffres utilisés ici.',
      },
      {
        id: 'help',
        text: ({ incumbent }) => `L’aide à la transition est convenue avec ${incumbent}, ou l’on sait qu’elle manque.`,
      },
    ],
  },
];

/** @type {import('../languages.js').Area<'checklist'>} */
const checklist = {
  topics,
  question: 'Avant de signer',
  heading: ({ done, all }) =>
    done === 0
      ? `${all} points à vérifier avant de changer`
      : done < all
        ? `${done} vérifications faites sur ${all}`
        : `Les ${all} vérifications sont faites`,
  intro:
    'Des rappels pour un changement de ce genre, sans ordre d’importance. Ils sont généraux et ne sont pas un avis juridique : vos juristes connaissent vos contrats et votre droit.',
  topic: ({ title, done, all }) => `${title} : ${done} sur ${all}`,
};

export default checklist;
