// What to look into before one switches: reminders in neutral words, no legal
// advice. The names are those of the two providers.

/** @typedef {{incumbent: string, candidate: string}} Providers */
/** @typedef {{id: string, text: (providers: Providers) => string}} Item */
/** @type {{id: string, title: string, items: Item[]}[]} */
const topics = [
  {
    id: 'approach',
    title: 'Who approached you, and with what knowledge',
    items: [
      {
        id: 'contact',
        text: ({ candidate }) =>
          `It is noted who made the first contact with ${candidate}, when and how, and the messages are kept.`,
      },
      {
        id: 'people',
        text: ({ incumbent, candidate }) =>
          `Asked whether anybody at ${candidate} who deals with you has worked for ${incumbent}, and what still binds them.`,
      },
      {
        id: 'sources',
        text: ({ incumbent, candidate }) =>
          `${candidate} has confirmed in writing that its offer uses nothing confidential of ${incumbent}.`,
      },
    ],
  },
  {
    id: 'pricing',
    title: 'Confidential prices and terms',
    items: [
      {
        id: 'covered',
        text: ({ incumbent }) =>
          `It is clear what the contract with ${incumbent} keeps confidential: prices, volumes, guidelines, quality reports.`,
      },
      {
        id: 'unshared',
        text: ({ candidate }) => `None of it went to ${candidate}, which priced your requirements on its own.`,
      },
      {
        id: 'both',
        text: ({ incumbent, candidate }) => `The terms of ${candidate} are kept from ${incumbent} in the same way.`,
      },
    ],
  },
  {
    id: 'obligations',
    title: 'Non-solicitation and trade secrets',
    items: [
      {
        id: 'own',
        text: ({ incumbent }) =>
          `Your own contract with ${incumbent} has been read for exclusivity and for bans on soliciting its people.`,
      },
      {
        id: 'ownership',
        text: () =>
          'It is settled who owns guidelines, taxonomies, test sets, tools and labels, and what may be handed on.',
      },
      {
        id: 'disputes',
        text: ({ candidate }) =>
          `Asked whether a dispute over people, customers or trade secrets is pending or threatened against ${candidate}.`,
      },
      {
        id: 'indemnity',
        text: ({ candidate }) =>
          `It is agreed who bears your cost if somebody makes a claim about the move, and how far ${candidate} can pay it.`,
      },
    ],
  },
  {
    id: 'continuity',
    title: 'Going on if a court stops the new provider',
    items: [
      {
        id: 'fallback',
        text: ({ candidate }) =>
          `Known who would label, and how soon, if an order kept ${candidate} or some of its people from serving you.`,
      },
      { id: 'leave', text: () => 'In that case you may leave without a fee and get all work back, finished or not.' },
      {
        id: 'bridge',
        text: ({ incumbent }) =>
          `There is a bridge: a second source, a stock of labels, or a right to extend with ${incumbent} for a short time.`,
      },
    ],
  },
  {
    id: 'data',
    title: 'Data: return, deletion, transfer',
    items: [
      {
        id: 'inventory',
        text: ({ incumbent }) =>
          `Listed what ${incumbent} holds: raw data, labels, guidelines, test sets, logs, and the subcontractors that have copies.`,
      },
      {
        id: 'export',
        text: () =>
          'Format, price and time of the return are agreed, and an export has been tried before notice is given.',
      },
      { id: 'deletion', text: () => 'Deletion will be confirmed in writing, backups and subcontractors included.' },
      {
        id: 'personal',
        text: ({ candidate }) =>
          `Where there is personal data, it may go to ${candidate}: consents, agreements and records have been looked at.`,
      },
    ],
  },
  {
    id: 'security',
    title: 'Security and the people who label',
    items: [
      {
        id: 'review',
        text: () => 'Access, devices, sites, subcontractors, certificates and past incidents have been reviewed.',
      },
      { id: 'places', text: () => 'It is agreed where the data may be processed and by whom.' },
      {
        id: 'workforce',
        text: () => 'Pay, training and turnover of the people who label have been asked about: quality hangs on them.',
      },
    ],
  },
  {
    id: 'proof',
    title: 'References and proof',
    items: [
      {
        id: 'references',
        text: ({ candidate }) =>
          `Two customers of ${candidate} of your size and field have been asked, at best of your own choosing.`,
      },
      { id: 'blind', text: () => 'The pilot was judged blind, on a test set that neither provider labelled.' },
      {
        id: 'promises',
        text: () =>
          'The accuracy, speed and capacity counted on here stand in the new contract, with what happens if they are missed.',
      },
      {
        id: 'standing',
        text: ({ candidate }) =>
          `Owners and finances of ${candidate} have been looked at, and what follows from a sale of the company.`,
      },
    ],
  },
  {
    id: 'contract',
    title: 'The contract you leave',
    items: [
      {
        id: 'notice',
        text: () =>
          'Date, form and addressee of the notice have been read in the contract itself; this plan counts whole months.',
      },
      {
        id: 'figures',
        text: () => 'Commitment, renewal, rebates and credits in the contract agree with the figures used here.',
      },
      {
        id: 'help',
        text: ({ incumbent }) => `Help with the handover is agreed with ${incumbent}, or known to be missing.`,
      },
    ],
  },
];

export default {
  topics,
  question: 'Before you sign',
  /** @param {{done: number, all: number}} checks */
  heading: ({ done, all }) =>
    done === 0
      ? `${all} things to check before you switch`
      : done < all
        ? `${done} of ${all} checks done`
        : `All ${all} checks done`,
  intro:
    'Reminders for a move of this kind, in no order of weight. They are general and no legal advice: your counsel knows your contracts and your law.',
  /** @param {{title: string, done: number, all: number}} topic */
  topic: ({ title, done, all }) => `${title}: ${done} of ${all}`,
};
