package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.Clause;
import org.tiean.authority.entity.PowerItem;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitOfCase;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.entity.Outcome;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.statute.boundary.Statutes;
import org.tiean.statute.entity.ClauseStanding;
import org.tiean.statute.entity.StatuteVersion;

/**
 * {@code /desk/basis.xhtml?id=} (依据与计算): one page on which a lawyer sees every clause, limit, version, tier and
 * sum of a case with its reason.
 */
@Named
@RequestScoped
public class BasisPage {

    @Inject
    CasePage casePage;

    @Inject
    PowerItems items;

    @Inject
    Statutes statutes;

    @Inject
    Outcomes outcomes;

    @Inject
    Clock clock;

    @Inject
    TimeLimits timeLimits;

    private List<Cited> cited;
    private List<LimitOfCase> limits;

    /**
     * A clause the case rests on.
     *
     * @param duty    whether it forbids the act, else it punishes
     * @param article 条, 0 for none; paragraph 款 and item 项 likewise
     * @param text    exact words; null where they were not seen
     */
    public record Cited(boolean duty, StatuteVersion statute, int article, int paragraph, int item, String text, String itemCode) {

        public ClauseStanding standing() {
            return statute.standing(article, paragraph, item);
        }

        public String display() {
            return statute.cite(article, paragraph, item).display();
        }
    }

    /** Clauses violated and clauses that punish, of the versions applied. */
    public List<Cited> getCited() {
        if (cited == null) {
            cited = new ArrayList<>();
            for (SuspectedAct act : casePage.getCaseFile().suspectedActs()) {
                PowerItem item = items.require(act.appliedItemCode());
                cited.add(cited(true, item.duty(), item.dutyText(), item.code()));
                cited.add(cited(false, item.liability(), item.liabilityText(), item.code()));
            }
        }
        return cited;
    }

    private Cited cited(boolean duty, Clause clause, String text, String itemCode) {
        return new Cited(duty, statutes.get(clause.statuteId()), clause.article(), clause.paragraph(), clause.item(), text, itemCode);
    }

    /** Every limit the case ever had: running, standing still, met, lapsed, stopped; in the order in which they began. */
    public List<LimitOfCase> getLimits() {
        if (limits == null) {
            limits = timeLimits.everOf(casePage.getId());
        }
        return limits;
    }

    /** What was decided, act by act. */
    public List<Outcome> getDecided() {
        return outcomes.ofCase(casePage.getId());
    }

    /** Name of the act a decision was about. */
    public String actOf(Outcome outcome) {
        return casePage.getCaseFile().suspectedActs().stream().filter(act -> act.id().equals(outcome.suspectedActId()))
                .findFirst().map(SuspectedAct::itemName).orElse("");
    }

    public Instant getNow() {
        return clock.instant();
    }
}
