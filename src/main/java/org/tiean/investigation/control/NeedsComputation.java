package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

/** What a proposal has to go through, by the local thresholds; where none is set the protection is given. */
@ApplicationScoped
public class NeedsComputation {

    /** 行政处罚法 63(1)[3],[4] and what a place may count to them. */
    private static final Set<String> GRAVE = Set.of("降低资质等级", "吊销许可证件", "责令停产停业", "责令关闭", "限制从业");
    private static final Set<String> STOPPAGE = Set.of("停业整治", "停工整治", "责令停业整治", "责令停工整治", "暂停施工");
    private static final String DEMOLITION = "限期拆除";

    @Inject
    Settings settings;

    /** Fines of one party count together, since the party bears them together. */
    public Needs of(CaseFile caseFile, List<LineFinding> lines, SubmitReport given, LocalDate day) {
        UUID agency = caseFile.agencyId();
        boolean hearing = false;
        boolean review = given.publicInterest() || given.complexOrMajor() || lines.stream().anyMatch(LineFinding::special);
        boolean discussion = given.complexOrMajor() || lines.stream().anyMatch(LineFinding::departure);
        for (Party party : caseFile.parties()) {
            List<LineFinding> own = lines.stream().filter(line -> line.partyId().equals(party.id())).toList();
            Money fine = own.stream().map(LineFinding::fine).reduce(Money.ZERO, Money::plus);
            PartyKind kind = kind(party, agency, day);
            List<String> kinds = own.stream().map(LineFinding::otherKinds).flatMap(Collection::stream).toList();
            hearing |= reached("hearing.fine-threshold", kind, agency, day, fine) || grave(kinds, agency, day)
                    || kinds.contains("没收违法所得")
                    && reached("hearing.gain-threshold", kind, agency, day, given.illegalGains().amount())
                    || kinds.contains("没收非法财物") && settings.thresholdNamedBy("hearing.goods-threshold", kind, agency, day)
                            .sum().isEmpty();
            review |= reached("review.fine-threshold", kind, agency, day, fine)
                    || kinds.contains(DEMOLITION) && settings.flag("review.for-demolition", agency, day);
            discussion |= reached("collective.fine-threshold", kind, agency, day, fine);
        }
        return new Needs(hearing, review || hearing, discussion);
    }

    private boolean reached(String key, PartyKind kind, UUID agency, LocalDate day, Money sum) {
        return !sum.isZero() && settings.thresholdNamedBy(key, kind, agency, day).reached(sum);
    }

    private boolean grave(List<String> kinds, UUID agency, LocalDate day) {
        return kinds.stream().anyMatch(kind -> GRAVE.contains(kind)
                || STOPPAGE.contains(kind) && settings.flag("hearing.for-work-stoppage", agency, day)
                || kind.equals(DEMOLITION) && settings.flag("hearing.for-demolition", agency, day));
    }

    /** For whom thresholds and ranges speak; a sole trader is a citizen unless the place says otherwise. */
    public PartyKind kind(Party party, UUID agency, LocalDate day) {
        boolean unit = party.kind().isUnit(!settings.flag("party.sole-trader-as-citizen", agency, day));
        return unit ? PartyKind.ORGANISATION : PartyKind.CITIZEN;
    }
}
