package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.CompetenceQuestion;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** {@code /desk/powers/ask.xhtml}: may this agency do this there and then, and why? The whole question stands in the address. */
@Named
@RequestScoped
public class PowerAskPage {

    @Inject
    Competence competence;

    @Inject
    Agencies agencies;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "agency")
    String agency;

    @Inject
    @Param(name = "item")
    String item;

    @Inject
    @Param(name = "act")
    String actDate;

    @Inject
    @Param(name = "acting")
    String actingDate;

    @Inject
    @Param(name = "filed")
    String filedOn;

    @Inject
    @Param(name = "place")
    String place;

    private Answer answer;
    private Refusal refusal;
    private boolean judged;

    public boolean isAsked() {
        return item != null && !item.isBlank();
    }

    /** The answer, or null where there is none: see {@link #getRefusal()}. */
    public Answer getAnswer() {
        judge();
        return answer;
    }

    /** Why there is no answer: an unknown item or agency. */
    public Refusal getRefusal() {
        judge();
        return refusal;
    }

    private void judge() {
        if (judged || !isAsked()) {
            return;
        }
        judged = true;
        try {
            answer = competence.check(new CompetenceQuestion(getAgencyId(), item.strip(), getActDate(), getActingDate(), day(filedOn),
                    place == null || place.isBlank() ? null : place.strip()));
        } catch (Refusal unanswerable) {
            refusal = unanswerable;
        }
    }

    public List<Agency> getAgencies() {
        return agencies.all();
    }

    public UUID getAgencyId() {
        try {
            return agency == null || agency.isBlank() ? actor.agencyId() : UUID.fromString(agency);
        } catch (IllegalArgumentException e) {
            return actor.agencyId();
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public LocalDate getActDate() {
        LocalDate day = day(actDate);
        return day == null ? Zones.today(clock) : day;
    }

    public LocalDate getActingDate() {
        LocalDate day = day(actingDate);
        return day == null ? Zones.today(clock) : day;
    }

    public LocalDate getFiledOn() {
        return day(filedOn);
    }

    public String getItem() {
        return item;
    }

    public String getPlace() {
        return place;
    }
}
