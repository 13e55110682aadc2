import type { Sha256 } from '../domain/ids.ts'
import { canonicalJson } from '../render/canonicalJson.ts'
import type { Place } from '../render/places.ts'
import { sha256 } from '../render/sha256.ts'

/** The fingerprint of what one place says; of a place that is not there, that of nothing. So somebody can say what they saw there. */
export const placeHash = (place: Pick<Place, 'value'> | undefined): Sha256 => sha256(canonicalJson(place === undefined ? null : [place.value]))
