import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { forgetWhoLeft } from './app/signingOut.ts'
import { keepProgram } from './offline/register.ts'
import { applyTheme, readTheme } from './ui/theme/theme.ts'
import './ui/tokens.css'
import './ui/global.css'

applyTheme(readTheme())
keepProgram()
void forgetWhoLeft()

const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
