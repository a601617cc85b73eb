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
  InvitationContactTable,
  InvitationFrameTable,
  InvitationPersonTable,
  InvitationRecipientTable,
  InvitationTokenTable,
  InvitationUseTable,
  InvitationWaveTable,
} from '../invitations/tables.ts'
import type { ImportMappingTable, ResponseImportTable } from '../exchange/tables.ts'
import type { ReportFigureTable, ReportFileTable, ReportTable } from '../reports/tables.ts'
import type {
  KioskTable,
  ResponseInboxTable,
  ResponseTable,
import type { ExcludedErasedTable, ResponseReviewTable } from '../integrity/tables.ts'
  ResponseTextTable,
} from '../responses/tables.ts'
import type { SurveyTable, SurveyVersionTable } from '../surveys/tables.ts'
import type { PaperBatchTable, PaperKeyingTable } from '../transcription/tables.ts'

  ResponseFlagTable,
/** Every table, gathered from the modules that own (write) them. */
export interface Database {
  audit_event: AuditEventTable
  centre: CentreTable
  collection_point: CollectionPointTable
  count_import: CountImportTable
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
  excluded_erased: ExcludedErasedTable
  officer: OfficerTable
  paper_batch: PaperBatchTable
  paper_keying: PaperKeyingTable
  place_count: PlaceCountTable
  provider: ProviderTable
  provision: ProvisionTable
  published_percent: PublishedPercentTable
  report: ReportTable
  report_figure: ReportFigureTable
  report_file: ReportFileTable
  response: ResponseTable
  response_import: ResponseImportTable
  response_inbox: ResponseInboxTable
  response_text: ResponseTextTable
  service: ServiceTable
  session: SessionTable
  sign_in_failure: SignInFailureTable
  sign_in_link: SignInLinkTable
  survey: SurveyTable
  survey_version: SurveyVersionTable
}
  response_flag: ResponseFlagTable
  response_review: ResponseReviewTable
