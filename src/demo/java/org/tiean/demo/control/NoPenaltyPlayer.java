package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.tiean.decision.boundary.NoPenalties;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveNoPenalty;
import org.tiean.decision.entity.NoPenaltyGround;
import org.tiean.decision.entity.ProposeNoPenalty;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.investigation.entity.SubmitReport;

/** Plays cases that end without a penalty. */
@ApplicationScoped
@Transactional
public class NoPenaltyPlayer {

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    NoPenalties noPenalties;

    @Inject
    EvidenceList evidence;

    /** @param corrected by when the party put it right */
    public void propose(Played played, LocalDate corrected) {
        cast.enter(played.pair()[0]);
        SampleCase sample = played.sample();
        noPenalties.propose(desk.request(played), new ProposeNoPenalty(
                sample.needs("FIRST_VIOLATION") ? NoPenaltyGround.FIRST : NoPenaltyGround.MINOR, Wording.course(sample), Wording.found(sample),
                evidence.ofCase(played.caseId()).stream().filter(EvidenceLine::isVerified)
                        .map(each -> new SubmitReport.EvidenceUse(each.id(), each.proves())).toList(),
                "没有违法所得。经核查，未发现当事人因该违法行为取得款项。", "经查询没有同类违法记录，责令后及时改正，危害后果轻微", corrected,
                "今后不得再次实施上述违法行为", "执法人员当面讲解有关法律规定，当事人表示知晓并承诺今后遵守"));
    }

    public void approve(Played played) {
        cast.enter("head1");
        noPenalties.approve(desk.request(played), new ApproveNoPenalty(Approval.APPROVED, "符合首违不罚条件，同意不予行政处罚，做好教育。"));
    }

    public void serve(Played played) {
        cast.enter(played.pair()[0]);
        noPenalties.serve(desk.request(played), desk.proof(played, "no-penalty-decision"));
    }
}
