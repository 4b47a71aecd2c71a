package org.tiean.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.Report;
import org.tiean.casefile.boundary.CaseList;
import org.tiean.casefile.boundary.Unmasking;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.CaseFilter;
import org.tiean.casefile.entity.CaseRow;
import org.tiean.casefile.entity.Party;
import org.tiean.decision.InTransaction;
import org.tiean.demo.control.Cast;
import org.tiean.document.entity.DocumentKind;
import org.tiean.http.Rest;
import org.tiean.identity.SampleHouse.Person;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.review.entity.ReviewPoint;
import org.tiean.workflow.boundary.TaskList;
import org.tiean.workflow.entity.TaskRow;

/**
 * Everybody of the realm at every door of every case, held against the table of rights itself: a stranger gets 404, who
 * may only look 403 with the reason, and lists show exactly the rows the table opens.
 */
@ArquillianTest
class AccessIT {

    private static final Set<String> REFUSED = Set.of("casefile.unknown", "casefile.role-missing", "casefile.not-in-scope");
    private static final UUID NOBODY = UUID.fromString("00000000-0000-4000-8000-000000000000");

    @Inject
    SampleHouse house;

    @Inject
    Cast cast;

    @Inject
    CaseList cases;

    @Inject
    TaskList tasks;

    @Inject
    CaseAccess access;

    @Inject
    Unmasking unmasking;

    @Inject
    InTransaction transaction;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final RightsTable table = new RightsTable();
    private final List<Person> people = SampleHouse.people();
    private final List<String> wrong = new ArrayList<>();
    private Map<String, UUID> known;
    private int asked;
    private int papers;

    @BeforeEach
    void prepare() {
        known = house.cases();
    }

