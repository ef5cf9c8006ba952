import type { PackBytes } from './keep-packs.ts';

/** True when this page can open these packs, the details with the very list they belong to. */
export async function opensPacks(packs: PackBytes): Promise<boolean> {
  const [{ openPack }, { openDetail }, { openPlaces }] = await Promise.all([
    import('#lib/find/pack-reader.ts'),
    import('#lib/find/detail-reader.ts'),
    import('#lib/find/places-reader.ts'),
  ]);
  const bytesOf = (kind: string, tier: string) =>
    [...packs].find(([file]) => file.kind === kind && file.tier === tier)?.[1];
  const search = bytesOf('treatment', 'search');
  const detail = bytesOf('treatment', 'detail');
  const places = bytesOf('places', 'search');
  const meetings = bytesOf('meeting', 'search');
  const meetingDetail = bytesOf('meeting', 'detail');
  const homes = bytesOf('housing', 'search');
  const homeDetail = bytesOf('housing', 'detail');
  if (!search) return false;
  try {
    const pack = await openPack(search);
    if (detail) await openDetail(detail, pack);
    if (places) openPlaces(places);
    if (meetings) {
      const { openMeetingDetail, openMeetings } = await import('#lib/meetings/meeting-reader.ts');
      const opened = openMeetings(meetings);
      if (meetingDetail) openMeetingDetail(meetingDetail, opened);
    }
    if (homes) {
      const { openHomeDetail, openHomes } = await import('#lib/housing/home-reader.ts');
      const opened = openHomes(homes);
      if (homeDetail) openHomeDetail(homeDetail, opened);
    }
    return true;
  } catch {
    return false;
  }
}
