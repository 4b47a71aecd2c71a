package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.execution.entity.AnnounceDemolition;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.DecideCoercion;
import org.tiean.execution.entity.PrepareDemolition;
import org.tiean.execution.entity.RecordGovernmentOrder;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/record-government-order.xhtml}, {@code decide-coercion.xhtml}, {@code announce-demolition.xhtml},
 * {@code prepare-demolition.xhtml}, {@code demand-before-substitute.xhtml} and {@code return-listed-goods.xhtml} (责成、决定、公告、清点物品、代履行催告). */
@Named
@RequestScoped
public class CoercionPage {

    @Inject
    TaskPage task;

    @Inject
    Coercions coercions;

    @Inject
    Demolitions demolitions;

    @Inject
    CoercionWorks works;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private CoerciveExecution running;
    private List<GoodsForm> goods;
    private String government;
    private String number;
    private LocalDate orderedOn;
    private String reason;
    private String manner;
    private LocalDate plannedOn;
    private String earlyGround;
    private String performer;
    private boolean unrelated;
    private BigDecimal estimate;
    private LocalDate removeBy;
    private String postedAt;
    private String storage;
    private String receiver;
    private String witness;
    private String recording;

    @PostConstruct
    void begin() {
        LocalDate today = Zones.today(clock);
        running = coercions.running(task.getCaseId()).orElse(null);
        goods = Stream.generate(GoodsForm::new).limit(GoodsForm.ROWS).toList();
        government = task.getCaseFile().decidingOrgan().map(DecidingOrgan::reviewOrgan).orElse("");
        orderedOn = today;
        plannedOn = today;
        removeBy = today.plusDays(settings.integer("execution.self-removal-days", task.getCaseFile().agencyId(), today));
    }

    public String order() {
        return task.done(coercions.order(task.request(), new RecordGovernmentOrder(government, number, orderedOn)));
    }

    public String decide() {
        boolean substitute = running != null && running.kind() == CoerciveExecution.Kind.SUBSTITUTE;
        return task.done(coercions.decide(task.request(), new DecideCoercion(reason, manner, plannedOn, earlyGround,
                substitute ? new DecideCoercion.Substitute(performer, unrelated, money(estimate)) : null)));
    }

    /** @throws Refusal 400 more than two decimals */
    static Money money(BigDecimal yuan) {
        try {
            return yuan == null ? null : Money.ofYuan(yuan);
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw Refusal.invalid("execution.costs.incomplete");
        }
    }

    public String announce() {
        return task.done(demolitions.announce(task.request(), new AnnounceDemolition(removeBy, postedAt)));
    }

    public String prepare() {
        return task.done(demolitions.prepare(task.request(), new PrepareDemolition(GoodsForm.lines(goods), storage, receiver, witness, recording)));
    }

    public String demandLast() {
        return task.done(works.demandLast(task.request()));
    }

    public String giveBack() {
        return task.done(demolitions.giveBack(task.request(), receiver));
    }

    /** What runs, or null. */
    public CoerciveExecution getRunning() {
        return running;
    }

    /** Lines of the list of goods; an empty line is none. */
    public List<GoodsForm> getGoods() {
        return goods;
    }

    public String getGovernment() {
        return government;
    }

    public void setGovernment(String government) {
        this.government = government;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOrderedOn() {
        return orderedOn;
    }

    public void setOrderedOn(LocalDate orderedOn) {
        this.orderedOn = orderedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getManner() {
        return manner;
    }

    public void setManner(String manner) {
        this.manner = manner;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public String getEarlyGround() {
        return earlyGround;
    }

    public void setEarlyGround(String earlyGround) {
        this.earlyGround = earlyGround;
    }

    public String getPerformer() {
        return performer;
    }

    public void setPerformer(String performer) {
        this.performer = performer;
    }

    public boolean isUnrelated() {
        return unrelated;
    }

    public void setUnrelated(boolean unrelated) {
        this.unrelated = unrelated;
    }

    public BigDecimal getEstimate() {
        return estimate;
    }

    public void setEstimate(BigDecimal estimate) {
        this.estimate = estimate;
    }

    public LocalDate getRemoveBy() {
        return removeBy;
    }

    public void setRemoveBy(LocalDate removeBy) {
        this.removeBy = removeBy;
    }

    public String getPostedAt() {
        return postedAt;
    }

    public void setPostedAt(String postedAt) {
        this.postedAt = postedAt;
    }

    public String getStorage() {
        return storage;
    }

    public void setStorage(String storage) {
        this.storage = storage;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getRecording() {
        return recording;
    }

    public void setRecording(String recording) {
        this.recording = recording;
    }
}
