package org.tiean.coercion.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.coercion.entity.BeginTesting;
import org.tiean.coercion.entity.DisposeSeizure;
import org.tiean.coercion.entity.EndTesting;
import org.tiean.coercion.entity.ExtendSeizure;
import org.tiean.coercion.entity.GoodsExamination;
import org.tiean.coercion.entity.SeizedEnd;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Seizure;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/**
 * {@code /desk/coercion/dispose-seizure.xhtml}, {@code extend-seizure.xhtml}, {@code begin-testing.xhtml} and
 * {@code end-testing.xhtml}: what is done about things while they are held (处理、延长期限、送检、登记检测结果).
 */
@Named
@RequestScoped
public class HeldGoodsPage {

    private static final int MONTH = 30;

    @Inject
    TaskPage task;

    @Inject
    Seizures seizures;

    @Inject
    TimeLimits limits;

    @Inject
    Clock clock;

    private Seizure running;
    private List<DisposalForm> disposals;
    private String receiver;
    private int days = MONTH;
    private String reason;
    private BeginTesting.Kind kind;
    private String body;
    private String what;
    private LocalDate until;
    private String result;

    @PostConstruct
    void begin() {
        running = seizures.running(task.getCaseId()).orElse(null);
        disposals = running == null ? List.of() : running.things().stream().filter(SeizedThing::isHeld)
                .map(one -> new DisposalForm(one.id(), one.thing())).toList();
    }

    public String dispose() {
        return task.done(seizures.dispose(task.request(), new DisposeSeizure(disposals.stream().filter(DisposalForm::isChosen)
                .map(form -> new DisposeSeizure.Disposal(form.getThingId(), SeizedEnd.valueOf(form.getEnd()), form.getReason())).toList(), receiver)));
    }

    public String extend() {
        return task.done(seizures.extend(task.request(), new ExtendSeizure(days, reason)));
    }

    public String beginTesting() {
        return task.done(seizures.beginTesting(task.request(), new BeginTesting(kind, body, what, until)));
    }

    public String endTesting() {
        return task.done(seizures.endTesting(task.request(), new EndTesting(result)));
    }

    /** What runs, or null. */
    public Seizure getRunning() {
        return running;
    }

    /** Its last day, or null. */
    public LocalDate getDue() {
        return running == null ? null : limits.dueOf(running.id(), Seizures.TERM).map(LimitResult::due).orElse(null);
    }

    /** The test whose result is awaited, or null. */
    public GoodsExamination getTest() {
        return seizures.withOpenTest(task.getCaseId()).flatMap(Seizure::openTest).orElse(null);
    }

    /** What a head may decide. */
    public List<SeizedEnd> getEnds() {
        return Stream.of(SeizedEnd.values()).filter(SeizedEnd::isDecided).toList();
    }

    public BeginTesting.Kind[] getKinds() {
        return BeginTesting.Kind.values();
    }

    public LocalDate getToday() {
        return Zones.today(clock);
    }

    public List<DisposalForm> getDisposals() {
        return disposals;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public BeginTesting.Kind getKind() {
        return kind;
    }

    public void setKind(BeginTesting.Kind kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
