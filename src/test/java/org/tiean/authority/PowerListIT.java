package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.Competence;
import org.tiean.authority.boundary.PowerListReading;
import org.tiean.authority.boundary.PowerLists;
import org.tiean.authority.boundary.PowerTables;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerListDiff;
import org.tiean.authority.entity.PowerRow;
import org.tiean.demo.control.Cast;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.Verification;

/** The life of a list through the real services on the real database, at the city's bureau, which has no other cases here. */
@ArquillianTest
class PowerListIT {

    private static final String KEEPER = "catalogue2";
    private static final String HEAD = "cityhead1";
    private static final String ITEM = "CG-ZM-001";
    private static final String OTHER_ITEM = "CG-ZM-002";

    @Inject
    PowerLists lists;

    @Inject
    PowerListReading reading;

    @Inject
    PowerTables tables;

    @Inject
    Competence competence;

    @Inject
    Agencies agencies;

    @Inject
    Ledger ledger;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Test
    void fromDraftToForceWithNobodyReviewingHisOwn() throws Exception {
        UUID city = agencies.byCode("sfs-zf").orElseThrow().id();
        LocalDate today = Zones.today(clock);
        assertTrue(competence.check(city, ITEM, today, today, null).allowed());

        cast.enter(HEAD);
        assertEquals("authority.list.keeper-only", refused(() -> lists.draft(city, today, "调整")));
        cast.enter("catalogue1");
        assertEquals("authority.list.keeper-only", refused(() -> lists.draft(city, today, "调整")));
        cast.enter(KEEPER);
        UUID id = lists.draft(city, today, "动态调整").id();
        assertEquals("authority.list.open", refused(() -> lists.draft(city, today, "再来一版")));

        takeNothingOfAFaultyTable(id);
        PowerRow row = reading.row(id, OTHER_ITEM);
        lists.put(id, row.with(PowerColumn.POSTS, "照明管理执法岗"));
        lists.remove(id, ITEM);
        cast.enter("catalogue1");
        assertEquals("authority.list.unknown", refused(() -> lists.remove(id, OTHER_ITEM)));
        cast.enter(KEEPER);
        lists.submit(id);
        assertEquals("authority.list.not-draft", refused(() -> lists.remove(id, OTHER_ITEM)));
        assertEquals("authority.list.head-only", refused(() -> lists.approve(id, "同意")));
        assertEquals("authority.list.not-approved", refused(() -> lists.publish(id)));

        cast.enter(HEAD);
        assertEquals("authority.list.opinion-missing", refused(() -> lists.sendBack(id, " ")));
        lists.sendBack(id, "岗位名称再核");
        cast.enter(KEEPER);
        lists.submit(id);
        cast.enter(HEAD);
        lists.approve(id, "同意公布");
        assertTrue(competence.check(city, ITEM, today, today, null).allowed(), "not in force before it is published");
        cast.enter(KEEPER);
        lists.publish(id);

        assertEquals("authority.competence.not-listed", competence.check(city, ITEM, today, today, null).key());
        assertTrue(competence.check(city, OTHER_ITEM, today, today, null).allowed());
        assertTrue(competence.check(city, ITEM, today, today.minusDays(1), null).allowed(), "the edition before decides yesterday");
        PowerListDiff diff = reading.diff(reading.before(reading.require(id)).orElseThrow().id(), id);
        assertTrue(diff.removed().stream().anyMatch(each -> each.family().equals(ITEM)));
        assertTrue(diff.changed().stream().anyMatch(each -> each.row().family().equals(OTHER_ITEM)
                && each.differences().stream().anyMatch(one -> one.column() == PowerColumn.POSTS && "照明管理执法岗".equals(one.after()))));
        Verification record = ledger.verify(Chain.ofRegister(city.toString(), PowerLists.REGISTER));
        assertTrue(record.ok(), () -> String.valueOf(record));
        staysAsPublished(id);
    }

    private void takeNothingOfAFaultyTable(UUID id) {
        String good = "CG-ZM-002-1,行政处罚,改名,YES";
        String table = "item_code,kind,name,switched_on\n" + good + "\nCG-ZM-099-1,行政处罚,缺依据,YES\n";
        ImportRefused refused = assertThrows(ImportRefused.class, () -> lists.importRows(id,
                tables.read(table.getBytes(StandardCharsets.UTF_8), "坏表.csv"), "坏表.csv"));
        assertTrue(refused.errors().stream().anyMatch(error -> error.file().equals("坏表.csv") && error.line() == 3
                && error.column().equals("liability_statute_id")));
        assertFalse("改名".equals(reading.row(id, OTHER_ITEM).get(PowerColumn.NAME)));
    }

    /** Neither the service nor the database lets a published edition change. */
    private void staysAsPublished(UUID id) throws Exception {
        assertEquals("authority.list.published", refused(() -> lists.discard(id)));
        for (String sql : new String[] {
            "update tiean.power_list set effective_from = effective_from + 1 where id = cast(?1 as uuid)",
            "update tiean.power_list_entry set name = 'x' where list_id = cast(?1 as uuid)",
            "delete from tiean.power_list_entry where list_id = cast(?1 as uuid)",
            "delete from tiean.power_list where id = cast(?1 as uuid)"}) {
            transaction.begin();
            try {
                assertThrows(RuntimeException.class, () -> em.createNativeQuery(sql).setParameter(1, id.toString()).executeUpdate(), sql);
            } finally {
                transaction.rollback();
            }
        }
        assertEquals(PowerList.State.PUBLISHED, reading.require(id).state());
    }

    private interface Attempt {
        void make();
    }

    private static String refused(Attempt attempt) {
        return assertThrows(Refusal.class, attempt::make).key();
    }
}
