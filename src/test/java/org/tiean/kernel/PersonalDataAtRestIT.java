package org.tiean.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Newcomer;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.AddressConfirmations;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.evidence.boundary.OnSiteRecords;
import org.tiean.evidence.entity.Attestation;
import org.tiean.evidence.entity.RecordQuestioning;
import org.tiean.intake.boundary.PublicReports;
import org.tiean.intake.entity.FileReport;
import org.tiean.intake.entity.Reporter;
import org.tiean.kernel.entity.ProtectedText;

/**
 * A whole case about somebody whose identity number, phone, address and account occur nowhere else, from the clue to the
 * archive. Afterwards every table of every schema is read as a dump would write it, its bytes too: none of them is there.
 */
@ArquillianTest
class PersonalDataAtRestIT {

    private static final String[] PAIR = {"officer1", "officer2"};

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Cast cast;

    @Inject
    AddressConfirmations confirmations;

    @Inject
    OnSiteRecords records;

    @Inject
    PublicReports reports;

    @Inject
    InTransaction transaction;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final String mark = String.valueOf(10_000_000 + new Random().nextInt(90_000_000));
    private final Map<String, String> secrets = new LinkedHashMap<>();

    @Test
    void noTableHoldsAPersonalValueInTheClear() throws Exception {
        Life life = Life.of(samples.require("SF-2025-014"), scripts, holidays.calendar(), time);
        secrets.put("identity number of the party", life.played().sample().party().idNumber());
        life.through("approve-filing");
        confirm(life);
        question(life);
        life.toItsEnd();
        report();
        time.settle();
        assertEquals(List.of(), found());
    }

    private String secret(String what, String value) {
        secrets.put(what, value);
        return value;
    }

    private void confirm(Life life) throws Exception {
        cast.enter(PAIR[0]);
        CaseFile caseFile = transaction.run(() -> em.find(CaseFile.class, life.caseId()));
        confirmations.confirm(new ActRequest(UUID.randomUUID(), life.caseId(), time.now()), new ConfirmAddress(caseFile.parties().get(0).id(),
                ProtectedText.of(secret("address for service", "示范市密约路" + mark + "号")), "本人", ProtectedText.of(secret("phone", "138" + mark)), null,
                new ConfirmAddress.Electronic("电子邮件", ProtectedText.of(secret("account for service", "wo" + mark + "@example.org")),
                        ProtectedText.of(secret("second account", "bei" + mark))), "本人"));
    }

    private void question(Life life) {
        records.question(new ActRequest(UUID.randomUUID(), life.caseId(), time.now()), new RecordQuestioning(time.now().minus(Duration.ofMinutes(5)),
                "示范市样板区现场", new RecordQuestioning.Person("证人甲", "男", "居民身份证", ProtectedText.of(secret("identity number of a witness", Newcomer.citizen())),
                        ProtectedText.of(secret("address of a witness", "示范市知情巷" + mark + "号")), null, null, "证人"), true, "不申请回避",
                List.of(new RecordQuestioning.Question("看到了什么？", "看到在施工。")), cast.ids(PAIR), new Attestation(null, null, "拒绝签名", "邻居张某")));
    }

    private void report() {
        reports.hand(new FileReport(UUID.randomUUID(), reports.choices().get(0).id(), "样板街12号", 125.1, 30.1, null, "占道堆放建筑材料",
                new Reporter(ProtectedText.of(secret("name of who reports", "举报人" + mark)), ProtectedText.of(secret("phone of who reports", "139" + mark))), List.of()));
    }

    /** Table and what of it was found there. */
    private List<String> found() throws Exception {
        return transaction.run(() -> {
            List<String> found = new ArrayList<>();
            int read = 0;
            @SuppressWarnings("unchecked")
            List<String> tables = em.createNativeQuery("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema') order by 1").getResultList();
            for (String table : tables) {
                boolean mayRead = (Boolean) em.createNativeQuery("select has_table_privilege(?1, 'select')").setParameter(1, table).getSingleResult();
                assertTrue(mayRead || table.endsWith("flyway_schema_history"), () -> table + " cannot be looked at");
                if (mayRead) {
                    read++;
                    secrets.forEach((what, value) -> {
                        if (rowsWith(table, value) > 0) {
                            found.add(table + ": " + what);
                        }
                    });
                }
            }
            assertTrue(read > 100, "only " + read + " tables were read");
            return found;
        });
    }

    /** As text, as a number of an array, and as bytes, which a dump writes in hexadecimal digits. */
    private long rowsWith(String table, String value) {
        String bytes = HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8));
        return ((Number) em.createNativeQuery("select count(*) from " + table + " t where position(lower(?1) in lower(cast(t as text))) > 0"
                        + " or position(?2 in cast(t as text)) > 0")
                .setParameter(1, value.toLowerCase(Locale.ROOT)).setParameter(2, bytes).getSingleResult()).longValue();
    }
}
