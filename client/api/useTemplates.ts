import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { created } from '../../shared/protocol/http.ts'
import { templateList, type TemplateVersion } from '../../shared/protocol/templates.ts'
import type { BodyTemplate } from '../../shared/template/bodyTemplate.ts'
import { keys } from './keys.ts'
import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** A forum's own templates, each in its newest version, retired ones too. */
export const useTemplates = (bodyId: string) =>
  useQuery({
    queryKey: keys.templates(bodyId), enabled: bodyId !== '',
    queryFn: ({ signal }) => request(templateList, 'GET', paths.templates(bodyId), { type: 'none' }, signal),
  })

/** All versions of one, the newest first. */
export const useTemplateVersions = (bodyId: string, templateId: string) =>
  useQuery({
    queryKey: keys.templateVersions(bodyId, templateId),
    queryFn: ({ signal }) => request(templateList, 'GET', paths.templateVersions(bodyId, templateId), { type: 'none' }, signal),
  })

/** Keeps a new template, or, with `of`, a new version of that one. */
export const useSaveTemplate = (bodyId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ template, of, retired = false }: { template: BodyTemplate; of?: TemplateVersion | undefined; retired?: boolean }): Promise<void> => {
      if (of) await request(nothing, 'PUT', paths.template(bodyId, of.id), { type: 'json', value: { seen: of.version, template, retired } })
      else await request(created, 'POST', paths.templates(bodyId), { type: 'json', value: template })
    },
    // also where somebody else was first: what one is told to change then is the new version
    onSettled: () => Promise.all([keys.templates(bodyId), keys.bodyTrail(bodyId)].map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
