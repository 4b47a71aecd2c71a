package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.intake.entity.UnfitHandlers;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.workflow.boundary.TaskList;

/** {@code /desk/intake/reassignments.xhtml} (待转办): open tasks whose officers cannot go on, to be given to others. */
@Named
@RequestScoped
public class ReassignmentsPage {

    @Inject
    Reassignments reassignments;

    @Inject
    TaskList tasks;

    @Inject
    Formats formats;

    private Page<UnfitHandlers> page;
    private Map<UUID, List<String>> steps;
    private Long count;

    public Page<UnfitHandlers> getPage() {
        if (page == null) {
            page = reassignments.page(formats.slice());
        }
        return page;
    }

    /** Steps of the case that wait for somebody. */
    public List<String> steps(UnfitHandlers row) {
        if (steps == null) {
            steps = tasks.openSteps(getPage().rows().stream().map(UnfitHandlers::caseId).toList());
        }
        return steps.getOrDefault(row.caseId(), List.of());
    }

    public boolean isMayReassign() {
        return reassignments.mayReassign();
    }

    /** How many there are, for the list of tasks. */
    public long getCount() {
        if (count == null) {
            count = reassignments.count();
        }
        return count;
    }
}
