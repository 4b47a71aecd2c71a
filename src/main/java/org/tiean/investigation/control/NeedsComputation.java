package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.investigation.entity.LineFinding;
import org.tiean.investigation.entity.Needs;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.entity.Money;
import org.tiean.settings.boundary.Settings;
import org.tiean.settings.entity.PartyKind;
import org.tiean.workflow.control.DecisionTables;

/**
 * What a proposal has to go through: the sums are compared with the thresholds of the agency and the day, then the
 * decision tables in {@code bpmn/} say what follows. Where no threshold is set the protection is given.
 */
@ApplicationScoped
public class NeedsComputation {

    /** 行政处罚法 63(1)[3],[4] and what a place may count to them. */
    private static final Set<String> GRAVE = Set.of("降低资质等级", "吊销许可证件", "责令停产停业", "责令关闭", "限制从业");
    private static final Set<String> STOPPAGE = Set.of("停业整治", "停工整治", "责令停业整治", "责令停工整治", "暂停施工");
    private static final String DEMOLITION = "限期拆除";

    @Inject
    Settings settings;

    @Inject
    DecisionTables tables;

    /** What of one line touches the whole case. */
    private record Whole(boolean departs, boolean complex) {
    }

    /** Fines of one party count together, since the party bears them together; each table is asked for each party. */
    public Needs of(CaseFile caseFile, List<LineFinding> lines, SubmitReport given, LocalDate day) {
        Needs all = new Needs(false, false, false);
        for (Party party : caseFile.parties()) {
            List<LineFinding> own = lines.stream().filter(line -> line.partyId().equals(party.id())).toList();
            boolean departs = lines.stream().anyMatch(LineFinding::departure);
            // which of several clauses applies is a question of several legal relations (58(1)[3])
            boolean complex = given.complexOrMajor() || lines.stream().anyMatch(LineFinding::special);
            all = all.and(of(caseFile.agencyId(), kind(party, caseFile.agencyId(), day), own, new Whole(departs, complex), given, day));
        }
        return all;
    }

    private Needs of(UUID agency, PartyKind kind, List<LineFinding> own, Whole whole, SubmitReport given, LocalDate day) {
        Money fine = own.stream().map(LineFinding::fine).reduce(Money.ZERO, Money::plus);
        List<String> kinds = own.stream().map(LineFinding::otherKinds).flatMap(Collection::stream).toList();
        boolean demolition = kinds.contains(DEMOLITION);
        boolean hearing = tables.ask("hearing-right", day, Map.of(
                "fineReached", reached("hearing.fine-threshold", kind, agency, day, fine),
                "gainsReached", kinds.contains("没收违法所得")
                        && reached("hearing.gain-threshold", kind, agency, day, given.illegalGains().amount()),
                // what goods are worth is not recorded with the proposal: only an open threshold can be reached
                "goodsReached", kinds.contains("没收非法财物")
                        && settings.thresholdNamedBy("hearing.goods-threshold", kind, agency, day).sum().isEmpty(),
                "graveKind", kinds.stream().anyMatch(GRAVE::contains),
                "stoppage", kinds.stream().anyMatch(STOPPAGE::contains) && settings.flag("hearing.for-work-stoppage", agency, day),
                "demolition", demolition && settings.flag("hearing.for-demolition", agency, day))).due();
        boolean review = tables.ask("legal-review", day, Map.of("publicInterest", given.publicInterest(), "hearingRight", hearing,
                "complex", whole.complex(), "fineReached", reached("review.fine-threshold", kind, agency, day, fine),
                "demolition", demolition && settings.flag("review.for-demolition", agency, day),
                "departure", whole.departs() && settings.flag("review.for-departure", agency, day))).due();
        boolean discussion = tables.ask("collective-discussion", day, Map.of("complex", given.complexOrMajor(), "departure", whole.departs(),
                "fineReached", reached("collective.fine-threshold", kind, agency, day, fine))).due();
        return new Needs(hearing, review, discussion);
    }

    private boolean reached(String key, PartyKind kind, UUID agency, LocalDate day, Money sum) {
        return !sum.isZero() && settings.thresholdNamedBy(key, kind, agency, day).reached(sum);
    }

    /** For whom thresholds and ranges speak; a sole trader is a citizen unless the place says otherwise. */
    public PartyKind kind(Party party, UUID agency, LocalDate day) {
        boolean unit = party.kind().isUnit(!settings.flag("party.sole-trader-as-citizen", agency, day));
        return unit ? PartyKind.ORGANISATION : PartyKind.CITIZEN;
    }
}
