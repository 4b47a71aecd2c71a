package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.NoticeLine;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;

/** A party that defended itself is not told a heavier penalty next time, unless fresh investigation found new
 * facts (行政处罚法45(2); the second half is policy, rulebook Z-27). */
@ApplicationScoped
public class NoticeNotHeavier implements LegalityRule {

    @Inject
    Notices notices;

    @Inject
    InvestigationReports reports;

    @Override
    public String id() {
        return "notice-not-heavier";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 45, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ISSUE_NOTICE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.facts().containsKey("newFacts")) {
            return List.of();
        }
        UUID caseId = situation.caseFile().id();
        Set<UUID> defended = notices.defences(caseId).stream().map(defence -> defence.notice().partyId())
                .collect(Collectors.toSet());
        return notices.current(caseId).stream()
                .filter(notice -> defended.contains(notice.partyId()))
                .filter(notice -> proposed(caseId, notice.partyId()).exceeds(ceiling(notice)))
                .map(notice -> Finding.block(this, "hearing.notice.heavier", "investigation",
                        situation.caseFile().party(notice.partyId()).name(), ceiling(notice)))
                .toList();
    }

    private Money proposed(UUID caseId, UUID partyId) {
        return reports.current(caseId).stream().flatMap(report -> report.lines().stream())
                .filter(line -> line.partyId().equals(partyId) && line.amount() != null)
                .map(ReportView.Line::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Money ceiling(PenaltyNotice notice) {
        return notice.lines().stream().map(NoticeLine::ceiling).reduce(Money.ZERO, Money::plus);
    }
}
