package org.tiean.execution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentView;
import org.tiean.execution.control.AuctionsFound;
import org.tiean.execution.entity.AuctionRound;
import org.tiean.execution.entity.CommissionAuction;
import org.tiean.execution.entity.DecideAuction;
import org.tiean.execution.entity.DropAuction;
import org.tiean.execution.entity.RecordAuction;
import org.tiean.execution.entity.SeizedAuction;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/approve-auction.xhtml}, {@code serve-auction-decision.xhtml}, {@code commission-auction.xhtml}, {@code record-auction.xhtml}
 * and {@code drop-auction.xhtml} (拍卖抵缴罚款). */
@Named
@RequestScoped
public class AuctionPage {

    @Inject
    TaskPage task;

    @Inject
    SeizedAuctions auctions;

    @Inject
    AuctionsFound found;

    @Inject
    CaseDocuments documents;

    @Inject
    ProofForm form;

    @Inject
    Clock clock;

    private final ProofFields served = new ProofFields();
    private SeizedAuction waiting;
    private List<SeizedThing> things;
    private DecideAuction.Outcome outcome;
    private String opinion;
    private String house;
    private String licence;
    private String contract;
    private BigDecimal reserve;
    private LocalDate announcedOn;
    private LocalDate auctionOn;
    private RecordAuction.Result result;
    private LocalDate heldOn;
    private String course;
    private BigDecimal price;
    private String proof;
    private BigDecimal costs;
    private String reason;

    @PostConstruct
    void begin() {
        waiting = found.open(task.getCaseId()).orElse(null);
        things = waiting == null ? List.of() : found.things(waiting);
        announcedOn = Zones.today(clock);
        heldOn = waiting == null ? null : waiting.last().map(AuctionRound::auctionOn).orElse(null);
    }

    public String decide() {
        return task.done(auctions.decide(task.request(), new DecideAuction(outcome, opinion)));
    }

    public String serve() {
        DocumentView paper = getPaper();
        if (paper == null) {
            throw Refusal.invalid("execution.auction.other-document");
        }
        return task.done(auctions.serve(task.request(), form.proof(served, List.of(paper.id()))));
    }

    public String commission() {
        return task.done(auctions.commission(task.request(), new CommissionAuction(house, licence, contract, DisposalItemForm.money(reserve), announcedOn,
                auctionOn)));
    }

    public String record() {
        return task.done(auctions.record(task.request(), new RecordAuction(result, heldOn, course, DisposalItemForm.money(price), proof,
                DisposalItemForm.money(costs))));
    }

    public String drop() {
        return task.done(auctions.drop(task.request(), new DropAuction(reason)));
    }

    /** The auction that waits, or null. */
    public SeizedAuction getWaiting() {
        return waiting;
    }

    public List<SeizedThing> getThings() {
        return things;
    }

    /** The decision that waits to be served, or null. */
    public DocumentView getPaper() {
        return waiting == null ? null : waiting.paperId().flatMap(documents::view).orElse(null);
    }

    public ProofFields getServed() {
        return served;
    }

    public DecideAuction.Outcome[] getOutcomes() {
        return DecideAuction.Outcome.values();
    }

    public RecordAuction.Result[] getResults() {
        return RecordAuction.Result.values();
    }

    public DecideAuction.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DecideAuction.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getHouse() {
        return house;
    }

    public void setHouse(String house) {
        this.house = house;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public BigDecimal getReserve() {
        return reserve;
    }

    public void setReserve(BigDecimal reserve) {
        this.reserve = reserve;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public LocalDate getAuctionOn() {
        return auctionOn;
    }

    public void setAuctionOn(LocalDate auctionOn) {
        this.auctionOn = auctionOn;
    }

    public RecordAuction.Result getResult() {
        return result;
    }

    public void setResult(RecordAuction.Result result) {
        this.result = result;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public BigDecimal getCosts() {
        return costs;
    }

    public void setCosts(BigDecimal costs) {
        this.costs = costs;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
