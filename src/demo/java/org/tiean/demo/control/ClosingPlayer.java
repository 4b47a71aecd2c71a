package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.dossier.boundary.Archiving;
import org.tiean.dossier.boundary.Closings;
import org.tiean.dossier.entity.ApproveClosing;
import org.tiean.dossier.entity.ArchiveCase;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.dossier.entity.ProposeClosing;
import org.tiean.dossier.entity.Retention;

/** Plays closing and archiving. */
@ApplicationScoped
@Transactional
public class ClosingPlayer {

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    Closings closings;

    @Inject
    Archiving archiving;

    public void propose(Played played) {
        cast.enter(played.pair()[0]);
        boolean spared = played.sample().needs("NO_PENALTY");
        closings.propose(desk.request(played), new ProposeClosing(spared ? ClosingGround.NO_PENALTY : ClosingGround.EXECUTED,
                performance(played.sample()), null, null, spared ? "已依法作出不予行政处罚决定并进行教育，建议结案。" : "行政处罚决定已经执行完毕，建议结案。"));
    }

    private static String performance(SampleCase sample) {
        String other = sample.otherPenalty();
        String more = other == null || other.equals("警告") ? "" : other + "已履行；";
        return more + "责令改正的内容经复查已改正。";
    }

    public void approve(Played played) {
        cast.enter("head1");
        closings.approve(desk.request(played), new ApproveClosing(ApproveClosing.Outcome.APPROVED, "同意结案。"));
    }

    /** One case, one file. */
    public void archive(Played played) {
        cast.enter(played.pair()[0]);
        archiving.archive(desk.request(played), new ArchiveCase(Retention.THIRTY_YEARS, null));
    }
}
