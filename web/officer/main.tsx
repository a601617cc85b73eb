import '@fontsource-variable/source-sans-3/wght.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/forms.css'
import '../ui/tables.css'
import '../ui/charts.css'
import '../ui/overlay.css'
import './shell/shell.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { ProblemError } from '../api.ts'
import { LocaleProvider } from '../locale.tsx'
import { App } from './app.tsx'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What the server refused it will refuse again; what did not arrive may arrive.
      retry: (failures, error) =>
        failures < 2 && error instanceof ProblemError && error.code === 'unreachable',
      // A form being filled in must not be swept away by a refetch that finds the session ended.
      refetchOnWindowFocus: false,
      staleTime: 5000,
    },
  },
})

const root = document.getElementById('console')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LocaleProvider>
          <Router base="/console">
            <App />
          </Router>
        </LocaleProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
