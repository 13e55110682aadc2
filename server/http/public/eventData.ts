import type { MeetingContent } from '../../../shared/document/content.ts'
import { markup, type Markup } from '../../../shared/render/markup.ts'
import { zonedInstant } from '../../../shared/render/zonedTime.ts'

/**
 * The meeting as schema.org `Event`, for programs that read pages. As microdata in elements that show nothing: JSON-LD would
 * be a `<script>`, and these pages have none.
 */
export const eventData = ({ header, body }: MeetingContent, title: string, url: string, timeZone: string): Markup => markup`<div hidden itemscope itemtype="https://schema.org/Event">
<meta itemprop="name" content="${title}">
<link itemprop="url" href="${url}">
${header.start !== '' && markup`<meta itemprop="startDate" content="${zonedInstant(header.start, timeZone)}">\n`}${header.end !== '' && markup`<meta itemprop="endDate" content="${zonedInstant(header.end, timeZone)}">\n`}${
  header.place !== '' && markup`<div itemprop="location" itemscope itemtype="https://schema.org/Place"><meta itemprop="name" content="${header.place}"></div>\n`
}<div itemprop="organizer" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${body}"></div>
</div>
`
