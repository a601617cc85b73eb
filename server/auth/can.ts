export const ROLES = ['officer', 'coordinator', 'auditor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** A signed-in person, as far as permissions are concerned. */
export interface Actor {
  readonly role: Role
  /** The one provider the person works for; null for everybody else. */
  readonly providerId: string | null
}

const ACTIONS = {
  'catalogue.read': ['officer', 'coordinator', 'auditor', 'admin'],
  'catalogue.edit': ['coordinator', 'admin'],
  'survey.read': ['officer', 'coordinator', 'auditor', 'admin'],
  'survey.edit': ['officer', 'coordinator', 'admin'],
  'survey.publish': ['coordinator', 'admin'],
  'response.import': ['officer', 'coordinator', 'admin'],
  'collection-point.edit': ['officer', 'coordinator', 'admin'],
  'transcription.edit': ['officer', 'coordinator', 'admin'],
  'worklist.edit': ['officer', 'coordinator', 'admin'],
  'worklist.set-rule': ['coordinator', 'admin'],
  'webhook.edit': ['coordinator', 'admin'],
  'invitation.read': ['officer', 'coordinator', 'auditor', 'admin'],
  'invitation.edit': ['officer', 'coordinator', 'admin'],
  'interview.read': ['officer', 'coordinator', 'auditor', 'admin'],
  'interview.edit': ['officer', 'coordinator', 'admin'],
  'interview.call': ['officer', 'coordinator', 'admin'],
  // Not those whose service it is: nobody leaves out what was said about themselves.
  'review.read': ['coordinator', 'auditor', 'admin'],
  'review.decide': ['coordinator', 'admin'],
  'result.read': ['officer', 'coordinator', 'auditor', 'admin'],
  'report.read': ['officer', 'coordinator', 'auditor', 'admin'],
  'report.prepare': ['officer', 'coordinator', 'admin'],
  'report.publish': ['coordinator', 'admin'],
  'audit.read': ['auditor', 'admin'],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof ACTIONS

/**
 * The whole permission policy: a role may do an action or not, and a person bound to one provider
 * only there. Routes ask it before they act; the console asks it to hide what would be refused.
 * @param providerId what the action is about; null when it is about the whole institution
 */
export function can(actor: Actor, action: Action, providerId: string | null = null): boolean {
  const roles: readonly Role[] = ACTIONS[action]
  const within = actor.providerId === null || providerId === null || actor.providerId === providerId
  return within && roles.includes(actor.role)
}

/** Every action that the person's role allows somewhere: what the console offers them. */
export function allowedActions(actor: Actor): Action[] {
  return Object.keys(ACTIONS)
    .filter(isAction)
    .filter((action) => can(actor, action))
}

function isAction(name: string): name is Action {
  return Object.hasOwn(ACTIONS, name)
}
