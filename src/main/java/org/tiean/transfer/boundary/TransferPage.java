package org.tiean.transfer.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.tiean.kernel.entity.Zones;
import org.tiean.transfer.entity.AnswerTransfer;
import org.tiean.transfer.entity.ConsultJurisdiction;
import org.tiean.transfer.entity.ProposeTransfer;
import org.tiean.transfer.entity.RecordDesignation;
import org.tiean.transfer.entity.SendTransfer;
import org.tiean.transfer.entity.TransferOpinion;
import org.tiean.workflow.boundary.TaskPage;

/** The pages of a transfer to another organ under {@code /desk/transfer/}: proposal, approval, sending, answer, consultation, designation (移送其他行政机关). */
@Named
@RequestScoped
public class TransferPage {

    @Inject
    TaskPage task;

    @Inject
    Transfers transfers;

    @Inject
    Clock clock;

    private ProposeTransfer.Ground ground;
    private String receiver;
    private String reason;
    private String partyInformed;
    private TransferOpinion.Outcome outcome;
    private String opinion;
    private String receivedBy;
    private AnswerTransfer.Answer answer;
    private LocalDate on;
    private ConsultJurisdiction.Agreement agreement;
    private String participants;
    private String course;
    private String superior;
    private String number;
    private boolean ours;

    @PostConstruct
    void begin() {
        on = Zones.today(clock);
    }

    public String propose() {
        return task.done(transfers.propose(task.request(), new ProposeTransfer(ground, receiver, reason, partyInformed)));
    }

    public String approve() {
        return task.done(transfers.approve(task.request(), new TransferOpinion(outcome, opinion)));
    }

    public String send() {
        return task.done(transfers.send(task.request(), new SendTransfer(receivedBy)));
    }

    public String answer() {
        return task.done(transfers.answer(task.request(), new AnswerTransfer(answer, on, reason)));
    }

    public String consult() {
        return task.done(transfers.consult(task.request(), new ConsultJurisdiction(agreement, participants, course, superior)));
    }

    public String designate() {
        return task.done(transfers.designate(task.request(), new RecordDesignation(superior, number, on, ours)));
    }

    public ProposeTransfer.Ground[] getGrounds() {
        return ProposeTransfer.Ground.values();
    }

    public TransferOpinion.Outcome[] getOutcomes() {
        return TransferOpinion.Outcome.values();
    }

    public AnswerTransfer.Answer[] getAnswers() {
        return AnswerTransfer.Answer.values();
    }

    public ConsultJurisdiction.Agreement[] getAgreements() {
        return ConsultJurisdiction.Agreement.values();
    }

    public ProposeTransfer.Ground getGround() {
        return ground;
    }

    public void setGround(ProposeTransfer.Ground ground) {
        this.ground = ground;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPartyInformed() {
        return partyInformed;
    }

    public void setPartyInformed(String partyInformed) {
        this.partyInformed = partyInformed;
    }

    public TransferOpinion.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(TransferOpinion.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(String receivedBy) {
        this.receivedBy = receivedBy;
    }

    public AnswerTransfer.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(AnswerTransfer.Answer answer) {
        this.answer = answer;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public ConsultJurisdiction.Agreement getAgreement() {
        return agreement;
    }

    public void setAgreement(ConsultJurisdiction.Agreement agreement) {
        this.agreement = agreement;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String superior) {
        this.superior = superior;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isOurs() {
        return ours;
    }

    public void setOurs(boolean ours) {
        this.ours = ours;
    }
}
