package org.tiean.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Agencies;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Scene;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.CasePlayer;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.demo.entity.SampleCase;
import org.tiean.identity.entity.Scope;
import org.tiean.intake.boundary.Clues;
import org.tiean.intake.entity.ClueSource;
import org.tiean.intake.entity.RegisterClue;
import org.tiean.intake.entity.Reporter;

/** Cases of two squads and two agencies at several stages, and how everybody stands to them by the facts. */
@ApplicationScoped
public class SampleHouse {

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    CasePlayer player;

    @Inject
    Cast cast;

    @Inject
    Clues clues;

    @Inject
    Agencies agencies;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final Map<String, UUID> cases = new LinkedHashMap<>();

    /** Somebody of the realm. */
    record Person(String user, String role, String agency, String squad) {
    }

    static List<Person> people() {
        return Stream.of("/demo/officers.csv", "/demo/accounts.csv").flatMap(file -> RightsTable.read(file, "username", "roles").stream())
                .map(row -> new Person(row.text("username"), row.text("roles"), row.text("agency_code"), row.optionalText("squad_code")))
                .toList();
    }

    /** Name to id, made at the first call. */
    synchronized Map<String, UUID> cases() {
        if (cases.isEmpty()) {
            Life served = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
            served.through("serve-decision");
            cases.put("served, squad one", served.caseId());
            SampleCase told = Life.today(samples.require("SF-2026-008"), time);
            UUID filed = UUID.randomUUID();
            String[] pair = {"officer3", "officer4"};
            player.registerClue(told, filed, pair);
            player.collectEvidence(told, filed, pair);
            player.proposeFiling(told, filed, pair);
            cases.put("to be filed, squad two", filed);
            cases.put("clue, squad one", clue("officer1", "示范市样板区虚构路1号"));
            cases.put("clue, the city's squad", clue("city1", "示范市演示区虚构路2号"));
            cases.put("clue, the town's squad", clue("town1", "示范市样板区虚构镇虚构路3号"));
            time.settle();
        }
        return cases;
    }

    private UUID clue(String user, String place) {
        cast.enter(user);
        UUID id = UUID.randomUUID();
        Instant now = time.now();
        clues.register(new ActRequest(UUID.randomUUID(), id, now), new RegisterClue(ClueSource.PATROL, null, now, now,
                new Scene("占道堆放物料", place, 125.1, 30.0, "占道堆放物料。"), null, null, Reporter.NOBODY, cast.squad(user)));
        return id;
    }

    /** How a person stands to a case: from the register, the handlers, the acts done, and whose desk it lies on. */
    @Transactional
    public Set<Scope> scopes(Person person, UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        boolean same = agencies.require(caseFile.agencyId()).code().equals(person.agency());
        scopes.add(same ? Scope.AGENCY : Scope.OTHER_AGENCY);
        if (same && person.squad() != null && agencies.requireSquad(caseFile.squadId().orElseThrow()).code().equals(person.squad())) {
            scopes.add(Scope.SQUAD);
        }
        if (same && caseFile.handlers().stream().anyMatch(handler -> handler.username().equals(person.user()))) {
            scopes.add(Scope.OWN);
        }
        long acted = ((Number) em.createNativeQuery("select count(*) from tiean.done_act where case_id = cast(?1 as uuid) and actor = ?2")
                .setParameter(1, caseId.toString()).setParameter(2, person.user()).getSingleResult()).longValue();
        boolean onDesk = RightsTable.desks().getOrDefault(caseFile.stage().name(), Set.of()).contains(person.role());
        if (same && (acted > 0 || onDesk)) {
            scopes.add(Scope.ASSIGNED);
        }
        return scopes;
    }
}
