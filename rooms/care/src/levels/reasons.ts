import { METHADONE_START } from '../medicines/methadone-start.ts';
import { advice, type Claim, claim } from '../words.ts';

/** The sentence printed beside an option, by the rule that put it there. Ideas to ask about, never "you need". */
export const REASONS = {
  medicineFirst: claim(
    'Methadone and buprenorphine are linked to fewer deaths. You can ask to start today, at an opioid treatment program, an office, by telehealth or in an ER.',
    'La metadona y la buprenorfina se asocian con menos muertes. Puede pedir empezar hoy, en un programa de tratamiento de opioides, un consultorio, por telesalud o en emergencias.',
    'santo-2021',
    'larochelle-2018',
  ),
  medicineFirstUnknown: advice(
    'If you use opioids at all, or worry about them, ask a clinician about medicine first.',
    'Si consume opioides, o le preocupan, pregunte primero a un profesional por el medicamento.',
    'santo-2021',
  ),
  keepMedicine: claim(
    'Keep taking the medicine you have. Staying on it is linked to fewer deaths.',
    'Siga con el medicamento que tiene. Mantenerlo se asocia con menos muertes.',
    'santo-2021',
    'cprd-stopping',
  ),
  naltrexoneChoice: claim(
    'You take naltrexone. Methadone and buprenorphine have stronger proof against overdose death; you can ask about them.',
    'Usted toma naltrexona. La metadona y la buprenorfina tienen más pruebas contra la muerte por sobredosis; puede preguntar por ellas.',
    'larochelle-2018',
    'wakeman-2020',
  ),
  counselingOptional: claim(
    'Counseling can help but is not required to get medicine.',
    'La consejería puede ayudar, pero no hace falta para tener el medicamento.',
    'samhsa-part8-changes',
    'asam-guideline-2020',
  ),
  alcoholOrBenzos: claim(
    'Stopping alcohol or benzos suddenly can cause seizures, and seizures can be fatal. Do not stop them suddenly: ask for medical care.',
    'Dejar de golpe el alcohol o las benzodiacepinas puede causar convulsiones, y las convulsiones pueden ser mortales. No los deje de golpe: pida atención médica.',
    'darke-2017',
    'fda-benzo-withdrawal',
  ),
  severeWithdrawal: claim(
    'Withdrawal with a racing heart or very high blood pressure can come from medetomidine and can need intensive care. If it happens now, go to the ER.',
    'La abstinencia con corazón acelerado o presión muy alta puede venir de la medetomidina y requerir cuidados intensivos. Si le pasa ahora, vaya a emergencias.',
    'mmwr-medetomidine',
  ),
  pregnant: claim(
    'Stopping suddenly is dangerous for you and the baby. Ask for medicine the same day; programs must give you priority.',
    'Dejarlo de golpe es peligroso para usted y su bebé. Pida el medicamento el mismo día; los programas deben darle prioridad.',
    'nys-pregnancy-2021',
    'samhsa-part8-changes',
  ),
  pregnantHospital: claim(
    'Starting in a hospital with a birth team is an option.',
    'Empezar en un hospital con un equipo de obstetricia es una opción.',
    'nys-pregnancy-2021',
  ),
  unstableMedical: advice(
    'With an illness that is not under control, a place with doctors and nurses is safer. If it gets worse, go to the ER.',
    'Con una enfermedad sin controlar, es más seguro un lugar con médicos y enfermería. Si empeora, vaya a emergencias.',
  ),
  severeMental: claim(
    'Care that treats both at once fits when mood or thinking is hard. It does not delay medicine.',
    'La atención que trata ambas cosas a la vez ayuda cuando el ánimo o el pensamiento pesan mucho. No retrasa el medicamento.',
    'asam-guideline-2020',
  ),
  moreSupport: claim(
    'After an overdose, or when use goes on, more hours of support may help. They do not take the place of medicine.',
    'Después de una sobredosis, o si el consumo sigue, más horas de apoyo pueden ayudar. No ocupan el lugar del medicamento.',
    'wakeman-2020',
  ),
  adjustMedicine: advice(
    'Ask your prescriber about changing the medicine or the dose, or about a shot. A slip is a reason to adjust, not to stop.',
    'Pregunte a quien le receta por cambiar el medicamento o la dosis, o por una inyección. Un tropiezo es motivo para ajustar, no para dejarlo.',
    'wakeman-2020',
  ),
  housing: claim(
    'A safe place to sleep helps. Ask if the home accepts people who take methadone or buprenorphine.',
    'Un lugar seguro para dormir ayuda. Pregunte si aceptan a quienes toman metadona o buprenorfina.',
    'doj-ada',
    'narr-levels',
  ),
  teen: claim(
    'Ask for a program for teens, and ask a pediatrician. Medicine stays on the list: doctors for children advise offering it.',
    'Pregunte por un programa para adolescentes y a un pediatra. El medicamento sigue en la lista: los pediatras aconsejan ofrecerlo.',
    'aap-2016',
  ),
  wantsResidential: advice(
    'You asked about living in. Choose a place that starts or continues methadone or buprenorphine, and be careful with one that does not use medicine.',
    'Preguntó por vivir en un programa. Elija uno que inicie o continúe metadona o buprenorfina, y tenga cuidado con los que no usan medicamento.',
    'wakeman-2020',
  ),
  telehealth: claim(
    'If travel, work or children make visits hard: ask about telehealth, medicine to take home, and evening hours.',
    'Si el transporte, el trabajo o los hijos complican las citas: pregunte por telesalud, medicamento para llevar a casa y horario de noche.',
    'dea-telehealth-2026',
    'samhsa-part8-changes',
  ),
  childcare: advice(
    'Ask for programs with childcare, or where children can stay.',
    'Pregunte por programas con cuidado infantil o donde los niños puedan quedarse.',
  ),
  fentanyl: claim(
    "Starting buprenorphine after fentanyl works best with a clinician's plan. Say that you use fentanyl, or that you may.",
    'Después del fentanilo, la buprenorfina se inicia mejor con el plan de un profesional. Diga que consume fentanilo, o que podría ser.',
    'asam-bup-fentanyl',
    'varshneya-2022',
  ),
  methadoneStart: METHADONE_START,
  sedativesNoReason: claim(
    'FDA says: do not withhold this medicine because someone uses benzos or alcohol. Ask for care that handles both.',
    'La FDA dice: no se debe negar este medicamento porque alguien use benzodiacepinas o alcohol. Pida atención para ambas cosas.',
    'fda-sedatives-2017',
  ),
} as const satisfies Record<string, Claim>;

