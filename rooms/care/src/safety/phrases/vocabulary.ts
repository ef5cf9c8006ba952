/** Words that several phrases share, in English and Spanish, without accents. */
export const ALCOHOL_EN =
  'alcohol|drinking|booze|beer|vodka|liquor|wine|benzos?|benzodiazepines?|xanax|klonopin|valium|ativan';
export const ALCOHOL_ES =
  'alcohol|beber|la bebida|cerveza|vodka|benzos?|benzodiacepinas?|xanax|clonazepam|alprazolam|diazepam|lorazepam';
export const STOPPING_EN =
  'stop|stopped|stopping|quit|quitting|cut|cutting|detox|detoxing|withdrawals?|withdrawing|cold turkey';
export const STOPPING_ES =
  'dejar|dejo|deje|dejando|deja|parar|quitar|quitarme|reducir|reduciendo|abstinencia|desintoxicar\\w*|de golpe';
export const SHAKES_EN = 'shak(?:e|es|ing|y)|tremors?|seizures?|seeing things|hallucinat\\w*|confus\\w*';
export const SHAKES_ES = 't(?:i)?embl\\w+|convulsi\\w+|alucin\\w*|veo cosas|confus\\w*|confundid\\w*';
export const DRUG_WORDS =
  'methadone|metadona|suboxone|bupren\\w*|subutex|strips?|films?|pelicula|patch|parche|pills?|pastillas?|fentanyl|fentanilo|heroin|heroina|drugs?|drogas?|medicines?|medications?|meds|medicinas?|medicamentos?|opioids?|opioides?';
export const OWN_MEDICINE =
  'methadone|metadona|suboxone|bupren\\w*|subutex|sublocade|brixadi|meds|medicine|medication|doses?|dosis|medicamentos?|medicina|refills?|resurtidos?|strips|pastillas';
export const REMEDIES =
  'loperamide|loperamida|imodium|kratom|tianeptine|tianeptina|ibogaine|ibogaina|poppy (?:seed )?tea|te de amapola|(?:home )?detox kits?|kits? de desintoxicacion|remedios? caseros?|home remed(?:y|ies)';
export const STREET =
  'heroin|heroina|fentanyl|fentanilo|fent|dope|oxys?|oxycodone|oxicodona|perc\\w*|opioids?|opioides?|drugs|drogas';
export const TAKING =
  '(?:can|could|should|do) i (?:take|use|shoot|inject|snort)|to (?:take|use|shoot|inject|snort)|get high|(?:debo|puedo|hay que|para) (?:tomar|usar|consumir|inyectar\\w*)';
/** Asking what care costs is not asking for a dose. */
export const NOT_ITS_PRICE =
  '(?! (?:is|are|for|es|son)\\b)(?!.{0,60}\\b(?:costs?|price|pay|charge|insurance|medicaid|cuestan?|precio|cobr\\w*|pagar|pago|seguro)\\b)';
