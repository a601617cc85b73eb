import { Route, Switch } from 'wouter'
import { AddPointPage } from './ask/add-point-page.tsx'
import { AskPage } from './ask/ask-page.tsx'
import { EditPage } from './ask/editor/edit-page.tsx'
import { PublishPage } from './ask/editor/publish-page.tsx'
import { TranslatePage } from './ask/translate/translate-page.tsx'
import { EmbedPage } from './ask/embed/embed-page.tsx'
import { ImportAnswersPage } from './ask/import-answers/import-answers-page.tsx'
import { ImportQuestionnairePage } from './ask/import-questionnaire-page.tsx'
import { AddListPage } from './ask/invitations/add-list-page.tsx'
import { AddWavePage } from './ask/invitations/add-wave-page.tsx'
import { AddWavePage as AddInterviewWavePage } from './ask/interview/add-wave-page.tsx'
import { DeskPage } from './ask/interview/desk-page.tsx'
import { InterviewsPage } from './ask/interview/interviews-page.tsx'
import { InterviewWavePage } from './ask/interview/wave-page.tsx'
import { InvitationsPage } from './ask/invitations/invitations-page.tsx'
import { WavePage } from './ask/invitations/wave-page.tsx'
import { KioskPage } from './ask/kiosk-page.tsx'
import { BatchPage } from './ask/paper/batch-page.tsx'
import { PaperPage } from './ask/paper/paper-page.tsx'
import { PointsPage } from './ask/points-page.tsx'
import { PosterPage } from './ask/poster-page.tsx'
import { SurveyPage } from './ask/survey-page.tsx'
import { HomePage } from './home/home-page.tsx'
import { MeasurePage } from './measure/measure-page.tsx'
import { QuestionsPage } from './measure/questions-page.tsx'
import { PointReviewPage } from './review/point-review-page.tsx'
import { ReviewPage } from './review/review-page.tsx'
import { AddReportPage } from './report/add-report-page.tsx'
import { ReportsPage } from './report/reports-page.tsx'
import { CentrePage } from './services/centre-page.tsx'
import { CentresPage } from './services/centres-page.tsx'
import { ProviderPage } from './services/provider-page.tsx'
import { ProvidersPage } from './services/providers-page.tsx'
import { ProvisionPage } from './services/provision-page.tsx'
import { ServicePage } from './services/service-page.tsx'
import { ServicesPage } from './services/services-page.tsx'
import { NotFoundPage } from './shell/not-found-page.tsx'
import { CommentsPage } from './worklist/comments-page.tsx'
import { LowRatingsPage } from './worklist/low-ratings-page.tsx'
import { NotificationsPage } from './worklist/notifications-page.tsx'
import { WebhooksPage } from './worklist/webhooks-page.tsx'

/** Which page stands at which address below `/console`. */
export function Pages() {
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/services" component={ServicesPage} />
      <Route path="/services/add">{() => <ServicePage />}</Route>
      <Route path="/services/edit/:code">
        {({ code }) => <ServicePage key={code} code={code} />}
      </Route>
      <Route path="/providers" component={ProvidersPage} />
      <Route path="/providers/add">{() => <ProviderPage />}</Route>
      <Route path="/providers/edit/:code">
        {({ code }) => <ProviderPage key={code} code={code} />}
      </Route>
      <Route path="/centres" component={CentresPage} />
      <Route path="/centres/add">{() => <CentrePage />}</Route>
      <Route path="/centres/edit/:code">
        {({ code }) => <CentrePage key={code} code={code} />}
      </Route>
      <Route path="/provision" component={ProvisionPage} />
      <Route path="/ask" component={AskPage} />
      <Route path="/imports" component={ImportAnswersPage} />
      <Route path="/ask/import" component={ImportQuestionnairePage} />
      <Route path="/ask/:id/edit">{({ id }) => <EditPage key={id} id={id} />}</Route>
      <Route path="/ask/:id/translate">{({ id }) => <TranslatePage key={id} id={id} />}</Route>
      <Route path="/ask/:id/publish">{({ id }) => <PublishPage key={id} id={id} />}</Route>
      <Route path="/ask/:id">{({ id }) => <SurveyPage key={id} id={id} />}</Route>
      <Route path="/points" component={PointsPage} />
      <Route path="/points/add" component={AddPointPage} />
      <Route path="/points/:code/embed">{({ code }) => <EmbedPage key={code} code={code} />}</Route>
      <Route path="/points/:code/kiosk">{({ code }) => <KioskPage key={code} code={code} />}</Route>
      <Route path="/points/:code/paper">{({ code }) => <PaperPage code={code} />}</Route>
      <Route path="/paper-batches/:id">{({ id }) => <BatchPage key={id} id={id} />}</Route>
      <Route path="/points/:code/poster">{({ code }) => <PosterPage code={code} />}</Route>
      <Route path="/invitations" component={InvitationsPage} />
      <Route path="/invitations/lists/add" component={AddListPage} />
      <Route path="/invitations/waves/add" component={AddWavePage} />
      <Route path="/invitations/waves/:id">{({ id }) => <WavePage key={id} id={id} />}</Route>
      <Route path="/interviews" component={InterviewsPage} />
      <Route path="/interviews/add" component={AddInterviewWavePage} />
      <Route path="/interviews/:id">{({ id }) => <InterviewWavePage key={id} id={id} />}</Route>
      <Route path="/interviews/:id/desk">{({ id }) => <DeskPage key={id} id={id} />}</Route>
      <Route path="/measure" component={MeasurePage} />
      <Route path="/questions" component={QuestionsPage} />
      <Route path="/review" component={ReviewPage} />
      <Route path="/review/:code">{({ code }) => <PointReviewPage key={code} code={code} />}</Route>
      <Route path="/report" component={ReportsPage} />
      <Route path="/report/add" component={AddReportPage} />
      <Route path="/low-ratings" component={LowRatingsPage} />
      <Route path="/comments" component={CommentsPage} />
      <Route path="/notifications" component={NotificationsPage} />
      <Route path="/webhooks" component={WebhooksPage} />
      <Route component={NotFoundPage} />
    </Switch>
  )
}
