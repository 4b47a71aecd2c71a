package org.tiean.authority.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tiean.authority.entity.RegisterStandIn;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Absence;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Refusal;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownSettings;

/** Who may stand in for whom, from {@code stand-ins.csv}; and what a head's stand-in may sign. */
class StandInFitnessTest {

    private final KnownOfficers officers = new KnownOfficers();

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        String file = "/authority/stand-ins.csv";
        try (Reader reader = new InputStreamReader(StandInFitnessTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return CsvRows.read(reader, file, "situation", "capacity", "absent", "substitute", "from", "until").rows().stream()
                    .map(row -> DynamicTest.dynamicTest(row.text("situation"), () -> run(row)));
        }
    }

    private void run(CsvRow row) {
        RegisterStandIn given = new RegisterStandIn(UUID.randomUUID(), officers.id(row.text("absent")), officers.id(row.text("substitute")),
                Role.valueOf(row.text("capacity")), LocalDate.parse(row.text("from")), LocalDate.parse(row.text("until")), "外出培训");
        String refused = null;
        try {
            StandInFitness.require(given, officers.require(officers.id("局长")).agencyId(), officers.require(given.absentId()),
                    officers.require(given.substituteId()));
        } catch (Refusal e) {
            refused = e.key();
        }
        assertEquals(row.optionalText("refused"), refused);
    }

    @Test
    void aHeadsStandInSignsBeyondTheOrdersOnlyWhereTheAgencySaysSo() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        UUID agency = UUID.randomUUID();
        HeadsStandIn standIn = new HeadsStandIn();
        KnownSettings settings = new KnownSettings();
        standIn.settings = settings;
        standIn.actor = actor(Role.DEPUTY_HEAD, new Absence(UUID.randomUUID(), "局长", "副局长", Role.AGENCY_HEAD, agency, day, day.plusDays(4)));
        assertEquals(Optional.empty(), standIn.basis("副局长", day), "orders alone count by default");
        settings.set(HeadsStandIn.SETTING, "yes");
        assertEquals(Optional.of("代局长（外出代理登记：2026-11-23至2026-11-27）"), standIn.basis("副局长", day));
        assertEquals(Optional.empty(), standIn.basis("另一人", day), "only for who acts");
        standIn.actor = actor(Role.OFFICER, new Absence(UUID.randomUUID(), "甲", "副局长", Role.OFFICER, agency, day, day.plusDays(4)));
        assertEquals(Optional.empty(), standIn.basis("副局长", day), "a handler's stand-in signs nothing");
    }

    private static CurrentActor actor(Role role, Absence absence) {
        return new CurrentActor() {
            @Override
            public String username() {
                return "副局长";
            }

            @Override
            public Set<Role> roles() {
                return Set.of(role);
            }

            @Override
            public List<Absence> standsInFor() {
                return List.of(absence);
            }
        };
    }

    @Test
    void theCapacityAndTheOwnRolesBoundWhatPasses() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Absence handler = new Absence(UUID.randomUUID(), "甲", "乙", Role.OFFICER, UUID.randomUUID(), day, day);
        Absence head = new Absence(UUID.randomUUID(), "局长", "副局长", Role.AGENCY_HEAD, UUID.randomUUID(), day, day);
        Absence reviewer = new Absence(UUID.randomUUID(), "审核员", "乙", Role.LEGAL_REVIEWER, UUID.randomUUID(), day, day);
        Set<Role> officers = Set.of(Role.OFFICER, Role.SQUAD_LEADER);
        Set<Role> heads = Set.of(Role.AGENCY_HEAD, Role.DEPUTY_HEAD);
        assertEquals(List.of(true, false, false), List.of(handler.covers(officers, Set.of(Role.OFFICER)),
                handler.covers(officers, Set.of(Role.LEGAL_REVIEWER)), handler.covers(heads, heads)));
        assertEquals(List.of(true, false, false), List.of(head.covers(heads, Set.of(Role.DEPUTY_HEAD)),
                head.covers(Set.of(Role.AGENCY_HEAD), Set.of(Role.DEPUTY_HEAD)), head.covers(heads, Set.of(Role.OFFICER))));
        assertEquals(List.of(true, false), List.of(reviewer.covers(Set.of(Role.LEGAL_REVIEWER), Set.of(Role.OFFICER)),
                reviewer.covers(officers, Set.of(Role.OFFICER))));
    }
}
