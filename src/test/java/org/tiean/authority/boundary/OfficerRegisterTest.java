package org.tiean.authority.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.authority.control.TwoOfficerRule;
import org.tiean.authority.entity.OfficerAct;
import org.tiean.authority.entity.OfficerAct.Ground;
import org.tiean.authority.entity.OfficerFinding;
import org.tiean.authority.entity.OfficerLine;
import org.tiean.authority.entity.Secondment;
import org.tiean.identity.boundary.Accounts;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;

/** The register in a real PostgreSQL, as the application's own account: what is entered, what follows, what is refused. */
class OfficerRegisterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T02:00:00Z"), Zones.CHINA);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID SQUAD = UUID.randomUUID();
    private static final UUID FOREIGN_SQUAD = UUID.randomUUID();
    private static final UUID BORROWER = UUID.randomUUID();
    private static final UUID THEIR_SQUAD = UUID.randomUUID();

    private static EmbeddedPostgres server;
    private static EntityManagerFactory factory;

    private EntityManager em;
    private OfficerRegister register;
    private Officers officers;
    private Accounts accounts;
    private UUID officer;
    private String username;
    private String number;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "builtin").setLocaleConfig("locale", "C.UTF-8").start();
        try (Connection admin = server.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement()) {
            sql.execute("create role tiean_app login; create schema tiean; grant usage on schema tiean to tiean_app;"
                    + "alter default privileges in schema tiean grant select, insert, update, delete on tables to tiean_app;"
                    + "alter role tiean_app set search_path = tiean; set search_path = tiean");
            try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
                for (Path migration : migrations.sorted().toList()) {
                    sql.execute(Files.readString(migration));
                }
            }
            sql.execute("set search_path = tiean");
            for (UUID agency : List.of(AGENCY, OTHER, BORROWER)) {
                sql.execute("insert into agency (id, code, organ_type, name, short_name, area, founding_document, founded_on, version)"
                        + " values ('" + agency + "', '" + agency + "', 'DEPARTMENT', '局', '局', '市', '文件', '2020-01-01', 0)");
            }
            sql.execute("insert into squad values ('" + SQUAD + "', '" + AGENCY + "', 'zd1', '一中队', 0), ('" + FOREIGN_SQUAD
                    + "', '" + OTHER + "', 'zd1', '外局中队', 0), ('" + THEIR_SQUAD + "', '" + BORROWER + "', 'zd1', '借入中队', 0)");
        }
        factory = Persistence.createEntityManagerFactory("authority-test", Map.of(
                "eclipselink.persistencexml", "authority/persistence.xml",
                "jakarta.persistence.jdbc.url", server.getJdbcUrl("tiean_app", "postgres"),
                "jakarta.persistence.jdbc.user", "tiean_app"));
    }

    @AfterAll
    static void stop() throws IOException {
        factory.close();
        server.close();
    }

    @BeforeEach
    void open() throws Exception {
        officer = UUID.randomUUID();
        username = "u" + officer.toString().substring(0, 8);
        number = "N" + officer.toString().substring(0, 8);
        try (Connection admin = server.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement()) {
            sql.execute("insert into tiean.account values ('" + username + "', '某', '" + AGENCY + "', null, '" + number + "', true, 0)");
            sql.execute("insert into tiean.officer values ('" + officer + "', '" + username + "', '某', '" + AGENCY + "', null, false, 'STAFF', null, 0)");
            sql.execute("insert into tiean.officer_certificate values ('" + officer + "', '" + number + "', 'VALID', '2023-01-01', '2028-12-31')");
        }
        em = factory.createEntityManager();
        em.getTransaction().begin();
        as("keeper", Role.SECURITY_ADMIN);
    }

    @AfterEach
    void close() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }

    /** Puts the house together around this test's transaction. */
    private void as(String login, Role role) throws Exception {
        CurrentActor actor = new CurrentActor();
        set(actor, "em", em);
        set(actor, "clock", CLOCK);
        actor.is(login, Set.of(role));
        Outbox outbox = new Outbox();
        set(outbox, "em", em);
        set(outbox, "clock", CLOCK);
        set(outbox, "ordered", Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {Event.class}, (proxy, method, args) -> null));
        accounts = new Accounts();
        set(accounts, "em", em);
        set(accounts, "outbox", outbox);
        set(accounts, "clock", CLOCK);
        Ledger ledger = new Ledger();
        set(ledger, "em", em);
        set(ledger, "clock", CLOCK);
        Agencies agencies = new Agencies();
        agencies.em = em;
        officers = new Officers();
        officers.em = em;
        officers.agencies = agencies;
        register = new OfficerRegister();
        register.em = em;
        register.officers = officers;
        register.agencies = agencies;
        register.accounts = accounts;
        register.actor = actor;
        register.rights = new Authorization();
        register.ledger = ledger;
        register.clock = CLOCK;
    }

    private static void set(Object bean, String name, Object value) throws Exception {
        Field field = bean.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(bean, value);
    }

    private static Ground ground(LocalDate day) {
        return new Ground(UUID.randomUUID(), day, "核查投诉", "示司执监〔2026〕3号");
    }

    private void again() {
        em.getTransaction().commit();
        em.clear();
        em.getTransaction().begin();
    }

    @Test
    void aSuspensionLocksTheAccountAndAResumptionOpensIt() {
        Ground suspension = ground(TODAY);
        register.suspend(officer, number, suspension);
        again();
        assertFalse(accounts.isActive(username));
        assertFalse(officers.require(officer).certificateValidOn(TODAY));
        assertEquals(0, officers.certificates(number, TODAY, Page.Slice.first(5)).total());
        register.suspend(officer, number, suspension);
        register.resume(officer, number, ground(TODAY));
        again();
        assertTrue(accounts.isActive(username));
        assertEquals(number, officers.require(officer).certificateOn(TODAY).orElseThrow());
        assertEquals(1, officers.certificates(number, TODAY, Page.Slice.first(5)).total());
        assertEquals(Set.of(OfficerAct.Kind.RESUME, OfficerAct.Kind.SUSPEND),
                register.entries(officer).stream().map(OfficerAct::kind).collect(Collectors.toSet()));
        assertEquals(2L, orders(), "one order to lock, one to open; the repeated entry makes none");
    }

    private long orders() {
        return em.createQuery("select count(o) from LoginOrder o where o.username = :who", Long.class)
                .setParameter("who", username).getSingleResult();
    }

    @Test
    void aRevokedOneIsReplacedByANewNumber() {
        register.revoke(officer, number, ground(TODAY));
        again();
        assertFalse(accounts.isActive(username));
        assertEquals("authority.certificate.revoked", refused(() -> register.issue(officer, number, TODAY.plusYears(5), ground(TODAY))));
        assertEquals("authority.register.day-to-come", refused(() ->
                register.issue(officer, number + "b", TODAY.plusYears(5), ground(TODAY.plusDays(1)))));
        register.issue(officer, number + "b", TODAY.plusYears(5), ground(TODAY));
        again();
        assertTrue(accounts.isActive(username));
        assertEquals(number + "b", officers.require(officer).certificateOn(TODAY).orElseThrow());
    }

    @Test
    void movesStayInTheAgency() {
        register.move(officer, SQUAD, ground(TODAY));
        again();
        assertEquals(SQUAD, officers.require(officer).squadId());
        assertEquals("authority.squad.foreign", refused(() -> register.move(officer, FOREIGN_SQUAD, ground(TODAY))));
    }

    @Test
    void aLoanHoldsFromItsFirstToItsLastDay() throws Exception {
        LocalDate first = TODAY.plusDays(1);
        LocalDate last = TODAY.plusDays(30);
        Ground ground = ground(first);
        UUID loan = register.lend(officer, new Secondment.Terms(OTHER, FOREIGN_SQUAD, Secondment.Capacity.OFFICER, first, last), ground);
        assertEquals(loan, register.lend(officer, new Secondment.Terms(OTHER, FOREIGN_SQUAD, Secondment.Capacity.OFFICER, first, last), ground));
        again();
        assertTrue(on(TODAY, AGENCY).isEmpty() && on(first, AGENCY).contains("other-agency"), "out of the own agency from the first day");
        assertTrue(on(TODAY, OTHER).contains("other-agency") && on(first, OTHER).isEmpty() && on(last, OTHER).isEmpty());
        assertTrue(on(last.plusDays(1), OTHER).contains("other-agency") && on(last.plusDays(1), AGENCY).isEmpty(), "and back the day after");
        for (LocalDate day : List.of(TODAY, first, last, last.plusDays(1))) {
            for (UUID agency : List.of(AGENCY, OTHER)) {
                assertEquals(officers.require(officer).enforcesFor(agency, day), em.createNativeQuery("select tiean.enforces_for('" + officer + "', '"
                        + agency + "', '" + day + "')").getSingleResult(), "the function in SQL says the same of " + day);
            }
        }
        assertEquals(1, officers.enforcingFor(OTHER, first).stream().filter(one -> one.id().equals(officer)).count());
        assertEquals(0, officers.enforcingFor(AGENCY, first).stream().filter(one -> one.id().equals(officer)).count());
        assertEquals(2L, ((Number) em.createNativeQuery("select count(distinct chain) from tiean.ledger_payload where"
                + " position('" + officer + "' in convert_from(payload, 'UTF8')) > 0").getSingleResult()).longValue(), "both agencies' chains tell of it");

        assertEquals("authority.loan.overlaps", refused(() -> register.lend(officer,
                new Secondment.Terms(OTHER, null, Secondment.Capacity.OFFICER, last, last.plusDays(1)), ground(last))));
        register.recall(officer, loan, ground(TODAY.plusDays(5)));
        again();
        assertTrue(on(TODAY.plusDays(5), OTHER).isEmpty() && on(TODAY.plusDays(6), AGENCY).isEmpty(), "recalled: the day after is at home");
        UUID next = register.lend(officer, new Secondment.Terms(OTHER, null, Secondment.Capacity.OFFICER, last, last), ground(last));
        register.recall(officer, next, ground(TODAY));
        again();
        assertTrue(on(last, AGENCY).isEmpty(), "recalled before it began: it never holds");
    }

    private String on(LocalDate day, UUID agency) {
        return TwoOfficerRule.check(List.of(officers.require(officer)), agency, day).stream().map(OfficerFinding::key)
                .filter(key -> !key.endsWith("fewer-than-two")).collect(Collectors.joining(";"));
    }

    @Test
    void whoIsOnLoanActsForTheBorrowerAlone() throws Exception {
        try (Connection admin = server.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement()) {
            sql.execute("insert into tiean.secondment values ('" + UUID.randomUUID() + "', '" + officer + "', '" + BORROWER + "', '" + THEIR_SQUAD
                    + "', 'OFFICER', '2026-11-01', '2026-11-26', '2026-11-26', 0)");
        }
        CurrentActor lent = new CurrentActor();
        set(lent, "em", em);
        set(lent, "clock", CLOCK);
        lent.is(username, Set.of(Role.SQUAD_LEADER, Role.LEGAL_REVIEWER));
        assertEquals(BORROWER, lent.agencyId());
        assertEquals(THEIR_SQUAD, lent.squadId());
        assertEquals(Set.of(Role.OFFICER), lent.roles(), "lent to enforce: neither leads nor reviews there");
        CurrentActor back = new CurrentActor();
        set(back, "em", em);
        set(back, "clock", Clock.offset(CLOCK, Duration.ofDays(1)));
        back.is(username, Set.of(Role.SQUAD_LEADER));
        assertEquals(AGENCY, back.agencyId());
        assertEquals(Set.of(Role.SQUAD_LEADER), back.roles());
        Page<OfficerLine> there = register.list(BORROWER, Page.Slice.first(100));
        assertTrue(there.rows().stream().anyMatch(row -> row.id().equals(officer) && row.isOnLoan() && "借入中队".equals(row.squad())));
        assertTrue(register.list(AGENCY, Page.Slice.first(100)).rows().stream().anyMatch(row -> row.id().equals(officer) && row.isOnLoan()));
        assertEquals(1, register.reviewerShare(BORROWER).staff(), "counted where they work today");
    }

    /** The functions in SQL and the register in Java say the same of the same days. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/authority/certificate-days.csv", numLinesToSkip = 1)
    void theDatabaseCountsCertificatesAlike(String name, String life, LocalDate day, String valid) {
        UUID who = UUID.randomUUID();
        em.createNativeQuery("insert into tiean.account values ('" + who + "', '某', '" + AGENCY + "', null, null, true, 0)").executeUpdate();
        em.createNativeQuery("insert into tiean.officer values ('" + who + "', '" + who + "', '某', '" + AGENCY + "', null, false, 'STAFF', null, 0)")
                .executeUpdate();
        Map<String, String> standings = Map.of("发证", "VALID", "暂扣", "SUSPENDED", "恢复", "RESUMED", "注销", "REVOKED");
        for (String entry : life == null ? new String[0] : life.split(";")) {
            String[] words = entry.split(" ");
            em.createNativeQuery("insert into tiean.officer_certificate values ('" + who + "', '" + who.toString().substring(0, 8) + words[1] + "', '"
                    + standings.get(words[0]) + "', '" + words[2] + "', " + (words.length > 3 ? "'" + words[3] + "'" : "null") + ")").executeUpdate();
        }
        assertEquals(valid != null, em.createNativeQuery("select tiean.certified_on('" + who + "', '" + day + "')").getSingleResult(), name);
    }

    @Test
    void whatMayNotBeLentIsRefused() throws Exception {
        LocalDate first = TODAY.plusDays(1);
        assertEquals("authority.loan.begun", refused(() -> register.lend(officer,
                new Secondment.Terms(OTHER, null, Secondment.Capacity.OFFICER, TODAY, first), ground(TODAY))));
        assertEquals("authority.loan.own-agency", refused(() -> register.lend(officer,
                new Secondment.Terms(AGENCY, null, Secondment.Capacity.OFFICER, first, first), ground(first))));
        assertEquals("authority.loan.unqualified", refused(() -> register.lend(officer,
                new Secondment.Terms(OTHER, null, Secondment.Capacity.REVIEWER, first, first), ground(first))));
        assertEquals("authority.loan.uncertified", refused(() -> register.lend(officer, new Secondment.Terms(OTHER, null,
                Secondment.Capacity.OFFICER, LocalDate.of(2029, 1, 1), LocalDate.of(2029, 1, 2)), ground(LocalDate.of(2029, 1, 1)))));
        assertEquals("authority.squad.foreign", refused(() -> register.lend(officer,
                new Secondment.Terms(OTHER, SQUAD, Secondment.Capacity.OFFICER, first, first), ground(first))));
        assertEquals("authority.loan.turned-round", refused(() -> new Secondment.Terms(OTHER, null, Secondment.Capacity.OFFICER, first, TODAY)));
        as("cityhead1", Role.AGENCY_HEAD);
        assertEquals("authority.officer.unknown", refused(() -> register.lend(officer,
                new Secondment.Terms(OTHER, null, Secondment.Capacity.OFFICER, first, first), ground(first))));
        em.getTransaction().rollback();
        em.getTransaction().begin();
        String insert = "insert into tiean.secondment values ('" + UUID.randomUUID() + "', '" + officer + "', '%s', null, 'OFFICER', %s, 0)";
        for (String wrong : List.of(insert.formatted(AGENCY, "'2027-01-01', '2027-01-02', '2027-01-02'"),
                insert.formatted(OTHER, "'2027-01-02', '2027-01-01', '2027-01-01'"),
                insert.formatted(OTHER, "'2027-01-01', '2027-01-02', '2027-01-03'"))) {
            assertThrows(PersistenceException.class, () -> em.createNativeQuery(wrong).executeUpdate(), wrong);
            em.getTransaction().rollback();
            em.getTransaction().begin();
        }
    }

    @Test
    void whoMayNotIsRefused() throws Exception {
        assertEquals("authority.register.day-to-come", refused(() -> register.suspend(officer, number, ground(TODAY.plusDays(1)))));
        assertEquals("authority.register.incomplete", refused(() -> new Ground(UUID.randomUUID(), TODAY, " ", "文件")));
        as("sys", Role.SYSTEM_ADMIN);
        assertEquals("authority.officer.unknown", refused(() -> register.suspend(officer, number, ground(TODAY))));
        as(username, Role.OFFICER);
        assertEquals("authority.register.forbidden", refused(() -> register.suspend(officer, number, ground(TODAY))));
        as(username, Role.SECURITY_ADMIN);
        assertEquals("authority.register.oneself", refused(() -> register.suspend(officer, number, ground(TODAY))));
    }

    @Test
    void theListIsPagedAndTheShareCounted() {
        Page<?> page = register.list(AGENCY, Page.Slice.first(1));
        assertEquals(1, page.rows().size());
        assertTrue(page.total() >= 1);
        assertEquals(register.list(AGENCY, Page.Slice.first(100)).rows().stream().filter(row -> !row.isOnLoan()).count(),
                register.reviewerShare(AGENCY).staff(), "who is lent out is counted where they are");
        assertEquals(0, register.reviewerShare(AGENCY).reviewers());
        assertEquals(0, register.reviewerShare(OTHER).staff());
    }

    @Test
    void whatWasEnteredIsNeitherChangedNorRemoved() {
        register.suspend(officer, number, ground(TODAY));
        again();
        assertThrows(PersistenceException.class, () -> em.createNativeQuery("update tiean.officer_act set reason = '另一理由'").executeUpdate());
        em.getTransaction().rollback();
        em.getTransaction().begin();
        assertThrows(PersistenceException.class, () -> em.createNativeQuery("delete from tiean.officer_act").executeUpdate());
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
