package org.tiean.intake.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Agencies;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.control.DayCounting;
import org.tiean.calendar.entity.Intervals;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.entity.InspectionDraw;
import org.tiean.intake.entity.InspectionResult;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** {@code /desk/intake/inspections.xhtml} and {@code /public/inspections.xhtml}: random inspections, and one of them. */
@Named
@RequestScoped
public class InspectionsPage {

    @Inject
    InspectionDraws draws;

    @Inject
    Agencies agencies;

    @Inject
    CurrentActor actor;

    @Inject
    Settings settings;

    @Inject
    HolidayTables holidays;

    @Inject
    Formats formats;

    @Inject
    HttpServletRequest http;

    @Inject
    Clock clock;

    private UUID formId;
    private InspectionDraw one;
    private Map<Integer, InspectionResult> results;
    private Page<InspectionDraw> page;
    private String title;
    private String objects;
    private Integer howMany;
    private Integer place;
    private InspectionResult.Outcome outcome;
    private String words;

    @PostConstruct
    void begin() {
        formId = id("formId");
        if (formId == null) {
            formId = UUID.randomUUID();
        }
        if (http.getParameter("id") != null) {
            one = draws.find(id("id"));
            if (!isOpen() && !one.agencyId().equals(actor.agencyId())) {
                throw Refusal.notFound("intake.draw.unknown");
            }
            results = draws.results(one.id()).stream().collect(Collectors.toMap(InspectionResult::objectNo, Function.identity()));
        }
        if (!isOpen() && !draws.mayAct()) {
            throw Refusal.forbidden("intake.draw.forbidden");
        }
    }

    private UUID id(String name) {
        try {
            return UUID.fromString(String.valueOf(http.getParameter(name)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether it is the page for everybody. */
    private boolean isOpen() {
        return http.getServletPath().startsWith("/public/");
    }

    public String prepare() {
        InspectionDraw draw = draws.prepare(new InspectionDraw.Given(formId, title, objects == null ? List.of() : objects.lines().toList(),
                howMany == null ? 0 : howMany));
        return to(draw.id());
    }

    public String draw() {
        return to(draws.draw(one.id()).id());
    }

    public String record() {
        draws.record(one.id(), place == null ? 0 : place, outcome, words);
        return to(one.id());
    }

    private static String to(UUID id) {
        return "/desk/intake/inspections.xhtml?faces-redirect=true&done=1&id=" + id;
    }

    public Page<InspectionDraw> getPage() {
        if (page == null) {
            page = draws.page(isOpen() ? null : actor.agencyId(), formats.slice());
        }
        return page;
    }

    /** The one asked for, or null. */
    public InspectionDraw getOne() {
        return one;
    }

    public String agency(InspectionDraw draw) {
        return agencies.require(draw.agencyId()).name();
    }

    /** What was found at an object, or null. */
    public InspectionResult result(int object) {
        return results.get(object);
    }

    /** Objects drawn of which nothing is recorded yet. */
    public List<InspectionDraw.Drawn> getOpenObjects() {
        return one.drawn().stream().filter(drawn -> !results.containsKey(drawn.place())).toList();
    }

    /** Last day to publish the results; null before the draw. */
    public LocalDate getDue() {
        return one.drawnAt().map(Zones::dayOf).map(day -> DayCounting.workingDays(day,
                settings.integer("inspection.result-days", one.agencyId(), day), Intervals.NONE, holidays.calendar())).orElse(null);
    }

    public InspectionResult.Outcome[] getOutcomes() {
        return InspectionResult.Outcome.values();
    }

    public UUID getFormId() {
        return formId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getObjects() {
        return objects;
    }

    public void setObjects(String objects) {
        this.objects = objects;
    }

    public Integer getHowMany() {
        return howMany;
    }

    public void setHowMany(Integer howMany) {
        this.howMany = howMany;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public InspectionResult.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(InspectionResult.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
