import type { HelplineId } from '../helplines/numbers.ts';
import type { SourceId } from '../sources.ts';
import { type Words, words } from '../words.ts';

export const TRIGGER_IDS = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T11',
  'T12',
  'T13',
  'T14',
] as const;
export type TriggerId = (typeof TRIGGER_IDS)[number];

/** 5 blocks the flow until the person taps "I'm safe" or "I'm getting help"; 4 puts a banner in; 3 stands inline. */
export type Severity = 3 | 4 | 5;

export type AlertAction =
  | { readonly kind: 'call' | 'text'; readonly helpline: HelplineId }
  | {
      readonly kind: 'open';
      readonly page: 'overdose-steps' | 'crisis-plan' | 'find-care' | 'quick-exit' | 'tolerance';
    };

export interface TriggerCopy {
  readonly title: Words;
  readonly text: Words;
  readonly actions: readonly AlertAction[];
  readonly sources: readonly SourceId[];
}

const call = (helpline: HelplineId): AlertAction => ({ kind: 'call', helpline });
const text = (helpline: HelplineId): AlertAction => ({ kind: 'text', helpline });
const open = (page: Extract<AlertAction, { kind: 'open' }>['page']): AlertAction => ({ kind: 'open', page });

/** Short, at the point of use. */
export const DISCLAIMER = words(
  'Information, not medical advice. In an emergency call 911.',
  'Es información, no consejo médico. En una emergencia llame al 911.',
);
export const I_AM_SAFE = words("I'm safe", 'Estoy a salvo');
export const I_AM_GETTING_HELP = words("I'm getting help", 'Estoy buscando ayuda');

