package org.tiean.transfer.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.evidence.boundary.Custody;
import org.tiean.evidence.boundary.MoveForm;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Zones;
import org.tiean.transfer.entity.AnswerRefusal;
import org.tiean.transfer.entity.HandOverCrime;
import org.tiean.transfer.entity.HandOverGoods;
import org.tiean.transfer.entity.PoliceAnswer;
import org.tiean.transfer.entity.RecordCriminalOutcome;
import org.tiean.transfer.entity.RecordPoliceAnswer;
import org.tiean.transfer.entity.ReportCrime;
import org.tiean.transfer.entity.ReviewCrimeTransfer;
import org.tiean.transfer.entity.TransferOpinion;
import org.tiean.workflow.boundary.TaskPage;

/** The pages of a transfer to the police under {@code /desk/transfer/}, from the report to the outcome there (移送涉嫌犯罪案件). */
@Named
@RequestScoped
public class CrimeTransferPage {

    @Inject
    TaskPage task;

    @Inject
    CrimeTransfers transfers;

    @Inject
    MoveForm form;

    @Inject
    Custody custody;

    @Inject
    Officers enforcing;

    @Inject
    Clock clock;

    private List<String> team;
    private String police;
    private String crime;
    private String clause;
    private String facts;
    private String evidence;
    private String opinion;
    private Boolean agreed;
    private TransferOpinion.Outcome outcome;
    private String receivedBy;
    private String procuratorate;
    private PoliceAnswer.Kind kind;
    private String body;
    private String number;
    private LocalDate noticeOn;
    private LocalDate receivedOn;
    private String reason;
    private AnswerRefusal.Choice choice;
    private String to;
    private RecordCriminalOutcome.Result result;
    private LocalDate on;
    private BigDecimal fine;

    @PostConstruct
    void begin() {
        LocalDate today = Zones.today(clock);
        noticeOn = today;
        receivedOn = today;
        on = today;
        team = task.getCaseFile().handlers().stream().map(handler -> handler.officerId().toString()).toList();
    }

    public String report() {
        return task.done(transfers.report(task.request(), new ReportCrime(team.stream().map(UUID::fromString).toList(), police, crime, clause, facts,
                evidence, opinion)));
    }

    public String review() {
        return task.done(transfers.review(task.request(), new ReviewCrimeTransfer(agreed, opinion)));
    }

    public String decide() {
        return task.done(transfers.decide(task.request(), new TransferOpinion(outcome, opinion)));
    }

    public String handOver() {
        return task.done(transfers.handOver(task.request(), new HandOverCrime(receivedBy, procuratorate)));
    }

    public String answered() {
        return task.done(transfers.answered(task.request(), new RecordPoliceAnswer(kind, body, number, noticeOn, receivedOn, reason)));
    }

    public String answerRefusal() {
        return task.done(transfers.answerRefusal(task.request(), new AnswerRefusal(choice, to, reason)));
    }

    public String challengeAnswered() {
        return task.done(transfers.challengeAnswered(task.request(), new RecordPoliceAnswer(kind, body, number, noticeOn, receivedOn, reason)));
    }

    public String handOverGoods() {
        return task.done(transfers.handOverGoods(task.request(), new HandOverGoods(form.getFromPerson(), form.getToPerson(),
                form.digest(form.getFromSignature(), "from"), form.digest(form.getToSignature(), "to"))));
    }

    public String ended() {
        return task.done(transfers.ended(task.request(), new RecordCriminalOutcome(result, body, number, on, fine == null ? null : Money.ofYuan(fine))));
    }

    /** Who may be of the team. */
    public List<Officer> getOfficers() {
        return enforcing.enforcingFor(task.getCaseFile().agencyId(), Zones.today(clock));
    }

    /** What goes along. */
    public List<PhysicalItem> getThings() {
        return custody.ofCase(task.getCaseId()).stream().filter(thing -> !thing.isGone()).toList();
    }

    public TransferOpinion.Outcome[] getOutcomes() {
        return TransferOpinion.Outcome.values();
    }

    public PoliceAnswer.Kind[] getKinds() {
        return PoliceAnswer.Kind.values();
    }

    /** What may come of an objection. */
    public List<PoliceAnswer.Kind> getChallengeKinds() {
        return List.of(PoliceAnswer.Kind.FILED, PoliceAnswer.Kind.NOT_FILED);
    }

    public AnswerRefusal.Choice[] getChoices() {
        return AnswerRefusal.Choice.values();
    }

    public RecordCriminalOutcome.Result[] getResults() {
        return RecordCriminalOutcome.Result.values();
    }

    public List<String> getTeam() {
        return team;
    }

    public void setTeam(List<String> team) {
        this.team = team;
    }

    public String getPolice() {
        return police;
    }

    public void setPolice(String police) {
        this.police = police;
    }

    public String getCrime() {
        return crime;
    }

    public void setCrime(String crime) {
        this.crime = crime;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public Boolean getAgreed() {
        return agreed;
    }

    public void setAgreed(Boolean agreed) {
        this.agreed = agreed;
    }

    public TransferOpinion.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(TransferOpinion.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(String receivedBy) {
        this.receivedBy = receivedBy;
    }

    public String getProcuratorate() {
        return procuratorate;
    }

    public void setProcuratorate(String procuratorate) {
        this.procuratorate = procuratorate;
    }

    public PoliceAnswer.Kind getKind() {
        return kind;
    }

    public void setKind(PoliceAnswer.Kind kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public AnswerRefusal.Choice getChoice() {
        return choice;
    }

    public void setChoice(AnswerRefusal.Choice choice) {
        this.choice = choice;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public RecordCriminalOutcome.Result getResult() {
        return result;
    }

    public void setResult(RecordCriminalOutcome.Result result) {
        this.result = result;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public BigDecimal getFine() {
        return fine;
    }

    public void setFine(BigDecimal fine) {
        this.fine = fine;
    }
}
