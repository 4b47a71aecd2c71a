package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Handler;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.control.DisposalsFound;
import org.tiean.execution.entity.CarryOutDisposal;
import org.tiean.execution.entity.DecideDisposal;
import org.tiean.execution.entity.DropDisposal;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.execution.entity.RecordProceeds;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/**
 * {@code /desk/execution/approve-disposal.xhtml}, {@code carry-out-disposal.xhtml}, {@code drop-disposal.xhtml} and {@code
 * record-proceeds.xhtml} (罚没物品处理).
 */
@Named
@RequestScoped
public class DisposalPage {

    @Inject
    TaskPage task;

    @Inject
    GoodsDisposals disposals;

    @Inject
    DisposalsFound found;

    @Inject
    Clock clock;

    private GoodsDisposal waiting;
    private List<PhysicalItem> goods;
    private DecideDisposal.Outcome outcome;
    private String opinion;
    private LocalDateTime startedAt;
    private LocalDateTime endedAt;
    private String place;
    private String executor;
    private String course;
    private String witness;
    private String goodsReceipt;
    private BigDecimal price;
    private String recording;
    private String reason;
    private BigDecimal amount;
    private LocalDate paidOn;
    private String receipt;

    @PostConstruct
    void begin() {
        waiting = found.open(task.getCaseId()).orElse(null);
        goods = waiting == null ? List.of() : found.goods(waiting);
        endedAt = Zones.minuteOf(clock.instant());
        startedAt = endedAt.minusHours(1);
        paidOn = Zones.today(clock);
        amount = waiting == null ? null : waiting.price().map(Money::yuan).orElse(null);
    }

    public String decide() {
        return task.done(disposals.decide(task.request(), new DecideDisposal(outcome, opinion)));
    }

    public String carryOut() {
        List<UUID> officers = task.getCaseFile().handlers().stream().map(Handler::officerId).limit(2).toList();
        String taken = goodsReceipt == null || goodsReceipt.isBlank() ? null : goodsReceipt;
        return task.done(disposals.carryOut(task.request(), new CarryOutDisposal(
                waiting == null ? null : waiting.method(), startedAt.atZone(Zones.CHINA).toInstant(),
                endedAt.atZone(Zones.CHINA).toInstant(), place, executor, course, witness, taken, DisposalItemForm.money(price), officers, recording)));
    }

    public String drop() {
        return task.done(disposals.drop(task.request(), new DropDisposal(reason)));
    }

    public String paid() {
        return task.done(disposals.paid(task.request(), new RecordProceeds(DisposalItemForm.money(amount), paidOn, receipt)));
    }

    /** The disposal that waits, or null. */
    public GoodsDisposal getWaiting() {
        return waiting;
    }

    public List<PhysicalItem> getGoods() {
        return goods;
    }

    public DecideDisposal.Outcome[] getOutcomes() {
        return DecideDisposal.Outcome.values();
    }

    public DecideDisposal.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DecideDisposal.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public LocalDateTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalDateTime startedAt) {
        this.startedAt = startedAt;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(LocalDateTime endedAt) {
        this.endedAt = endedAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getExecutor() {
        return executor;
    }

    public void setExecutor(String executor) {
        this.executor = executor;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getGoodsReceipt() {
        return goodsReceipt;
    }

    public void setGoodsReceipt(String goodsReceipt) {
        this.goodsReceipt = goodsReceipt;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public String getRecording() {
        return recording;
    }

    public void setRecording(String recording) {
        this.recording = recording;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
