package org.tiean.investigation.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.investigation.entity.DisposeSamples;
import org.tiean.investigation.entity.SampleEnd;
import org.tiean.investigation.entity.Sampling;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/dispose-samples.xhtml} (处理抽样取证的物品): the oldest taking whose samples are still there. */
@Named
@RequestScoped
public class DisposeSamplesPage {

    @Inject
    TaskPage task;

    @Inject
    Samplings samplings;

    private Sampling sampling;
    private List<SampleEndForm> rows = List.of();

    @PostConstruct
    void read() {
        sampling = samplings.open(task.getCaseId()).stream().findFirst().orElse(null);
        rows = sampling == null ? List.of() : sampling.samples().stream().map(SampleEndForm::new).toList();
    }

    public String submit() {
        if (sampling == null) {
            throw Refusal.notFound("investigation.samples.unknown");
        }
        return task.done(samplings.dispose(task.request(), new DisposeSamples(sampling.id(), rows.stream().map(SampleEndForm::line).toList())));
    }

    public List<SampleEndForm> getRows() {
        return rows;
    }

    public SampleEnd[] getEnds() {
        return SampleEnd.values();
    }
}
