import type { Reroute } from '@sveltejs/kit/hooks';
import { deLocalizeUrl } from '#locale';

export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