export type ReasonId = keyof typeof REASONS;

/** What belongs beside every list, whatever the answers. */
export const ALONGSIDE = {
  naloxone: claim(
    'Keep naloxone at home and show others how to use it. It needs no prescription.',
    'Tenga naloxona en casa y enseñe a otros a usarla. No necesita receta.',
    'narcan-otc',
    'rivive-otc',
  ),
  harmReduction: advice(
    'Until things change: do not use alone, go slow, and ask a syringe service for supplies and tests.',
    'Mientras las cosas cambian: no consuma sin compañía, vaya despacio y pida materiales y pruebas en un servicio de jeringas.',
  ),
  safespot: claim(
    'If you are alone, SafeSpot can stay on the phone and send help.',
    'Si no hay nadie con usted, SafeSpot puede quedarse al teléfono y enviar ayuda.',
    'safespot-state',
  ),
  healthTests: claim(
    'If you inject: ask for HIV and hepatitis C tests. Hepatitis C can be cured with pills in 8 to 12 weeks for most people. Fever means ER.',
    'Si se inyecta: pida pruebas de VIH y hepatitis C. La hepatitis C se cura con pastillas en 8 a 12 semanas en la mayoría de los casos. Con fiebre, vaya a emergencias.',
    'cdc-hcv-2020',
  ),
  peer: advice(
    'If no one is on your side right now, ask for a peer: someone in recovery who walks with you.',
    'Si ahora no cuenta con nadie, pida apoyo de pares: una persona en recuperación que le acompaña.',
  ),
  counseling: claim(
    'Counseling can help but is not required to get medicine.',
    'La consejería puede ayudar, pero no hace falta para tener el medicamento.',
    'samhsa-part8-changes',
  ),
} as const satisfies Record<string, Claim>;

export type AlongsideId = keyof typeof ALONGSIDE;
