import type { Migration } from '../migrate.ts'
import * as foundation from './0001-foundation.ts'
import * as responseInbox from './0002-response-inbox.ts'
import * as translationStates from './0003-translation-states.ts'
import * as imports from './0004-imports.ts'
import * as invitations from './0005-invitations.ts'
import * as kiosk from './0007-kiosk.ts'
import * as collection from './0008-collection.ts'
import * as integrity from './0009-integrity.ts'
import * as worklist from './0010-worklist.ts'
import * as receipts from './0011-receipts.ts'
import * as phone from './0012-phone.ts'
import * as embedding from './0013-embedding.ts'
import * as responseIds from './0014-response-ids.ts'

/** Every migration in order: listed here, not found on disk, so that a bundle has them too. */
export const migrations: readonly Migration[] = [
  { name: '0001-foundation', up: foundation.up },
  { name: '0002-response-inbox', up: responseInbox.up },
  { name: '0003-translation-states', up: translationStates.up },
  { name: '0004-imports', up: imports.up },
  { name: '0005-invitations', up: invitations.up },
  { name: '0007-kiosk', up: kiosk.up },
  { name: '0008-collection', up: collection.up },
  { name: '0009-integrity', up: integrity.up },
  { name: '0010-worklist', up: worklist.up },
  { name: '0011-receipts', up: receipts.up },
  { name: '0012-phone', up: phone.up },
  { name: '0013-embedding', up: embedding.up },
  { name: '0014-response-ids', up: responseIds.up },
]
