import { claim, unverified, words } from '../words.ts';
import type { Medicine } from './medicine-table.ts';

const NO_COUNSELING = claim(
  'No. No law asks for it.',
  'No. Ninguna ley federal lo exige.',
  'samhsa-mat-act',
  'asam-guideline-2020',
);
const PREGNANCY = claim(
  'Recommended. Stay on what you have; do not switch to naltrexone.',
  'Recomendada. Siga con lo que tiene; no cambie a naltrexona.',
  'samhsa-pregnancy-2023',
  'nys-pregnancy-2021',
);

export const BUPRENORPHINE: Medicine = {
  id: 'buprenorphine',
  name: words('Buprenorphine in the mouth', 'Buprenorfina en la boca'),
  brands: words(
    'Suboxone, Zubsolv, generics; with or without naloxone',
    'Suboxone, Zubsolv, genéricos; con o sin naloxona',
  ),
  rank: 'first',
  search: [{ group: 'medicine', concept: 'buprenorphine' }],
  cells: {
    kind: [
      unverified(
        'A partial opioid medicine: it eases craving and withdrawal, and its effect levels off.',
        'Un opioide parcial: alivia el deseo y la abstinencia, y su efecto tiene un tope.',
      ),
    ],
    how: [
      unverified(
        'A film or tablet that dissolves under the tongue or in the cheek, most often daily. Do not chew or swallow it: it does not work well that way.',
        'Una película o tableta que se disuelve bajo la lengua o en la mejilla, casi siempre cada día. No la mastique ni la trague: así no funciona bien.',
      ),
    ],
    where: [
      claim(
        'Any clinician with a federal license for this group of medicines. It can be a doctor, a nurse practitioner or a physician assistant. Then you go to any pharmacy.',
        'Con todo profesional que tenga licencia federal para este grupo de medicamentos. Puede ser un médico, una enfermera especializada o un asistente médico. Luego va a una farmacia.',
        'samhsa-mat-act',
      ),
      claim(
        'Also by phone or video, at opioid treatment programs, and in some ERs.',
        'También por teléfono o video, en programas de tratamiento de opioides y en algunas salas de emergencias.',
        'dea-telehealth-2026',
      ),
    ],
    'to-start': [
      claim(
        'Often once withdrawal has begun. If you use fentanyl, ask for a plan from a clinician: there is more than one way to start.',
        'Muchas veces cuando ya empezó la abstinencia. Si consume fentanilo, pida un plan a un profesional: hay más de una forma de empezar.',
        'asam-bup-fentanyl',
        'high-dose-bup',
      ),
    ],
    counseling: [NO_COUNSELING],
    'good-for': [
      claim(
        'You want to start in an office, an ER, or at home by phone or video.',
        'Quiere empezar en un consultorio, en emergencias, o en casa por teléfono o video.',
        'samhsa-mat-act',
        'dea-telehealth-2026',
      ),
    ],
    downsides: [
      claim(
        'The start has to be timed with help. It can harm teeth: once it has dissolved, swish water, and wait an hour to brush.',
        'El inicio necesita ayuda para elegir el momento. Puede dañar los dientes: cuando se disuelva, enjuague con agua y espere una hora para cepillarse.',
        'fda-dental-2022',
        'varshneya-2022',
      ),
      unverified('It can cause constipation and headache.', 'Puede causar estreñimiento y dolor de cabeza.'),
    ],
    safety: [
      unverified(
        'Keep naloxone at home. Lock it away from children.',
        'Tenga naloxona en casa. Guárdela con llave, lejos de los niños.',
      ),
    ],
    evidence: [
      claim(
        'Linked to about one third of the risk of death, compared with time out of treatment, in one large review. A study of people after an overdose found a smaller drop.',
        'Se asocia con cerca de un tercio del riesgo de muerte, comparado con el tiempo sin tratamiento, en una revisión grande. Un estudio de personas tras una sobredosis vio una baja menor.',
        'santo-2021',
        'larochelle-2018',
      ),
    ],
    pregnancy: [PREGNANCY],
    'take-home': [
      claim(
        'From a pharmacy, like other medicine.',
        'En una farmacia, como otros medicamentos.',
        'samhsa-mat-act',
      ),
    ],
    'how-long': [
      claim(
        'No time limit, and no fixed highest amount since FDA changed its advice in 2024.',
        'Sin límite de tiempo, y sin una cantidad máxima fija desde que la FDA cambió su consejo en 2024.',
        'fda-bup-labels-2024',
      ),
    ],
    cost: [
      claim(
        'Medicaid must cover it. Generics tend to be cheap.',
        'Medicaid debe cubrirla. Los genéricos suelen ser baratos.',
        'ccf-medicaid',
      ),
    ],
  },
};

