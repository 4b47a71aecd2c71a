package org.tiean.remedy.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.tiean.kernel.entity.Zones;
import org.tiean.remedy.entity.LiftStay;
import org.tiean.remedy.entity.RecordAttendance;
import org.tiean.remedy.entity.RecordStay;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/remedy/record-stay.xhtml}, {@code lift-stay.xhtml} and {@code record-attendance.xhtml} (停止执行、恢复执行、参加听证和出庭). */
@Named
@RequestScoped
public class RemedyPage {

    @Inject
    TaskPage task;

    @Inject
    Remedies remedies;

    @Inject
    Clock clock;

    private RecordStay.By by;
    private String number;
    private LocalDate day;
    private String reason;
    private RecordAttendance.Who who;
    private String person;

    @PostConstruct
    void begin() {
        day = Zones.today(clock);
    }

    public String stop() {
        return task.done(remedies.stop(task.request(), new RecordStay(by, number, day, reason)));
    }

    public String lift() {
        return task.done(remedies.liftStay(task.request(), new LiftStay(day, reason)));
    }

    public String attend() {
        return task.done(remedies.attended(task.request(), new RecordAttendance(day, who, person, reason)));
    }

    public RecordStay.By[] getStayers() {
        return RecordStay.By.values();
    }

    public RecordAttendance.Who[] getAttendants() {
        return RecordAttendance.Who.values();
    }

    public RecordStay.By getBy() {
        return by;
    }

    public void setBy(RecordStay.By by) {
        this.by = by;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public RecordAttendance.Who getWho() {
        return who;
    }

    public void setWho(RecordAttendance.Who who) {
        this.who = who;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
