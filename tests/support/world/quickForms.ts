import { FormError, type Forms } from '../../../server/forms/forms.ts'

/** Forms without those that take a compiler or a large library, as on a machine that has none: for tests that publish on the way to something else. */
export const quickForms = (forms: Forms): Forms => ({
  make: async (source, form) => {
    if (form === 'pdf' || form === 'pdfa' || form === 'docx' || form === 'oparl') throw new FormError('noCompiler', 'not in this test')
    return forms.make(source, form)
  },
})
