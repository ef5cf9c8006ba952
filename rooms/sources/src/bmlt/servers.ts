import { quote } from '../source-error.ts';

/** A root server of NA: the meetings of a region or several states. */
export interface BmltServer {
  readonly id: string;
  readonly name: string;
  /** Address of its main folder, ending in a slash. */
  readonly url: string;
}

/** The root servers of the United States and their territories, as the public list of December 2025 has them. */
export const US_SERVERS: readonly BmltServer[] = [
  {
    id: 'bmlt-100',
    name: 'Texas, Louisiana, Mississippi, Arkansas',
    url: 'https://texasoklahomana.org/main_server/',
  },
  { id: 'bmlt-101', name: 'Autonomy Zone', url: 'https://metrorichna.org/BMLT/main_server/' },
  { id: 'bmlt-102', name: 'Greater New York Server', url: 'https://bmlt.newyorkna.org/main_server/' },
  { id: 'bmlt-103', name: 'Southern California Region', url: 'https://todayna.org/bmlt/' },
  { id: 'bmlt-105', name: 'Greater Philadelphia Region', url: 'https://meetings.naworks.org/' },
  { id: 'bmlt-106', name: 'Ohio Region', url: 'https://bmlt.naohio.org/main_server/' },
  { id: 'bmlt-116', name: 'NA Hawaii', url: 'https://na-hawaii.org/bmltmain/' },
  { id: 'bmlt-117', name: 'San Jose Area', url: 'https://sjna.org/main_server/' },
  { id: 'bmlt-119', name: 'Wisconsin Region', url: 'https://bmlt.wisconsinna.org/main_server/' },
  { id: 'bmlt-120', name: 'NA New Jersey', url: 'https://bmlt.nanj.org/main_server/' },
  { id: 'bmlt-121', name: 'Connecticut Region', url: 'https://bmlt.ctna.org/' },
  { id: 'bmlt-122', name: 'Volunteer Region', url: 'https://natennessee.org/main_server/' },
  { id: 'bmlt-127', name: 'Michigan NA', url: 'https://michigan-na.org/bmlt/' },
  { id: 'bmlt-129', name: 'NA Minnesota', url: 'https://bmlt.naminnesota.org/main_server/' },
  { id: 'bmlt-131', name: 'NA Colorado', url: 'https://nacolorado.org/meetingList/main_server/' },
  { id: 'bmlt-134', name: 'New England', url: 'https://www.nerna.org/main_server/' },
  { id: 'bmlt-135', name: 'Show-Me Region', url: 'https://missourina.org/main_server/' },
  { id: 'bmlt-137', name: 'Southeastern Zonal Forum', url: 'https://bmlt.sezf.org/main_server/' },
  { id: 'bmlt-138', name: 'NA Kentucky', url: 'https://bmlt.bmltky.online/main_server/' },
  { id: 'bmlt-141', name: 'Plains States Zonal Forum', url: 'https://pszfna.org/main_server/' },
  { id: 'bmlt-147', name: 'Greater Illinois Region', url: 'https://girbmlt.org/main_server/' },
  { id: 'bmlt-152', name: 'Western States Zonal Forum', url: 'https://bmlt.wszf.org/main_server/' },
  { id: 'bmlt-153', name: 'Tri-State Region', url: 'https://tsrscna.org/bmlt_dev/main_server/' },
  { id: 'bmlt-154', name: 'Indiana Region', url: 'https://bmlt.naindiana.org/main_server/' },
  { id: 'bmlt-155', name: 'Montana Region', url: 'https://bmlt.namontana.org/main_server/' },
  { id: 'bmlt-157', name: 'Chicagoland Region', url: 'https://bmlt.chicagona.org/main_server/' },
];

/** The servers of these ids; without ids all. Throws a sentence that names one that is unknown. */
export function findServers(ids: readonly string[] | undefined): readonly BmltServer[] {
  if (ids === undefined) return US_SERVERS;
  return ids.map((id) => {
    const found = US_SERVERS.find((server) => server.id === id);
    if (found) return found;
    throw new RangeError(
      `There is no root server ${quote(id)}. There are: ${US_SERVERS.map((server) => `${server.id} (${server.name})`).join(', ')}.`,
    );
  });
}
