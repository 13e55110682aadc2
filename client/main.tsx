import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { applyTheme, readTheme } from './ui/theme/theme.ts'
import './ui/tokens.css'
import './ui/global.css'

applyTheme(readTheme())

const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
