package org.tiean.hearing.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.hearing.entity.ReexamineDefence;
import org.tiean.kernel.entity.Money;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/reexamine-defence.xhtml}: each open defence with its answer, and what it lowers. */
@Named
@RequestScoped
public class ReexamineDefencePage {

    @Inject
    TaskPage task;

    @Inject
    Defences defences;

    @Inject
    PenaltyNotices notices;

    private List<PointForm> points;
    private List<ReductionForm> reductions;
    private String conclusion;

    @PostConstruct
    void read() {
        points = defences.of(task.getCaseId()).stream().filter(defence -> !defence.isExamined()).map(PointForm::new).toList();
        reductions = notices.current(task.getCaseId()).stream().flatMap(notice -> notice.lines().stream())
                .map(ReductionForm::new).toList();
    }

    public String submit() {
        return task.done(defences.reexamine(task.request(), new ReexamineDefence(
                points.stream().map(PointForm::point).toList(), conclusion,
                reductions.stream().filter(form -> form.getYuan() != null).map(form -> new ReexamineDefence.Reduction(
                        form.getLine().suspectedActId(), Money.ofYuan(form.getYuan()))).toList())));
    }

    public List<PointForm> getPoints() {
        return points;
    }

    public List<ReductionForm> getReductions() {
        return reductions;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
