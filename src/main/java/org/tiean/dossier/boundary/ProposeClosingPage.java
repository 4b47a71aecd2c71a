package org.tiean.dossier.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.decision.boundary.NoPenalties;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.FineAccount;
import org.tiean.dossier.entity.ProposeClosing;
import org.tiean.kernel.boundary.Messages;
import org.tiean.transfer.control.TransfersFound;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/dossier/propose-closing.xhtml} (申请结案). */
@Named
@RequestScoped
public class ProposeClosingPage {

    @Inject
    TaskPage task;

    @Inject
    Closings closings;

    @Inject
    NoPenalties noPenalties;

    @Inject
    Messages messages;

    private ClosingGround ground = ClosingGround.EXECUTED;
    private String performance;
    private String goods;
    private String remedy;
    private String opinion;

    @Inject
    FineAccounts accounts;

    @Inject
    TransfersFound transfers;

    @PostConstruct
    void suggest() {
        opinion = messages.t("dossier.page.opinion.default");
        List<FineAccount> fines = accounts.of(task.getCaseId());
        if (!fines.isEmpty() && fines.stream().allMatch(FineAccount::isRevoked)) {
            ground = ClosingGround.DECISION_REVOKED;
        }
        if (fines.stream().anyMatch(FineAccount::isAbandoned)) {
            ground = ClosingGround.EXECUTION_TERMINATED;
        }
        if (transfers.isGone(task.getCaseId())) {
            ground = ClosingGround.HANDED_ON;
        }
        noPenalties.approved(task.getCaseId()).ifPresent(ended -> {
            ground = ended.ground().isDecision() ? ClosingGround.NO_PENALTY : ClosingGround.INVESTIGATION_TERMINATED;
            opinion = messages.t("dossier.page.opinion.no-penalty");
        });
    }

    public String submit() {
        return task.done(closings.propose(task.request(), new ProposeClosing(ground, performance, goods, remedy, opinion)));
    }

    public List<ClosingGround> getGrounds() {
        return List.of(ClosingGround.values());
    }

    public ClosingGround getGround() {
        return ground;
    }

    public void setGround(ClosingGround ground) {
        this.ground = ground;
    }

    public String getPerformance() {
        return performance;
    }

    public void setPerformance(String performance) {
        this.performance = performance;
    }

    public String getGoods() {
        return goods;
    }

    public void setGoods(String goods) {
        this.goods = goods;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
