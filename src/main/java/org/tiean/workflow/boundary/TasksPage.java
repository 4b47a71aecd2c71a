package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.tiean.casefile.entity.ActKind;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskList.Filter;
import org.tiean.workflow.entity.TaskRow;

/** {@code /desk/tasks.xhtml} (待办). */
@Named
@RequestScoped
public class TasksPage {

    @Inject
    TaskList tasks;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "filter")
    String filter;

    @Inject
    @Param(name = "done")
    String done;

    private Page<TaskRow> page;

    public Page<TaskRow> getPage() {
        if (page == null) {
            page = tasks.own(getFilter(), Zones.today(clock), formats.slice());
        }
        return page;
    }

    /** Key of the act just done, when one comes back from a task page. */
    public String getDone() {
        return ActKind.ofKey(String.valueOf(done)).map(ActKind::key).orElse(null);
    }

    public List<TaskRow> getRows() {
        return getPage().rows();
    }

    public Filter getFilter() {
        return filters().stream().filter(known -> known.name().equals(filter)).findFirst().orElse(Filter.ALL);
    }

    public List<Filter> filters() {
        return List.of(Filter.values());
    }
}
