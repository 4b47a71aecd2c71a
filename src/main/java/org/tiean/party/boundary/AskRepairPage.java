package org.tiean.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.entity.Repair;

/** {@code /party/repair.xhtml} (申请信用修复). */
@Named
@RequestScoped
public class AskRepairPage {

    @Inject
    PartyForm form;

    @Inject
    PartyActs acts;

    @Inject
    PartyRoom room;

    private List<DecisionView> decisions;
    private String decisionId;
    private String measures;
    private boolean promised;

    @PostConstruct
    void begin() {
        decisions = room.decisions();
        if (!decisions.isEmpty()) {
            decisionId = decisions.get(0).id().toString();
        }
    }

    public String submit() {
        return form.done(acts.askRepair(form.request(), decisionId == null ? null : UUID.fromString(decisionId), measures, promised));
    }

    public List<DecisionView> getDecisions() {
        return decisions;
    }

    public List<Repair> getEarlier() {
        return acts.repairs();
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public boolean isPromised() {
        return promised;
    }

    public void setPromised(boolean promised) {
        this.promised = promised;
    }
}
