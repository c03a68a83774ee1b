// The presets, and what they call the providers, in German, by the estimator's English.

export default {
  'Preference data for language models': 'Präferenzdaten für Sprachmodelle',
  '60,000 preference pairs a month for two language models: the new price is lower, and the contract renews in eight months unless notice is given.':
    '60.000 Präferenzpaare pro Monat für zwei Sprachmodelle: Der neue Preis ist niedriger, und der Vertrag verlängert sich in acht Monaten, wenn nicht gekündigt wird.',
  'Current provider': 'Aktueller Anbieter',
  'New provider': 'Neuer Anbieter',
  'Image boxes': 'Bildrahmen',
  '800,000 boxes a month in price tiers, a provider that runs out of capacity as you grow, and a contract about to roll from month to month.':
    '800.000 Rahmen pro Monat in Preisstaffeln, ein Anbieter, dem bei Wachstum die Kapazität ausgeht, und ein Vertrag, der bald von Monat zu Monat läuft.',
  'Segmentation for driving': 'Segmentierung fürs Fahren',
  '20,000 segmented street scenes a month, with fourteen months left on a contract that has no early exit.':
    '20.000 segmentierte Straßenszenen pro Monat; der Vertrag läuft noch vierzehn Monate und kennt keinen vorzeitigen Ausstieg.',
  'Expert reasoning data by the hour': 'Experten-Denkdaten nach Stunden',
  '1,200 worked solutions a month written by specialists and billed by the hour; the contract ends in two months and notice is due in one.':
    '1.200 ausgearbeitete Lösungen pro Monat, von Fachleuten geschrieben und nach Stunden abgerechnet; der Vertrag endet in zwei Monaten, gekündigt werden muss in einem.',
  'Medical imaging': 'Medizinische Bildgebung',
  '900 scans a month segmented by clinicians for a validated product: the offer is cheaper, but the move has to be validated again.':
    '900 Aufnahmen pro Monat, von Ärzten segmentiert, für ein validiertes Produkt: Das Angebot ist günstiger, aber der Umzug muss neu validiert werden.',
  'Documents and text': 'Dokumente und Text',
  '150,000 documents a month with their fields marked, prepaid credits that leaving early would forfeit, and a tiered offer.':
    '150.000 Dokumente pro Monat mit markierten Feldern, vorausbezahltes Guthaben, das bei vorzeitigem Ausstieg verfiele, und ein gestaffeltes Angebot.',
};
