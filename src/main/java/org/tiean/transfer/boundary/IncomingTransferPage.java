package org.tiean.transfer.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.tiean.kernel.entity.Zones;
import org.tiean.transfer.entity.AcknowledgeTransfer;
import org.tiean.transfer.entity.ReceiveTransfer;
import org.tiean.transfer.entity.ReplyToTransfer;
import org.tiean.workflow.boundary.TaskPage;

/** The pages of a case received from another organ under {@code /desk/transfer/}: who sent it, the receipt, the answer (接收移送). */
@Named
@RequestScoped
public class IncomingTransferPage {

    @Inject
    TaskPage task;

    @Inject
    IncomingTransfers transfers;

    @Inject
    Clock clock;

    private ReceiveTransfer.SenderKind senderKind;
    private String sender;
    private String letterNumber;
    private LocalDate letterDate;
    private LocalDate receivedOn;
    private String matter;
    private String materials;
    private LocalDate replyBy;
    private Boolean accepted;
    private String reason;
    private String result;

    @PostConstruct
    void begin() {
        receivedOn = Zones.today(clock);
    }

    public String receive() {
        return task.done(transfers.receive(task.request(), new ReceiveTransfer(senderKind, sender, letterNumber, letterDate, receivedOn, matter, materials,
                replyBy)));
    }

    public String acknowledge() {
        return task.done(transfers.acknowledge(task.request(), new AcknowledgeTransfer(accepted, reason)));
    }

    public String reply() {
        return task.done(transfers.reply(task.request(), new ReplyToTransfer(result)));
    }

    public ReceiveTransfer.SenderKind[] getSenderKinds() {
        return ReceiveTransfer.SenderKind.values();
    }

    public ReceiveTransfer.SenderKind getSenderKind() {
        return senderKind;
    }

    public void setSenderKind(ReceiveTransfer.SenderKind senderKind) {
        this.senderKind = senderKind;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public LocalDate getReplyBy() {
        return replyBy;
    }

    public void setReplyBy(LocalDate replyBy) {
        this.replyBy = replyBy;
    }

    public Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(Boolean accepted) {
        this.accepted = accepted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