export const BUPRENORPHINE_INJECTION: Medicine = {
  id: 'buprenorphine-injection',
  name: words('Buprenorphine shot', 'Buprenorfina inyectable'),
  brands: words(
    'Sublocade (monthly), Brixadi (weekly or monthly)',
    'Sublocade (mensual), Brixadi (semanal o mensual)',
  ),
  rank: 'first',
  search: [{ group: 'medicine', concept: 'buprenorphine-injection' }],
  cells: {
    kind: [
      claim(
        'The same medicine, as a shot that lasts.',
        'El mismo medicamento, en una inyección que dura.',
        'brixadi-label',
        'sublocade-2025',
      ),
    ],
    how: [
      claim(
        'A shot under the skin by a health worker, each week or each month: belly, thigh, buttock or upper arm.',
        'Una inyección bajo la piel que aplica personal de salud, cada semana o cada mes: vientre, muslo, glúteo o parte alta del brazo.',
        'brixadi-label',
        'sublocade-2025',
      ),
    ],
    where: [
      claim(
        'Clinics and pharmacies in a special safety program. It is never handed to the patient.',
        'Clínicas y farmacias en un programa especial de seguridad. Nunca se entrega al paciente.',
        'brixadi-label',
        'sublocade-2025',
      ),
    ],
    'to-start': [
      claim(
        'Since 2025 it can start the same day: first some buprenorphine in the mouth and a short watch, or you already take it.',
        'Desde 2025 puede empezar el mismo día: primero algo de buprenorfina en la boca y un rato de observación, o si ya la toma.',
        'sublocade-2025',
        'brixadi-label',
      ),
    ],
    counseling: [
      claim(
        'No. Labels say "part of a complete plan", but no law asks for counseling first.',
        'No. Las etiquetas dicen "parte de un plan completo", pero ninguna ley exige antes la consejería.',
        'samhsa-mat-act',
        'brixadi-label',
      ),
    ],
    'good-for': [
      unverified(
        'You forget doses, travel, have no safe place to store medicine, or want a steady level.',
        'Olvida tomas, viaja, no tiene dónde guardar el medicamento, o quiere un nivel parejo.',
      ),
    ],
    downsides: [
      claim(
        'Lumps or pain where the shot went in. Putting it in a vein can kill: only a health worker gives it.',
        'Bultos o dolor donde se puso. Ponérsela en una vena puede matar: solo la aplica el personal de salud.',
        'brixadi-label',
      ),
    ],
    safety: [
      claim(
        'The effect lasts weeks to months. Keep naloxone at home and tell other doctors.',
        'El efecto dura semanas o meses. Tenga naloxona en casa e informe a otros médicos.',
        'brixadi-label',
      ),
    ],
    evidence: [
      unverified(
        'There are fewer data on deaths than for the form in the mouth.',
        'Hay menos datos sobre muertes que con la forma de la boca.',
      ),
      claim(
        'In one study, 66 of 100 people with a quick start came for a second shot. With a slow start, about 55 did.',
        'En un estudio, 66 de cada 100 personas con inicio rápido volvieron por la segunda inyección. Con inicio lento, unas 55.',
        'sublocade-retention',
      ),
    ],
    pregnancy: [
      unverified(
        'Talk with a specialist before you start or change.',
        'Hable con un especialista antes de empezar o cambiar.',
      ),
    ],
    'take-home': [claim('Nothing to take home.', 'Nada que llevar a casa.', 'brixadi-label')],
    'how-long': [unverified('No time limit.', 'Sin límite de tiempo.')],
    cost: [
      unverified(
        'Most plans cover it, often with prior approval. Ask if it counts under the medical or the pharmacy part.',
        'La mayoría de los planes la cubren, muchas veces con permiso previo. Pregunte si va por la parte médica o la de farmacia.',
      ),
    ],
  },
};
