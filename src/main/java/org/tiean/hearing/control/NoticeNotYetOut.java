package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.document.boundary.ServiceAnnouncements;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.entity.Citation;
import org.tiean.workflow.control.OpenHands;

/**
 * A notice that reached any of its parties, or was put up for them in public, is not withdrawn: what was told is mended by
 * another notice (行政处罚法44).
 */
@ApplicationScoped
public class NoticeNotYetOut implements LegalityRule {

    @Inject
    Notices notices;

    @Inject
    OpenHands hands;

    @Inject
    ServiceAnnouncements announcements;

    @Override
    public String id() {
        return "notice-not-yet-out";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 44);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.WITHDRAW_STEP);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        boolean meant = situation.asked()
                ? hands.withdrawable(caseId).filter(last -> last.row().act() == ActKind.ISSUE_NOTICE).isPresent()
                : ActKind.ISSUE_NOTICE.key().equals(situation.facts().getString("act", ""));
        return meant && notices.current(caseId).stream().anyMatch(this::isOut)
                ? List.of(Finding.block(this, "hearing.notice.out", "documents")) : List.of();
    }

    private boolean isOut(PenaltyNotice notice) {
        return notice.servedOn().isPresent() || announcements.ofDocument(notice.documentId()).isPresent();
    }
}
