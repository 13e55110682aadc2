import { CircleUser } from 'lucide-react'
import { useEffect, useState } from 'react'
import { shellWords } from '../../shared/words/shell.ts'
import type { ScreenLanguage } from '../../shared/words/words.ts'
import { useMe } from '../api/useMe.ts'
import { useSignOut } from '../api/useSignOut.ts'
import { meetingsWaiting } from '../sync/local/whatIsKept.ts'
import { Button } from '../ui/Button.tsx'
import { useLanguage } from '../ui/language/useLanguage.ts'
import { useWords } from '../ui/language/useWords.ts'
import { Menu } from '../ui/Menu.tsx'
import { MenuChoice } from '../ui/MenuChoice.tsx'
import { MenuItem } from '../ui/MenuItem.tsx'
import { MenuLink } from '../ui/MenuLink.tsx'
import { MenuRule } from '../ui/MenuRule.tsx'
import { useNotify } from '../ui/Toasts.tsx'
import { useErrorText } from '../ui/useErrorText.ts'
import { THEMES, applyTheme, readTheme } from '../ui/theme/theme.ts'
import type { Theme } from '../ui/theme/theme.ts'
import css from './AccountMenu.module.css'
import { SignOutDialog } from './SignOutDialog.tsx'
import { followOut, leaveEverywhere } from './signingOut.ts'

// each language is named in itself, so that who knows only that one finds it
const LANGUAGES: readonly { value: ScreenLanguage; text: string; lang: string }[] = [
  { value: 'da', text: 'Dansk', lang: 'da' },
  { value: 'en', text: 'English', lang: 'en' },
]

/** Who is signed in, where one may go, and how the screen speaks and looks. */
export const AccountMenu = () => {
  const words = useWords(shellWords)
  const { language, choose } = useLanguage()
  const [theme, setTheme] = useState<Theme>(readTheme)
  const notify = useNotify()
  const errorText = useErrorText()
  const user = useMe().data?.user
  const name = user?.name ?? ''
  const signOut = useSignOut(() => leaveEverywhere(user?.id ?? ''))
  const [waiting, setWaiting] = useState<readonly string[]>([])
  useEffect(followOut, [])
  const leave = () => signOut.mutate(undefined, { onError: error => notify({ text: errorText(error), tone: 'danger' }) })
  const askToLeave = async () => {
    const found = await meetingsWaiting(user?.id ?? '')
    if (found.length === 0) leave()
    else setWaiting(found)
  }
  return (
    <>
      <Menu
        trigger={
          <Button look="quiet" className={css.trigger} aria-label={words.menuOf(name === '' ? words.name : name)}>
            <CircleUser aria-hidden />
            {name !== '' && <span className={css.name}>{name}</span>}
          </Button>
        }
      >
        {name !== '' && <p className={css.who}>{name}</p>}
        <MenuLink to="/">{words.meetings}</MenuLink>
        <MenuLink to="/referater" outside>
          {words.publicPages}
        </MenuLink>
        <MenuRule />
        <MenuChoice label={words.language} value={language} options={LANGUAGES} onChoose={choose} />
        <MenuRule />
        <MenuChoice
          label={words.theme}
          value={theme}
          options={THEMES.map(value => ({ value, text: words.themes[value] }))}
          onChoose={next => {
            applyTheme(next)
            setTheme(next)
          }}
        />
        {name !== '' && (
          <>
            <MenuRule />
            <MenuItem onSelect={() => void askToLeave()}>{words.signOut}</MenuItem>
          </>
        )}
      </Menu>
      {waiting.length > 0 && <SignOutDialog waiting={waiting} busy={signOut.isPending} onStay={() => setWaiting([])} onLeave={leave} />}
    </>
  )
}
