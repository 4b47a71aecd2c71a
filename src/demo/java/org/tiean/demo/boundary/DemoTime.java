package org.tiean.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.demo.control.MovableClock;
import org.tiean.kernel.boundary.OutboxWorker;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.CaseProcess;

/**
 * Lets time pass: the clock, the demo time stamps, the timers of the engine and the outbox move together.
 */
@ApplicationScoped
public class DemoTime {

    @Inject
    MovableClock clock;

    @Inject
    CaseProcess process;

    @Inject
    OutboxWorker outbox;

    @Inject
    @ConfigProperty(name = "tiean.tsa.url")
    String timeStamps;

    private final HttpClient http = HttpClient.newHttpClient();

    /** Begins a history in the first hour of a day in the past. */
    public void beginOn(LocalDate day) {
        clock.beginAt(day.atTime(LocalTime.of(0, 30)).atZone(Zones.CHINA).toInstant());
        tellTimeStamps();
    }

    /** Moves ahead to a moment, works off what was ordered and fires the timers that came due on the way. */
    public void moveTo(Instant later) {
        settle();
        clock.moveTo(later);
        tellTimeStamps();
        process.fireDueTimers();
        settle();
    }

    /** Waits until everything ordered so far is carried out, so that it bears the time at which it was ordered. */
    public void settle() {
        outbox.workOff();
    }

    /** No time passes, but all that is due by now is done. */
    public void pass() {
        process.fireDueTimers();
        settle();
    }

    /** To a time of a day in China. */
    public void moveTo(LocalDate day, LocalTime time) {
        moveTo(day.atTime(time).atZone(Zones.CHINA).toInstant());
    }

    /** Back to real time; the time stamps follow. */
    public void catchUp() {
        settle();
        clock.catchUp();
        send(HttpRequest.newBuilder(clockOfTimeStamps()).DELETE().build());
        process.fireDueTimers();
    }

    public Instant now() {
        return clock.instant();
    }

    /** What the time really is. */
    public Instant realNow() {
        return clock.instant().minus(clock.ahead());
    }

    private void tellTimeStamps() {
        send(HttpRequest.newBuilder(clockOfTimeStamps()).PUT(BodyPublishers.ofString(clock.instant().toString())).build());
    }

    private URI clockOfTimeStamps() {
        return URI.create(timeStamps).resolve("/clock");
    }

    private void send(HttpRequest request) {
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                throw new IllegalStateException("the demo time stamps did not take the time: " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the demo time stamps cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
