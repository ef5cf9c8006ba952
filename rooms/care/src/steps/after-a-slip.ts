import { advice, type Claim, claim, unverified, type Words, words } from '../words.ts';

export interface SlipStep {
  readonly id: string;
  readonly text: Claim;
  /** Opens beside the step. */
  readonly opens: 'overdose-steps' | 'safespot' | 'find-care' | undefined;
}

export const SLIP_OPENING: Words = words(
  'One slip does not erase your progress. Here is what to do, in order.',
  'Un tropiezo no borra lo que ha avanzado. Esto es lo que puede hacer, en orden.',
);

/** Copy for the hours after a return to use, in this order. */
export const SLIP_STEPS: readonly SlipStep[] = [
  {
    id: 'safe-now',
    opens: 'overdose-steps',
    text: advice(
      'Are you safe right now? Very sleepy, or slow breathing: call 911.',
      '¿Está a salvo ahora? Si tiene mucho sueño o respira lento: llame al 911.',
      'overdose-local',
    ),
  },
  {
    id: 'not-alone',
    opens: 'safespot',
    text: claim(
      "Don't use alone. Keep naloxone out where others see it. Your tolerance is lower than you think.",
      'No consuma sin compañía. Tenga la naloxona a la vista de otros. Su tolerancia es menor de lo que cree.',
      'strang-2003',
      'safespot-state',
    ),
  },
  {
    id: 'keep-medicine',
    opens: undefined,
    text: claim(
      "Keep taking your methadone or buprenorphine. Don't stop it because you slipped. If you missed doses, call the clinic before you start again.",
      'Siga con su metadona o buprenorfina. No la deje por un tropiezo. Si se le pasaron dosis, llame a la clínica antes de volver a tomarla.',
      'cprd-stopping',
      'santo-2021',
    ),
  },
  {
    id: 'naltrexone',
    opens: undefined,
    text: claim(
      'On naltrexone: overdose risk is high if a dose is late.',
      'Con naltrexona: el riesgo de sobredosis es alto si se atrasa.',
      'vivitrol-label',
    ),
  },
  {
    id: 'tell-one',
    opens: undefined,
    text: advice('Tell one person you trust.', 'Dígaselo a una persona de confianza.'),
  },
  {
    id: 'call-program',
    opens: undefined,
    text: advice(
      'Call your program within a day. Ask about changing the medicine, not only about trying harder.',
      'Llame a su programa en menos de un día. Pregunte por cambiar el medicamento, no solo por esforzarse más.',
      'wakeman-2020',
    ),
  },
  {
    id: 'write',
    opens: undefined,
    text: advice(
      'Write what happened: where, who, how you felt.',
      'Escriba qué pasó: dónde, con quién, cómo se sentía.',
    ),
  },
  {
    id: 'another-program',
    opens: 'find-care',
    text: claim(
      'If your program sends people away for a slip, ask for another. ASAM advises against that.',
      'Si su programa expulsa por un tropiezo, pida otro. ASAM aconseja no hacerlo.',
      'asam-nonabstinent',
    ),
  },
];

/** What tends to come before a return to use. */
export const RISK_FACTORS: readonly Claim[] = [
  claim('Stress', 'Estrés', 'aac-heroin', 'help-guide'),
  claim('No one on your side', 'No tener a nadie de su lado', 'aac-heroin', 'help-guide'),
  claim(
    'Triggers: people, places, things',
    'Detonantes: personas, lugares, cosas',
    'aac-heroin',
    'help-guide',
  ),
  claim('Untreated mental health', 'Salud mental sin tratar', 'aac-heroin', 'help-guide'),
  unverified('Stopping or missing your medicine', 'Dejar el medicamento o saltarse tomas'),
  unverified('Pain, poor sleep, grief', 'Dolor, mal sueño, duelo'),
  unverified('Payday and money', 'Día de pago y dinero'),
  unverified('Feeling too sure', 'Confiarse demasiado'),
  unverified('Leaving jail or a program', 'Salir de la cárcel o de un programa'),
];

export const RETURN_TO_USE_RATE: Claim = claim(
  'Return to use is common: about 40 to 60 percent across substance use disorders, much like asthma or high blood pressure coming back. Some call it relapse. It is a reason to adjust care.',
  'Volver a consumir es común: cerca de 40 a 60 por ciento en los trastornos por consumo de sustancias, parecido al regreso del asma o de la presión alta. Es motivo para ajustar la atención.',
  'nida-relapse',
);