    private static Rest rest() {
        return new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"),
                System.getProperty("tiean.demo.password"));
    }

    /** Something to read over REST, and what of a case it shows. */
    private record Reading(String path, Subject subject) {
    }

    /** An act over REST: its form is right and its content is refused later, so that it changes nothing. */
    private record Acting(String path, ActKind act, JsonObject body) {
    }

    private static final List<Reading> READINGS = List.of(new Reading("documents", Subject.CASE),
            new Reading("evidence", Subject.CASE), new Reading("notices", Subject.CASE), new Reading("defences", Subject.CASE),
            new Reading("decisions", Subject.CASE), new Reading("legal-review", Subject.CASE),
            new Reading("publication", Subject.DISCLOSURE), new Reading("fine-accounts", Subject.PAYMENT));

    private List<Acting> actings(UUID officer) {
        String day = Zones.today(clock).toString();
        return List.of(
                new Acting("intake/handlers", ActKind.ASSIGN_HANDLERS, Json.createObjectBuilder().add("officerIds",
                        Json.createArrayBuilder().add(officer.toString()).add(officer.toString())).build()),
                new Acting("legal-review", ActKind.REVIEW_LEGALITY, Json.createObjectBuilder().add("opinion", "AGREED")
                        .add("points", points()).add("discussionAdvised", false).build()),
                new Acting("decisions", ActKind.APPROVE_DECISION, Json.createObjectBuilder().add("opinion", "APPROVED")
                        .add("text", "同意。").add("lines", Json.createArrayBuilder().add(Json.createObjectBuilder()
                                .add("suspectedActId", NOBODY.toString()).add("amountFen", 100).add("reason", "调整"))).build()),
                new Acting("publication-decisions", ActKind.DECIDE_PUBLICATION, Json.createObjectBuilder().add("lines",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("decisionId", NOBODY.toString())
                                .add("publish", false).add("reason", "不予公示。").add("portal", false).add("creditChina", false)
                                .add("doublePublicity", false).add("gravity", "MINOR"))).build()),
                new Acting("payments", ActKind.RECORD_PAYMENT, Json.createObjectBuilder().add("decisionId", NOBODY.toString())
                        .add("amountFen", 100).add("paidOn", day).add("channel", "BANK").add("receiptNumber", "示财罚0").build()));
    }

    /** All points answered, the first with a no that contradicts the opinion. */
    private static JsonArrayBuilder points() {
        JsonArrayBuilder points = Json.createArrayBuilder();
        for (ReviewPoint point : ReviewPoint.values()) {
            boolean passes = point != ReviewPoint.values()[0];
            JsonObjectBuilder answer = Json.createObjectBuilder().add("point", point.name()).add("passes", passes);
            points.add(passes ? answer : answer.add("remark", "缺少证据"));
        }
        return points;
    }

    @Test
    void everyRoleAtEveryDoorOfTheRestInterface() throws Exception {
        Rest rest = rest();
        UUID officer = cast.ids("officer1").get(0);
        for (Person person : people) {
            for (Map.Entry<String, UUID> one : known.entrySet()) {
                Set<Scope> scopes = house.scopes(person, one.getValue());
                for (Reading reading : READINGS) {
                    boolean sees = table.grants(person.role(), reading.subject(), scopes, Action.SEE);
                    expect(person, one.getKey(), "GET " + reading.path(), rest.get(person.user(),
                            "/cases/" + one.getValue() + "/" + reading.path()), sees ? 200 : 404, sees ? null : "casefile.unknown");
                }
                evidence(rest, person, one.getKey(), one.getValue(), scopes);
                paper(rest, person, one.getKey(), one.getValue(), scopes);
                for (Acting acting : actings(officer)) {
                    act(rest, person, one.getKey(), one.getValue(), scopes, acting);
                }
            }
            expect(person, "no case", "GET documents", rest.get(person.user(), "/cases/" + NOBODY + "/documents"), 404, "casefile.unknown");
        }
        Report.line("authorization", asked + " requests of " + people.size() + " people in " + Role.values().length
                + " roles at the doors of " + known.size() + " cases, as the table says");
        assertTrue(papers > 0, "no case has a sealed paper");
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " of " + asked + ":\n" + String.join("\n", wrong));
    }

    /** A photo cannot be masked: who sees a case masked only is told so. */
    private void evidence(Rest rest, Person person, String name, UUID caseId, Set<Scope> scopes) throws Exception {
        Optional<UUID> evidence = transaction.run(() -> em.createQuery("select e.id from EvidenceItem e where e.caseId = :case", UUID.class)
                .setParameter("case", caseId).setMaxResults(1).getResultStream().findFirst());
        if (evidence.isPresent()) {
            boolean sees = table.grants(person.role(), Subject.CASE, scopes, Action.SEE);
            boolean clear = table.grants(person.role(), Subject.CASE, scopes, Action.SEE_UNMASKED);
            expect(person, name, "GET evidence file", rest.get(person.user(), "/cases/" + caseId + "/evidence/" + evidence.get() + "/file?why=AccessIT"),
                    !sees ? 404 : clear ? 200 : 403, !sees ? "casefile.unknown" : clear ? null : "evidence.file.not-masked");
        }
    }

    /** Nor can a sealed paper, with its numbers and addresses; and under the address of another case there is none. */
    private void paper(Rest rest, Person person, String name, UUID caseId, Set<Scope> scopes) throws Exception {
        Optional<UUID> paper = transaction.run(() -> em.createQuery("select d.id from CaseDocument d where d.caseId = :case and d.fileDigest is not null"
                        + " and d.kind <> :open", UUID.class).setParameter("case", caseId).setParameter("open", DocumentKind.PUBLIC_TEXT)
                .setMaxResults(1).getResultStream().findFirst());
        if (paper.isPresent()) {
            boolean sees = table.grants(person.role(), Subject.CASE, scopes, Action.SEE);
            boolean clear = table.grants(person.role(), Subject.CASE, scopes, Action.SEE_UNMASKED);
            expect(person, name, "GET paper", rest.get(person.user(), "/cases/" + caseId + "/documents/" + paper.get() + "/file?why=AccessIT"),
                    !sees ? 404 : clear ? 200 : 403, !sees ? "casefile.unknown" : clear ? null : "document.file.not-masked");
            expect(person, name, "GET paper of another case", rest.get(person.user(), "/cases/" + NOBODY + "/documents/" + paper.get() + "/file"),
                    404, "document.unknown");
            papers++;
        }
    }

    private void act(Rest rest, Person person, String name, UUID caseId, Set<Scope> scopes, Acting acting) throws Exception {
        Subject subject = acting.act().subject();
        boolean sees = table.grants(person.role(), subject, scopes, Action.SEE);
        boolean role = acting.act().roles().stream().anyMatch(one -> one.realmName().equals(person.role()));
        boolean may = table.grants(person.role(), subject, scopes, Action.ACT);
        JsonObjectBuilder body = Json.createObjectBuilder(acting.body()).add("actId", UUID.randomUUID().toString())
                .add("occurredAt", clock.instant().minusSeconds(1).toString());
        Rest.Answer answer = rest.post(person.user(), "/cases/" + caseId + "/" + acting.path(), body.build());
        if (!sees) {
            expect(person, name, acting.act().key(), answer, 404, "casefile.unknown");
        } else if (!role) {
            expect(person, name, acting.act().key(), answer, 403, "casefile.role-missing");
        } else if (!may) {
            expect(person, name, acting.act().key(), answer, 403, "casefile.not-in-scope");
        } else {
            asked++;
            if (answer.status() < 400 || answer.status() >= 500 || REFUSED.contains(key(answer))) {
                wrong.add(person + " " + scopes + " " + name + " " + acting.act().key() + ": let through to the law, got " + answer);
            }
        }
    }

    private void expect(Person person, String name, String door, Rest.Answer answer, int status, String key) {
        asked++;
        boolean right = answer.status() == status;
        if (status >= 400) {
            right &= key.equals(key(answer)) && !answer.object().getString("message", "").isBlank();
        }
        if (!right) {
            wrong.add(person + " " + name + " " + door + ": expected " + status + " " + key + ", got " + answer.status() + " "
                    + answer.body().substring(0, Math.min(200, answer.body().length())));
        }
    }

    private static String key(Rest.Answer answer) {
        return answer.body().startsWith("{") ? answer.object().getString("key", "") : "";
    }

    @Test
    void withoutALoginThereIsNothingOfACase() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (UUID id : known.values()) {
            for (Reading reading : READINGS) {
                int status = http.send(HttpRequest.newBuilder(URI.create(System.getProperty("tiean.public.url") + "/api/v1/cases/" + id
                        + "/" + reading.path())).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
                assertEquals(404, status, reading.path());
            }
        }
    }

    @Test
    void listsShowExactlyTheRowsTheTableOpens() throws Exception {
        for (Person person : people) {
            cast.enter(person.user());
            Set<UUID> shown = shown();
            for (Map.Entry<String, UUID> one : known.entrySet()) {
                boolean sees = table.grants(person.role(), Subject.CASE, house.scopes(person, one.getValue()), Action.SEE);
                assertEquals(sees, shown.contains(one.getValue()), person + " " + one.getKey());
            }
            Set<UUID> seen = transaction.run(() -> new HashSet<>(em.createQuery("select c from CaseFile c", CaseFile.class).getResultStream()
                    .filter(caseFile -> access.sees(caseFile, Subject.CASE)).map(CaseFile::id).toList()));
            assertEquals(seen, shown, () -> "list and door of " + person);
        }
    }

    private Set<UUID> shown() {
        Set<UUID> shown = new HashSet<>();
        Page<CaseRow> page;
        do {
            page = cases.page(new CaseFilter(null, null, null, false), new Page.Slice(shown.size(), Page.Slice.LARGEST));
            page.rows().forEach(row -> shown.add(row.id()));
        } while (!page.rows().isEmpty());
        assertEquals(page.total(), shown.size());
        return shown;
    }

    @Test
    void theTasksOfEverybodyAreThoseTheirRoleMayFinish() throws Exception {
        for (Person person : people) {
            cast.enter(person.user());
            Set<String> shown = new HashSet<>();
            int rows = 0;
            Page<TaskRow> page;
            do {
                page = tasks.own(TaskList.Filter.ALL, Zones.today(clock), new Page.Slice(rows, Page.Slice.LARGEST));
                page.rows().forEach(row -> shown.add(row.caseId() + " " + row.step()));
                rows += page.rows().size();
            } while (!page.rows().isEmpty());
            for (Map.Entry<String, UUID> one : known.entrySet()) {
                Set<Scope> scopes = house.scopes(person, one.getValue());
                for (String step : tasks.openSteps(one.getValue())) {
                    boolean may = ActKind.finishing(step).stream().anyMatch(act ->
                            act.roles().stream().anyMatch(role -> role.realmName().equals(person.role()))
                                    && table.grants(person.role(), act.subject(), scopes, Action.ACT));
                    assertEquals(may, shown.contains(one.getValue() + " " + step), person + " " + one.getKey() + " " + step);
                }
            }
        }
    }

    @Test
    void valuesInTheClearAreForThoseTheTableNamesAndForAReason() throws Exception {
        for (Person person : people) {
            cast.enter(person.user());
            for (Map.Entry<String, UUID> one : known.entrySet()) {
                List<UUID> parties = transaction.run(() -> em.find(CaseFile.class, one.getValue()).parties().stream().map(Party::id).toList());
                Set<Scope> scopes = house.scopes(person, one.getValue());
                boolean sees = table.grants(person.role(), Subject.CASE, scopes, Action.SEE);
                boolean clear = table.grants(person.role(), Subject.CASE, scopes, Action.SEE_UNMASKED);
                for (UUID party : parties) {
                    String expected = !sees ? "casefile.unknown" : clear ? "revealed" : "casefile.unmask.forbidden";
                    assertEquals(expected, revealed(one.getValue(), party, "核对当事人身份"), person + " " + one.getKey());
                    assertEquals(clear && sees ? "casefile.unmask.reason" : expected, revealed(one.getValue(), party, " "), person + " without a reason");
                }
            }
        }
    }

    private String revealed(UUID caseId, UUID party, String reason) {
        try {
            return unmasking.reveal(caseId, party, reason).idNumber().isPresent() ? "revealed" : "nothing there";
        } catch (Refusal e) {
            return e.key();
        }
    }
}
