package org.tiean.wholecase;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.CurrentLaw;
import org.tiean.casefile.Life;
import org.tiean.casefile.Needing;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.kernel.entity.Money;

/** The house in which told cases are lived: its clock, its people, its tables, and all words of all rooms. */
@ApplicationScoped
public class ToldHouse implements Rows {

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    Instance<Room> rooms;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final Map<String, Room.Word> words = new HashMap<>();

    @PostConstruct
    void learn() {
        for (Room room : rooms) {
            room.words().forEach((name, word) -> {
                if (words.put(name, word) != null) {
                    throw new IllegalStateException("two rooms say " + name);
                }
            });
        }
    }

    /** About somebody the house has not met, from the next days on. */
    ToldLife begin(ToldCase told) {
        SampleCase story = samples.require(told.story());
        for (String turn : told.turns()) {
            story = turn.startsWith("warned:") ? warned(story, turn.substring(turn.indexOf(':') + 1))
                    : turn.startsWith("CG-") ? CurrentLaw.of(story, turn) : Needing.of(story, turn);
        }
        Played played = new Played(Life.ahead(story, holidays.calendar(), time), UUID.randomUUID(), new String[] {"officer1", "officer2"});
        return new ToldLife(this, told, played);
    }

    /** Warned under an item that leaves it at that, not fined. */
    private static SampleCase warned(SampleCase told, String itemCode) {
        return new SampleCase(told.number(), told.clueSource(), told.happenedAt(), told.place(), told.longitude(), told.latitude(), told.eventCode(),
                told.party(), itemCode, itemCode, Map.of(), null, told.facts(), told.evidence(), told.defence(), told.hearing(), told.filedOn(),
                told.decidedOn(), told.procedure(), Money.ZERO, "警告", told.grounds(), told.needs());
    }

    Room.Word word(String name) {
        Room.Word word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("no room knows " + name);
        }
        return word;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Object[]> of(String sql, String... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row instanceof Object[] cells ? cells : new Object[] {row}).toList();
    }
}
