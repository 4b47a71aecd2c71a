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
import org.tiean.remedy.entity.ConfirmJudgment;
import org.tiean.remedy.entity.GiveReply;
import org.tiean.remedy.entity.RecordAppeal;
import org.tiean.remedy.entity.RecordRemedyNotice;
import org.tiean.remedy.entity.RecordRuling;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RulingKind;
import org.tiean.workflow.boundary.TaskPage;

/** The pages of a suit under {@code /desk/remedy/}: notice, answer, judgment, appeal, second instance (行政诉讼). */
@Named
@RequestScoped
public class SuitPage {

    @Inject
    Suits suits;

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
    private String lateReason;
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
    private RecordAppeal.Appellant appellant;
    private LocalDate filedOn;
    private LocalDate effectiveOn;

    @PostConstruct
    void begin() {
        LocalDate today = Zones.today(clock);
        decisions = current.current(task.getCaseId()).stream().filter(one -> one.servedOn() != null).toList();
        if (decisions.size() == 1) {
            decisionId = decisions.get(0).id().toString();
        }
        lines = AmountForm.of(remedies.open(task.getCaseId()).map(Remedy::decisionId).map(changes::amounts).orElse(List.of()));
        body = task.getCaseFile().decidingOrgan().map(DecidingOrgan::court).orElse("");
        appliedOn = today;
        acceptedOn = today;
        copyOn = today;
        decidedOn = today;
        servedOn = today;
        filedOn = today;
        effectiveOn = today;
    }

    public String notice() {
        return task.done(suits.noticed(task.request(), given()));
    }

    public String answer() {
        return task.done(suits.answer(task.request(), new GiveReply(facts, basis, opinion, agents)));
    }

    public String judge() {
        return task.done(suits.judged(task.request(), ruling()));
    }

    public String appeal() {
        return task.done(suits.appealed(task.request(), new RecordAppeal(appellant, filedOn)));
    }

    public String confirm() {
        return task.done(suits.confirm(task.request(), new ConfirmJudgment(effectiveOn)));
    }

    public String judgeFinally() {
        return task.done(suits.judgedFinally(task.request(), ruling()));
    }

    /** How the instance that is open may end. */
    public List<RulingKind> getKinds() {
        boolean second = remedies.open(task.getCaseId()).flatMap(Remedy::appealedOn).isPresent();
        return Stream.of(RulingKind.values()).filter(one -> second ? one.endsSecondInstance() : one.endsFirstInstance()).toList();
    }

    public RecordAppeal.Appellant[] getAppellants() {
        return RecordAppeal.Appellant.values();
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

    public RecordAppeal.Appellant getAppellant() {
        return appellant;
    }

    public void setAppellant(RecordAppeal.Appellant appellant) {
        this.appellant = appellant;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