export const TRIGGERS: Readonly<Record<TriggerId, TriggerCopy>> = {
  T1: {
    title: words('This may be an overdose', 'Esto puede ser una sobredosis'),
    text: words(
      'Call 911 now. Give naloxone. Breathe for them. Not sure? Give naloxone anyway: it will not harm them.',
      'Llame al 911 ahora. Dé naloxona. Respire por la persona. ¿Tiene dudas? Dé naloxona de todos modos: no le hará daño.',
    ),
    actions: [call('emergency'), open('overdose-steps')],
    sources: ['asam-patient-guide-2025', 'overdose-local', 'overdose-sedatives'],
  },
  T2: {
    title: words('You matter', 'Usted importa'),
    text: words(
      'Call or text 988 now. If you might act soon, call 911 or go to an ER. Veterans press 1. Spanish press 2.',
      'Llame o mande un texto al 988 ahora. Si cree que podría hacerse daño pronto, llame al 911 o vaya a emergencias. Veteranos: oprima 1. Español: oprima 2.',
    ),
    actions: [call('lifeline'), text('lifeline'), call('emergency'), open('crisis-plan')],
    sources: ['hhs-988', '988-options', 'stanley-brown'],
  },
  T3: {
    title: words(
      'Do not stop alcohol or benzos suddenly',
      'No deje de golpe el alcohol ni las benzodiacepinas',
    ),
    text: words(
      'Stopping alcohol or benzos suddenly can kill. Get medical help before you stop. Seizure or confusion: call 911.',
      'Dejar de golpe el alcohol o las benzodiacepinas puede matar. Busque atención médica antes de dejarlos. Si hay convulsiones o confusión: llame al 911.',
    ),
    actions: [call('emergency'), open('find-care')],
    sources: ['darke-2017', 'fda-benzo-withdrawal'],
  },
  T4: {
    title: words('Pregnant: do not stop suddenly', 'Embarazo: no lo deje de golpe'),
    text: words(
      'Treatment with medicine is safest for you and baby. Call your OB, an opioid treatment program or an ER today. Bleeding, strong pain, or baby moves less: go to the ER now.',
      'El tratamiento con medicamento es lo más seguro para usted y su bebé. Llame hoy a su obstetra, a un programa de tratamiento de opioides o a emergencias. Si hay sangrado, dolor fuerte o el bebé se mueve menos: vaya a emergencias ya.',
    ),
    actions: [call('emergency'), open('find-care'), call('maternal')],
    sources: ['samhsa-pregnancy-2023', 'nys-pregnancy-2021', 'acog-524'],
  },
  T5: {
    title: words('You may be very dry', 'Puede tener una deshidratación grave'),
    text: words(
      'You may be dangerously dehydrated. Fainting, confusion or blood: go to the ER now or call 911. If not, get urgent care today.',
      'Puede tener una deshidratación peligrosa. Si hay desmayo, confusión o sangre: vaya a emergencias ya o llame al 911. Si no, busque atención urgente hoy.',
    ),
    actions: [call('emergency'), open('find-care')],
    sources: ['darke-2017'],
  },
  T6: {
    title: words('Severe withdrawal', 'Abstinencia grave'),
    text: words(
      'This may be medetomidine or another sedative in the drug supply. Go to the ER. Tell them "medetomidine".',
      'Puede ser medetomidina u otro sedante mezclado en la droga. Vaya a emergencias. Dígales "medetomidina".',
    ),
    actions: [call('emergency')],
    sources: ['mmwr-medetomidine', 'beckers-medetomidine'],
  },
  T7: {
    title: words('This needs emergency care', 'Esto necesita atención de emergencia'),
    text: words(
      'Call 911 or go to the ER now. Tell them what you use: it helps them help you.',
      'Llame al 911 o vaya a emergencias ya. Dígales qué consume: eso les sirve para atenderle.',
    ),
    actions: [call('emergency')],
    sources: [],
  },
  T8: {
    title: words('A child or pet took a drug', 'Un niño o una mascota tomó una droga'),
    text: words(
      'Call 911 if sleepy or not breathing, and give naloxone if you have it. If not, call Poison Help now: 1-800-222-1222. For a pet, call a vet too.',
      'Llame al 911 si tiene sueño o no respira, y dé naloxona si la tiene. Si no, llame ya a Poison Help: 1-800-222-1222. Para una mascota, llame también al veterinario.',
    ),
    actions: [call('emergency'), call('poison'), open('overdose-steps')],
    sources: ['poison-help'],
  },
  T9: {
    title: words('A gap in your medicine', 'Una pausa en su medicamento'),
    text: words(
      'Call your clinic before you take anything. Your tolerance changed. An ER or telehealth can bridge the gap; ask about the 3-day rule.',
      'Llame a su clínica antes de tomar nada. Su tolerancia cambió. Emergencias o la telesalud pueden cubrir la pausa; pregunte por la regla de los 3 días.',
    ),
    actions: [open('find-care'), call('treatment'), open('tolerance')],
    sources: ['dea-three-day', 'cprd-stopping'],
  },
  T10: {
    title: words('Naltrexone and opioids', 'Naltrexona y opioides'),
    text: words(
      'Starting too soon causes severe sickness. A clinician must check first. If you are late or stop, overdose risk is high. Methadone or buprenorphine can start sooner: ask.',
      'Empezar demasiado pronto causa un malestar grave. Antes debe revisarle un profesional. Si se atrasa o la deja, sube el riesgo de sobredosis. La metadona o la buprenorfina pueden empezar antes: pregunte.',
    ),
    actions: [open('find-care'), open('tolerance')],
    sources: ['vivitrol-label', 'vivitrol-two-weeks', 'xbot-2018'],
  },
  T11: {
    title: words('Home remedies can be dangerous', 'Los remedios caseros pueden ser peligrosos'),
    text: words(
      "We can't give doses. High loperamide can stop your heart. Ask a pharmacist, or call Poison Help. Medicine from a clinic works better and is safer.",
      'No podemos dar dosis. Mucha loperamida puede parar el corazón. Pregunte en la farmacia o llame a Poison Help. El medicamento de una clínica funciona mejor y es más seguro.',
    ),
    actions: [call('poison'), open('find-care')],
    sources: ['fda-loperamide', 'poison-help'],
  },
  T12: {
    title: words('You deserve to be safe at home', 'Usted merece estar a salvo en casa'),
    text: words(
      'The Domestic Violence Hotline can help you plan: 1-800-799-7233. In danger now: 911. You can leave this page fast: tap the button in the corner, or press Escape three times.',
      'La Línea contra la Violencia Doméstica puede ayudarle a planear: 1-800-799-7233. Si corre peligro ahora: 911. Puede salir rápido de esta página: toque el botón de la esquina o presione Escape tres veces.',
    ),
    actions: [call('domesticViolence'), call('emergency'), open('quick-exit')],
    sources: ['crisis-list'],
  },
  T13: {
    title: words('You do not have to be alone with this', 'No tienes que pasar por esto sin ayuda'),
    text: words(
      'Call or text 988, or call 911 if it is an emergency. Tell an adult you trust right now.',
      'Llama o manda un texto al 988, o llama al 911 si es una emergencia. Díselo ahora a una persona adulta de confianza.',
    ),
    actions: [call('emergency'), call('lifeline'), text('lifeline')],
    sources: ['hhs-988'],
  },
  T14: {
    title: words(
      'We cannot help with that, but we can help',
      'Con eso no podemos ayudar, pero sí con otras cosas',
    ),
    text: words(
      'We never give doses or sources. A syringe service can give supplies and care without judging. If you use, do not use alone: SafeSpot stays on the phone. A clinician can start medicine today.',
      'Nunca damos dosis ni lugares de compra. Un servicio de jeringas da materiales y atención sin juzgar. Si consume, no lo haga sin compañía: SafeSpot se queda al teléfono. Un profesional puede darle medicamento hoy.',
    ),
    actions: [call('safespot'), open('find-care')],
    sources: ['safespot-state'],
  },
};
