package org.tiean.execution.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.control.AuctionsFound;
import org.tiean.execution.control.DisposalsFound;
import org.tiean.execution.control.RemediesOver;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.execution.entity.SeizedAuction;
import org.tiean.kernel.entity.Zones;

/** The tab of the case page that says how what was decided is performed (执行). */
@Named
@RequestScoped
public class ExecutionTab {

    @Inject
    CasePage casePage;

    @Inject
    FineAccounts accounts;

    @Inject
    Enforcements enforcements;

    @Inject
    Coercions coercions;

    @Inject
    RemediesOver remedies;

    @Inject
    DisposalsFound disposals;

    @Inject
    AuctionsFound auctions;

    @Inject
    Clock clock;

    private List<Row> rows;

    /** A fine and how it stands. */
    public record Row(FineAccount account, FineBalance balance) {
    }

    public List<Row> getRows() {
        if (rows == null) {
            LocalDate today = Zones.today(clock);
            var base = accounts.base(casePage.getCaseFile(), today);
            rows = accounts.of(casePage.getCaseFile().id()).stream().map(account -> new Row(account, account.balanceOn(today, base))).toList();
        }
        return rows;
    }

    public List<Enforcement> getEnforcements() {
        return enforcements.of(casePage.getCaseFile().id());
    }

    public List<CoerciveExecution> getCoercions() {
        return coercions.of(casePage.getCaseFile().id());
    }

    /** Disposals of confiscated goods. */
    public List<GoodsDisposal> getDisposals() {
        return disposals.of(casePage.getCaseFile().id());
    }

    /** What a disposal is about. */
    public List<PhysicalItem> goods(GoodsDisposal disposal) {
        return disposals.goods(disposal);
    }

    /** Auctions of seized things against the fine. */
    public List<SeizedAuction> getAuctions() {
        return auctions.of(casePage.getCaseFile().id());
    }

    /** What an auction is about. */
    public List<SeizedThing> things(SeizedAuction auction) {
        return auctions.things(auction);
    }

    /** Last day to seek review or to sue, for a building; null otherwise. */
    public LocalDate remedyOver(CoerciveExecution coercion) {
        return coercion.kind() == CoerciveExecution.Kind.DEMOLITION ? remedies.lastDay(coercion) : null;
    }
}
