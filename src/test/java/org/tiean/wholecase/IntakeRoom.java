package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.tiean.demo.control.CasePlayer;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.boundary.Filing;
import org.tiean.intake.boundary.Verification;
import org.tiean.intake.entity.ApproveFiling;
import org.tiean.intake.entity.ApproveNotFiling;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.investigation.boundary.TimeRequests;
import org.tiean.investigation.entity.DecideTime;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.settings.boundary.SettingsDesk;
import org.tiean.settings.entity.ChangeSetting;

/** Clues, filing, time asked for, and what the agency has settled for itself. */
@ApplicationScoped
class IntakeRoom implements Room {

    @Inject
    CasePlayer cases;

    @Inject
    Verification verification;

    @Inject
    Filing filing;

    @Inject
    TimeRequests requests;

    @Inject
    SettingsDesk settings;

    @Inject
    CurrentActor actor;

    @Override
    public Map<String, Word> words() {
        return Map.of(
                "verify-clue", this::verify,
                "approve-filing", (life, with) -> filing.approve(life.request(), new ApproveFiling(ApproveFiling.Outcome.valueOf(with), "意见：" + with)),
                "approve-not-filing", this::approveNotFiling,
                "collect-evidence", (life, with) -> cases.collectEvidence(life.played().sample(), life.caseId(), life.played().pair()),
                "request-time", this::askForTime,
                "decide-time", (life, with) -> requests.decide(life.request(), new DecideTime(DecideTime.Outcome.valueOf(with), "意见。", null)),
                "setting", this::set);
    }

    private void verify(ToldLife life, String with) {
        switch (VerifyClue.Conclusion.valueOf(with)) {
            case FILE -> cases.proposeFiling(life.played().sample(), life.caseId(), life.played().pair());
            case NOT_FILE -> cases.proposeNotFiling(life.played().sample(), life.caseId(), life.played().pair());
            case TRANSFER -> verification.verify(life.request(), new VerifyClue(VerifyClue.Conclusion.TRANSFER, "现场核查", "属于施工许可管理事项",
                    VerifyClue.Harm.NONE, "由住房和城乡建设主管部门管辖（建筑法第七条）", "示范市样板区住房和城乡建设局"));
        }
    }

    private void approveNotFiling(ToldLife life, String with) {
        boolean approved = with.equals("APPROVED");
        filing.approveNotFiling(life.request(), new ApproveNotFiling(approved, approved ? "同意不予立案。" : "事实没有核清，退回重新核查。",
                approved ? "违法行为轻微并及时改正，没有造成危害后果。" : null, approved ? "《中华人民共和国行政处罚法》第三十三条第一款" : null, null));
    }

    /** {@code EXTENSION 10}, {@code SUSPENSION PARTY_MISSING}, {@code RESUMPTION}. */
    private void askForTime(ToldLife life, String with) {
        String[] asked = with.split(" ");
        RequestTime.Kind kind = RequestTime.Kind.valueOf(asked[0]);
        requests.request(life.request(), new RequestTime(kind, kind == RequestTime.Kind.EXTENSION ? Integer.valueOf(asked[1]) : null,
                kind == RequestTime.Kind.SUSPENSION ? RequestTime.Ground.valueOf(asked[1]) : null, "需要进一步核实"));
    }

    /** {@code key value}, from today on, or {@code key value 1} from tomorrow on. */
    private void set(ToldLife life, String with) {
        String[] change = with.split(" ");
        settings.change(new ChangeSetting(change[0], actor.agencyId(), change[1],
                life.today().plusDays(change.length == 2 ? 0 : Long.parseLong(change[2])), "试行", "样综执〔2026〕9号"));
    }
}
