package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.casefile.entity.ActKind;
import org.tiean.workflow.control.CountersignTable;
import org.tiean.workflow.entity.Countersign;

/** What further signers say of an approval (会签意见), on its page. */
@Named
@RequestScoped
public class CountersignCard {

    @Inject
    TaskPage task;

    @Inject
    Countersigns countersigns;

    @Inject
    CountersignTable table;

    private List<Countersign> of;
    private Boolean mayAsk;

    /** Whether signers may be added to what this act decides. */
    public boolean concerns(String act) {
        return table.steps().contains(ActKind.valueOf(act).effect().name());
    }

    /** Those of the step this act decides, in the order they were asked. */
    public List<Countersign> of(String act) {
        if (of == null) {
            String step = ActKind.valueOf(act).effect().name();
            of = countersigns.of(task.getCaseId()).stream().filter(one -> one.step().equals(step)).toList();
        }
        return of;
    }

    /** Whether the reader has this approval in hand and may ask one more. */
    public boolean mayAsk(String act) {
        if (mayAsk == null) {
            mayAsk = countersigns.inHand(task.getCaseId()).contains(ActKind.valueOf(act).effect().name())
                    && task.mayAct(ActKind.REQUEST_COUNTERSIGN);
        }
        return mayAsk;
    }
}
