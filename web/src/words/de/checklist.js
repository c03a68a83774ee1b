/** @typedef {import('../languages.js').Area<'checklist'>['topics']} Topics */
/** @type {NonNullable<Topics>} */
const topics = [
  {
    id: 'approach',
    title: 'Wer auf Sie zukam und mit welchem Wissen',
    items: [
      {
        id: 'contact',
        text: ({ candidate }) =>
          `Festgehalten ist, wer wann und wie den ersten Kontakt mit ${candidate} aufnahm; die Nachrichten sind aufbewahrt.`,
      },
      {
        id: 'people',
        text: ({ incumbent, candidate }) =>
          `Gefragt ist, ob bei ${candidate} jemand mit Ihnen zu tun hat, der für ${incumbent} gearbeitet hat, und was ihn noch bindet.`,
      },
      {
        id: 'sources',
        text: ({ incumbent, candidate }) =>
          `${candidate} hat schriftlich bestätigt, dass sein Angebot nichts Vertrauliches von ${incumbent} verwendet.`,
      },
    ],
  },
  {
    id: 'pricing',
    title: 'Vertrauliche Preise und Bedingungen',
    items: [
      {
        id: 'covered',
        text: ({ incumbent }) =>
          `Klar ist, was der Vertrag mit ${incumbent} vertraulich hält: Preise, Mengen, Richtlinien, Qualitätsberichte.`,
      },
      {
        id: 'unshared',
        text: ({ candidate }) =>
          `Nichts davon ging an ${candidate}; das Angebot beruht allein auf Ihren Anforderungen.`,
      },
      {
        id: 'both',
        text: ({ incumbent, candidate }) =>
          `Die Bedingungen von ${candidate} bleiben gegenüber ${incumbent} ebenso vertraulich.`,
      },
    ],
  },
  {
    id: 'obligations',
    title: 'Abwerbung und Geschäftsgeheimnisse',
    items: [
      {
        id: 'own',
        text: ({ incumbent }) =>
          `Ihr eigener Vertrag mit ${incumbent} ist auf Ausschließlichkeit und auf Abwerbeverbote durchgesehen.`,
      },
      {
        id: 'ownership',
        text: () =>
          'Geklärt ist, wem Richtlinien, Taxonomien, Testdatensätze, Werkzeuge und Labels gehören und was weitergegeben werden darf.',
      },
      {
        id: 'disputes',
        text: ({ candidate }) =>
          `Gefragt ist, ob gegen ${candidate} ein Streit über Personal, Kunden oder Geschäftsgeheimnisse läuft oder droht.`,
      },
      {
        id: 'indemnity',
        text: ({ candidate }) =>
          `Vereinbart ist, wer Ihre Kosten trägt, wenn jemand wegen des Wechsels Ansprüche erhebt, und wie weit ${candidate} dafür einstehen kann.`,
      },
    ],
  },
  {
    id: 'continuity',
    title: 'Weiterarbeiten, wenn ein Gericht den neuen Anbieter stoppt',
    items: [
      {
        id: 'fallback',
        text: ({ candidate }) =>
          `Bekannt ist, wer wie bald labeln würde, wenn eine Anordnung ${candidate} oder einzelnen Personen dort die Arbeit für Sie untersagt.`,
      },
      {
        id: 'leave',
        text: () => 'In diesem Fall dürfen Sie ohne Gebühr gehen und erhalten alle Arbeit zurück, fertig oder nicht.',
      },
      {
        id: 'bridge',
        text: ({ incumbent }) =>
          `Es gibt eine Brücke: eine zweite Quelle, einen Vorrat an Labels oder das Recht, mit ${incumbent} kurz zu verlängern.`,
      },
    ],
  },
  {
    id: 'data',
    title: 'Daten: Rückgabe, Löschung, Übertragung',
    items: [
      {
        id: 'inventory',
        text: ({ incumbent }) =>
          `Aufgelistet ist, was ${incumbent} hat: Rohdaten, Labels, Richtlinien, Testdatensätze, Protokolle und die Unterauftragnehmer mit Kopien.`,
      },
      {
        id: 'export',
        text: () =>
          'Format, Preis und Zeitpunkt der Rückgabe sind vereinbart, und ein Export ist vor der Kündigung erprobt.',
      },
      {
        id: 'deletion',
        text: () => 'Die Löschung wird schriftlich bestätigt, Sicherungen und Unterauftragnehmer eingeschlossen.',
      },
      {
        id: 'personal',
        text: ({ candidate }) =>
          `Wo personenbezogene Daten dabei sind, dürfen sie an ${candidate} gehen: Einwilligungen, Vereinbarungen und Verzeichnisse sind geprüft.`,
      },
    ],
  },
  {
    id: 'security',
    title: 'Sicherheit und die Menschen, die labeln',
    items: [
      {
        id: 'review',
        text: () => 'Zugänge, Geräte, Standorte, Unterauftragnehmer, Zertifikate und frühere Vorfälle sind geprüft.',
      },
      { id: 'places', text: () => 'Vereinbart ist, wo und von wem die Daten verarbeitet werden dürfen.' },
      {
        id: 'workforce',
        text: () =>
          'Nach Bezahlung, Schulung und Fluktuation der Menschen, die labeln, ist gefragt: Davon hängt die Qualität ab.',
      },
    ],
  },
  {
    id: 'proof',
    title: 'Referenzen und Belege',
    items: [
      {
        id: 'references',
        text: ({ candidate }) =>
          `Zwei Kunden von ${candidate} Ihrer Größe und Ihres Gebiets sind befragt, am besten selbst ausgewählte.`,
      },
      {
        id: 'blind',
        text: () =>
          'Der Pilotversuch wurde blind beurteilt, an einem Testdatensatz, den keiner der Anbieter gelabelt hat.',
      },
      {
        id: 'promises',
        text: () =>
          'Genauigkeit, Tempo und Kapazität, mit denen hier gerechnet wird, stehen im neuen Vertrag, samt den Folgen, wenn sie verfehlt werden.',
      },
      {
        id: 'standing',
        text: ({ candidate }) =>
          `Eigentümer und Finanzen von ${candidate} sind angesehen, ebenso was aus einem Verkauf des Unternehmens folgt.`,
      },
    ],
  },
  {
    id: 'contract',
    title: 'Der Vertrag, den Sie verlassen',
    items: [
      {
        id: 'notice',
        text: () =>
          'Datum, Form und Empfänger der Kündigung sind im Vertrag selbst nachgelesen; dieser Plan zählt ganze Monate.',
      },
      {
        id: 'figures',
        text: () =>
          'Mindestabnahme, Verlängerung, Rabatte und Guthaben im Vertrag stimmen mit den Zahlen hier überein.',
      },
      {
        id: 'help',
        text: ({ incumbent }) =>
          `Hilfe bei der Übergabe ist mit ${incumbent} vereinbart oder bekanntermaßen nicht vorgesehen.`,
      },
    ],
  },
];

/** @type {import('../languages.js').Area<'checklist'>} */
const checklist = {
  topics,
  question: 'Bevor Sie unterschreiben',
  heading: ({ done, all }) =>
    done === 0
      ? `${all} Dinge, die vor dem Wechsel zu prüfen sind`
      : done < all
        ? `${done} von ${all} Prüfungen erledigt`
        : `Alle ${all} Prüfungen erledigt`,
  intro:
    'Erinnerungen für einen Wechsel dieser Art, ohne Rangfolge. Sie sind allgemein und keine Rechtsberatung: Ihre Anwälte kennen Ihre Verträge und Ihr Recht.',
  topic: ({ title, done, all }) => `${title}: ${done} von ${all}`,
};

export default checklist;
