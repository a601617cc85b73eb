import { lookup } from 'node:dns/promises'
import type { BlockList } from 'node:net'
import type { WebhookConfig } from '../config.ts'
import { listOf } from './public-address.ts'

export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

/** How messages to other systems leave this one. */
export interface Outbound {
  readonly allowHttp: boolean
  /** Reached although they are not public. */
  readonly networks: BlockList
  /** Every address of a name, asked once for each attempt. */
  readonly resolve: (name: string) => Promise<readonly ResolvedAddress[]>
  /** Until the answer has come whole. */
  readonly patienceMs: number
}

/** @throws Error where a network of the settings is none */
export function createOutbound(config: WebhookConfig | undefined): Outbound {
  return {
    allowHttp: config?.allowHttp ?? false,
    networks: listOf(config?.networks ?? []),
    resolve: (name) => lookup(name, { all: true }),
    patienceMs: 10_000,
  }
}

/** Public https addresses and nothing else. */
export const PUBLIC_ONLY = createOutbound(undefined)
