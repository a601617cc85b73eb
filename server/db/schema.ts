import type { AuditEventTable } from '../audit/tables.ts'
import type {
  OfficerTable,
  SessionTable,
  SignInFailureTable,
  SignInLinkTable,
} from '../auth/tables.ts'
import type {
  CentreTable,
  InstitutionTable,
  ProviderTable,
  ProvisionTable,
  ServiceTable,
} from '../catalogue/tables.ts'
import type { CountImportTable, PlaceCountTable, PublishedPercentTable } from '../counts/tables.ts'
import type { CollectionPointTable } from '../distribution/tables.ts'
import type {
  AnswerKeyTable,
  AnswerLinkBatchTable,
  AnswerLinkTable,
  EmbedHostTable,
} from '../embedding/tables.ts'
import type {
  InvitationContactTable,
  InvitationFrameTable,
  InvitationPersonTable,
  InvitationRecipientTable,
  InvitationTokenTable,
  InvitationUseTable,
  InvitationWaveTable,
} from '../invitations/tables.ts'
import type { ExcludedErasedTable, ResponseReviewTable } from '../integrity/tables.ts'
import type {
  PhoneCallTable,
  PhoneContactTable,
  PhoneDispositionTable,
  PhoneNumberTable,
  PhoneWaveTable,
} from '../interviews/tables.ts'
import type { ImportMappingTable, ResponseImportTable } from '../exchange/tables.ts'
import type { ReceiptDayTable, ReceiptLeafTable } from '../receipts/tables.ts'
import type { ReportFigureTable, ReportFileTable, ReportTable } from '../reports/tables.ts'
import type {
  KioskTable,
  ResponseFlagTable,
  ResponseInboxTable,
  ResponseTable,
  ResponseTextTable,
} from '../responses/tables.ts'
import type { SurveyTable, SurveyVersionTable } from '../surveys/tables.ts'
import type { PaperBatchTable, PaperKeyingTable } from '../transcription/tables.ts'
import type { WebhookDeliveryTable, WebhookTable } from '../webhooks/tables.ts'
import type {
  DigestCountTable,
  DigestMailTable,
  DigestSubscriptionTable,
  LowRatingTable,
  ResponseArrivalTable,
  SurveyAlertTable,
} from '../worklist/tables.ts'

/** Every table, gathered from the modules that own (write) them. */
export interface Database {
  answer_key: AnswerKeyTable
  answer_link: AnswerLinkTable
  answer_link_batch: AnswerLinkBatchTable
  audit_event: AuditEventTable
  centre: CentreTable
  collection_point: CollectionPointTable
  count_import: CountImportTable
  digest_count: DigestCountTable
  digest_mail: DigestMailTable
  digest_subscription: DigestSubscriptionTable
  excluded_erased: ExcludedErasedTable
  embed_host: EmbedHostTable
  import_mapping: ImportMappingTable
  institution: InstitutionTable
  invitation_contact: InvitationContactTable
  invitation_frame: InvitationFrameTable
  invitation_person: InvitationPersonTable
  invitation_recipient: InvitationRecipientTable
  invitation_token: InvitationTokenTable
  invitation_use: InvitationUseTable
  invitation_wave: InvitationWaveTable
  kiosk: KioskTable
  low_rating: LowRatingTable
  officer: OfficerTable
  paper_batch: PaperBatchTable
  paper_keying: PaperKeyingTable
  phone_call: PhoneCallTable
  phone_contact: PhoneContactTable
  phone_disposition: PhoneDispositionTable
  phone_number: PhoneNumberTable
  phone_wave: PhoneWaveTable
  place_count: PlaceCountTable
  provider: ProviderTable
  provision: ProvisionTable
  published_percent: PublishedPercentTable
  receipt_day: ReceiptDayTable
  receipt_leaf: ReceiptLeafTable
  report: ReportTable
  report_figure: ReportFigureTable
  report_file: ReportFileTable
  response: ResponseTable
  response_arrival: ResponseArrivalTable
  response_flag: ResponseFlagTable
  response_import: ResponseImportTable
  response_inbox: ResponseInboxTable
  response_review: ResponseReviewTable
  response_text: ResponseTextTable
  service: ServiceTable
  session: SessionTable
  sign_in_failure: SignInFailureTable
  sign_in_link: SignInLinkTable
  survey: SurveyTable
  survey_alert: SurveyAlertTable
  survey_version: SurveyVersionTable
  webhook: WebhookTable
  webhook_delivery: WebhookDeliveryTable
}
