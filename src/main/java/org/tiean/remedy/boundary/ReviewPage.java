package org.tiean.remedy.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.decision.boundary.AmountForm;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Zones;
import org.tiean.remedy.entity.AnswerApplication;
import org.tiean.remedy.entity.GiveReply;
import org.tiean.remedy.entity.ReceiveApplication;
import org.tiean.remedy.entity.RecordAcceptance;
import org.tiean.remedy.entity.RecordRemedyNotice;
import org.tiean.remedy.entity.RecordRuling;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RulingKind;
import org.tiean.remedy.entity.SendApplication;
import org.tiean.workflow.boundary.TaskPage;

/** The pages of a review under {@code /desk/remedy/}: application, its way on, notice, reply, outcome (行政复议). */
@Named
@RequestScoped
public class ReviewPage {

    @Inject
    Reviews reviews;

    @Inject
    TaskPage task;

    @Inject
    Decisions current;

    @Inject
    DecisionChanges changes;

    @Inject
    Remedies remedies;

    @Inject
    Clock clock;

    private List<DecisionView> decisions;
    private List<AmountForm> lines;
    private String decisionId;
    private String body;
    private String number;
    private LocalDate appliedOn;
    private LocalDate acceptedOn;
    private LocalDate copyOn;
    private boolean simplified;
    private String request;
    private String enclosures;
    private String lateReason;
    private LocalDate sentOn;
    private SendApplication.Way way;
    private String proof;
    private RulingKind kind;
    private LocalDate decidedOn;
    private LocalDate servedOn;
    private boolean procedural;
    private LocalDate redoBy;
    private String note;
    private String facts;
    private String basis;
    private String opinion;
    private String agents;
    private AnswerApplication.Answer answer;
    private Boolean accepted;

    @PostConstruct
    void begin() {
        LocalDate today = Zones.today(clock);
        decisions = current.current(task.getCaseId()).stream().filter(one -> one.servedOn() != null).toList();
        if (decisions.size() == 1) {
            decisionId = decisions.get(0).id().toString();
        }
        lines = AmountForm.of(remedies.open(task.getCaseId()).map(Remedy::decisionId).map(changes::amounts).orElse(List.of()));
        body = task.getCaseFile().decidingOrgan().map(DecidingOrgan::reviewOrgan).orElse("");
        appliedOn = today;
        sentOn = today;
        acceptedOn = today;
        copyOn = today;
        decidedOn = today;
        servedOn = today;
    }

    public String receive() {
        return task.done(reviews.receive(task.request(), new ReceiveApplication(UUID.fromString(decisionId), appliedOn, request, enclosures,
                lateReason)));
    }

    public String answer() {
        return task.done(reviews.answer(task.request(), new AnswerApplication(answer, opinion)));
    }

    public String send() {
        return task.done(reviews.sent(task.request(), new SendApplication(sentOn, way, proof)));
    }

    public String accept() {
        return task.done(reviews.accepted(task.request(), new RecordAcceptance(accepted, decidedOn, number, accepted ? copyOn : null, simplified)));
    }

    public String notice() {
        return task.done(reviews.noticed(task.request(), given()));
    }

    public String reply() {
        return task.done(reviews.reply(task.request(), new GiveReply(facts, basis, opinion, agents)));
    }

    public String outcome() {
        return task.done(reviews.outcome(task.request(), ruling()));
    }

    /** How a review that was accepted may end. */
    public List<RulingKind> getKinds() {
        return Stream.of(RulingKind.values()).filter(one -> one.endsReview() && one != RulingKind.NOT_ACCEPTED).toList();
    }

    public AnswerApplication.Answer[] getAnswers() {
        return AnswerApplication.Answer.values();
    }

    public SendApplication.Way[] getWays() {
        return SendApplication.Way.values();
    }

    private RecordRemedyNotice given() {
        return new RecordRemedyNotice(UUID.fromString(decisionId), body, number, appliedOn, acceptedOn, copyOn, simplified, request, lateReason);
    }

    private RecordRuling ruling() {
        return new RecordRuling(kind, number, decidedOn, servedOn, procedural, redoBy, note, kind.takesAmounts() ? AmountForm.given(lines) : List.of());
    }

    /** Decisions that reached their party. */
    public List<DecisionView> getDecisions() {
        return decisions;
    }

    /** The fines, act by act; what is left empty stays. */
    public List<AmountForm> getLines() {
        return lines;
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
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

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }

    public LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    public void setAcceptedOn(LocalDate acceptedOn) {
        this.acceptedOn = acceptedOn;
    }

    public LocalDate getCopyOn() {
        return copyOn;
    }

    public void setCopyOn(LocalDate copyOn) {
        this.copyOn = copyOn;
    }

    public boolean isSimplified() {
        return simplified;
    }

    public void setSimplified(boolean simplified) {
        this.simplified = simplified;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getEnclosures() {
        return enclosures;
    }

    public void setEnclosures(String enclosures) {
        this.enclosures = enclosures;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public SendApplication.Way getWay() {
        return way;
    }

    public void setWay(SendApplication.Way way) {
        this.way = way;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public RulingKind getKind() {
        return kind;
    }

    public void setKind(RulingKind kind) {
        this.kind = kind;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getServedOn() {
        return servedOn;
    }

    public void setServedOn(LocalDate servedOn) {
        this.servedOn = servedOn;
    }

    public boolean isProcedural() {
        return procedural;
    }

    public void setProcedural(boolean procedural) {
        this.procedural = procedural;
    }

    public LocalDate getRedoBy() {
        return redoBy;
    }

    public void setRedoBy(LocalDate redoBy) {
        this.redoBy = redoBy;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getAgents() {
        return agents;
    }

    public void setAgents(String agents) {
        this.agents = agents;
    }

    public AnswerApplication.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(AnswerApplication.Answer answer) {
        this.answer = answer;
    }

    public Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(Boolean accepted) {
        this.accepted = accepted;
    }
}
