import { useLocation } from 'wouter'
import { Loaded } from '../ui/loaded.tsx'
import { SetUpPage } from './entrance/set-up-page.tsx'
import { SignInPage } from './entrance/sign-in-page.tsx'
import { Pages } from './pages.tsx'
import { useMe } from './queries.ts'
import { Entrance } from './shell/entrance.tsx'
import { SignedIn } from './shell/signed-in.tsx'

/** The console: set-up before anything else, then signing in, then the pages. */
export function App() {
  const [path] = useLocation()
  const me = useMe()
  if (me.data === undefined) {
    return <Entrance>{<Loaded query={me}>{() => null}</Loaded>}</Entrance>
  }
  const { institution, officer, allowed } = me.data
  if (institution === null || path === '/set-up') {
    return (
      <Entrance>
        <SetUpPage done={institution !== null} />
      </Entrance>
    )
  }
  if (officer === null || path === '/sign-in') {
    return (
      <Entrance institution={institution}>
        <SignInPage />
      </Entrance>
    )
  }
  return (
    <SignedIn officer={officer} institution={institution} allowed={allowed}>
      <Pages />
    </SignedIn>
  )
}
