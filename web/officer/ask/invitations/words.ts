import {
  type InvitationsWording,
  invitationsWording,
} from '../../../../locales/invitations/index.ts'
import { useLocale } from '../../../locale.tsx'

/** The words about invitations, in the language of the console. */
export function useInvitationWords(): InvitationsWording {
  return invitationsWording(useLocale().language)
}
