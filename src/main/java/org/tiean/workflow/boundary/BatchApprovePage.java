package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.omnifaces.cdi.Param;
import org.tiean.casefile.entity.ActKind;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Page;
import org.tiean.workflow.entity.BatchLine;
import org.tiean.workflow.entity.BatchPick;
import org.tiean.workflow.entity.BatchRow;

/** {@code /desk/workflow/batch-approve.xhtml?act=} (批量审批): several picked, one opinion, an answer for each. */
@Named
@RequestScoped
public class BatchApprovePage {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    BatchApprovals batches;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "act")
    String act;

    /** Ticked rows; read from the request by name, so that a list that changed in between ticks no other row. */
    @Inject
    @Param(name = "pick")
    List<String> picks;

    @Inject
    @Param(name = "form")
    String form;

    private String opinion;
    private Page<BatchRow> page;
    private List<BatchLine> lines = List.of();
    private final Map<String, String> titles = new HashMap<>();

    public void submit() {
        List<BatchPick> picked = picks == null ? List.of() : picks.stream().map(key -> BatchPick.ticked(UUID.fromString(getForm()), key)).toList();
        getRows().forEach(row -> titles.put(row.key(), row.title()));
        lines = batches.approve(act, picked, opinion, clock.instant());
        page = null;
        form = null;
        opinion = null;
    }

    public Page<BatchRow> getPage() {
        if (page == null) {
            page = batches.waiting(act, Page.Slice.first(BatchApprovals.MOST));
        }
        return page;
    }

    public List<BatchRow> getRows() {
        return getPage().rows();
    }

    /** What became of those picked. */
    public List<BatchLine> getLines() {
        return lines;
    }

    public long getDone() {
        return lines.stream().filter(BatchLine::isDone).count();
    }

    /** The name of the case of a line; of one that had left the list in between, only that. */
    public String title(BatchLine line) {
        return titles.getOrDefault(line.pick().key(), messages.t("workflow.batch.gone"));
    }

    /** Why it was refused, with the article. */
    public String why(BatchLine line) {
        return line.refusal().map(refused -> messages.why(messages.pageLocale(), refused)).orElse("");
    }

    public String getAct() {
        return act;
    }

    /** Made anew after each submission; a double click sends the same. */
    public String getForm() {
        if (form == null || !FORM.matcher(form).matches()) {
            form = UUID.randomUUID().toString();
        }
        return form;
    }

    /** The approvals the list of tasks leads to from here. */
    public List<String> getOwn() {
        return batches.own().stream().map(ActKind::key).toList();
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
