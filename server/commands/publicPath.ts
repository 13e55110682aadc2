/** Where a publication stands on the public site. */
export const publicPath = (bodySlug: string, slug: string): string => `/referater/${bodySlug}/${slug}`
