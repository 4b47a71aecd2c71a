package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.PowerListReading;
import org.tiean.authority.boundary.PowerLists;
import org.tiean.authority.control.PowerRows;
import org.tiean.authority.entity.AccountabilityGround;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerKind;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerRow;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Zones;
import org.tiean.statute.boundary.Statutes;
import org.tiean.statute.entity.StatuteKind;

/**
 * Publishes the lists of the fictional agencies as their people would: keeper drafts, head approves, keeper
 * publishes. The first editions are those announced before the system came, the district's second too, which added
 * coercion and inspection; its third is its own.
 */
@ApplicationScoped
public class DemoLists {

    private static final Map<String, String[]> PEOPLE = new TreeMap<>(Map.of(
            "sfs-zf", new String[] {"catalogue2", "cityhead1"},
            "ybq-zf", new String[] {"catalogue1", "head1"},
            "xhz", new String[] {"towncatalogue1", "townhead1"}));
    private static final Map<String, LocalDate> FIRST = Map.of("sfs-zf", LocalDate.of(2019, 3, 1),
            "ybq-zf", LocalDate.of(2019, 4, 1), "xhz", LocalDate.of(2022, 7, 1));
    /** The district's second edition: after the noise law of 2022 gave its seizure. */
    private static final LocalDate COERCION_ADDED = LocalDate.of(2022, 7, 1);
    private static final String GAZETTE = "示范市人民政府门户网站公告（虚构）";
    private static final String CONCENTRATED = "示范省人民政府关于示范市开展综合行政执法的批复（示政函〔2019〕10号，虚构）；行政强制法第十七条第二款";

    @Inject
    Cast cast;

    @Inject
    CurrentActor actor;

    @Inject
    Agencies agencies;

    @Inject
    PowerLists lists;

    @Inject
    PowerListReading reading;

    @Inject
    Statutes statutes;

    @Inject
    Clock clock;

    /** What each post answers for, and where another department's work begins. */
    private record Responsibility(String agency, List<String> domains, String posts, String with, String note) {

        boolean isFor(Agency holder, PowerRow row) {
            return agency.equals(holder.code()) && (domains.contains("*") || domains.contains(row.get(PowerColumn.DOMAIN)));
        }
    }

    /** The lists announced before this system kept them. */
    @Transactional
    public void takeOver() {
        for (String code : PEOPLE.keySet()) {
            Agency agency = agencies.byCode(code).orElseThrow();
            LocalDate day = FIRST.get(code);
            cast.enter(PEOPLE.get(code)[0]);
            PowerList list = lists.draft(agency.id(), day, "沿用本系统启用前公布的清单");
            lists.describe(list.id(), day, "沿用本系统启用前公布的清单", PowerList.Transition.AS_SET, GAZETTE, day);
            publish(agency, list, reading.rows(list.id()));
        }
        addCoercion();
        actor.isSystem();
    }

    private void addCoercion() {
        Agency agency = agencies.byCode("ybq-zf").orElseThrow();
        String note = "增列行政强制、行政检查事项";
        cast.enter(PEOPLE.get(agency.code())[0]);
        PowerList list = lists.draft(agency.id(), COERCION_ADDED, note);
        lists.describe(list.id(), COERCION_ADDED, note, PowerList.Transition.AS_SET, GAZETTE, COERCION_ADDED);
        publish(agency, list, withOthers(agency, list, COERCION_ADDED));
    }

    private List<PowerRow> withOthers(Agency agency, PowerList list, LocalDate day) {
        List<PowerRow> rows = new ArrayList<>(reading.rows(list.id()).stream().filter(row -> row.kind() == PowerKind.PENALTY).toList());
        for (OtherPower power : reading.otherPowers(day)) {
            rows.add(other(agency, power));
        }
        return rows;
    }

    /** The district's next edition: law as it stands now, boundaries. */
    @Transactional
    public void renew() {
        Agency agency = agencies.byCode("ybq-zf").orElseThrow();
        cast.enter(PEOPLE.get(agency.code())[0]);
        PowerList list = lists.draft(agency.id(), Zones.today(clock), "生态环境法典施行后动态调整");
        publish(agency, list, withOthers(agency, list, Zones.today(clock)));
        actor.isSystem();
    }

    private PowerRow other(Agency agency, OtherPower power) {
        boolean execution = power.kind() == OtherPower.Kind.COERCIVE_EXECUTION;
        boolean off = execution && statutes.get(power.basis().statuteId()).kind() != StatuteKind.LAW;
        Map<PowerColumn, String> holding = new EnumMap<>(PowerColumn.class);
        holding.put(PowerColumn.SWITCHED_ON, off ? "NO" : "YES");
        if (off) {
            holding.put(PowerColumn.OFF_REASON, "设定依据不是法律（行政强制法第十三条）");
        } else {
            holding.put(PowerColumn.GRANT_KIND, PowerGrant.Kind.CONCENTRATED.name());
            holding.put(PowerColumn.GRANT_DOCUMENT, CONCENTRATED);
            holding.put(PowerColumn.GRANT_FROM, agency.foundedOn().toString());
        }
        return PowerRows.of(power).with(holding);
    }

    private void publish(Agency agency, PowerList list, List<PowerRow> rows) {
        List<Responsibility> all = responsibilities();
        SortedMap<Long, Map<String, String>> table = new TreeMap<>();
        for (PowerRow row : rows) {
            Map<PowerColumn, String> more = new EnumMap<>(PowerColumn.class);
            more.put(PowerColumn.ACCOUNTABILITY, grounds(row.kind()));
            all.stream().filter(one -> one.isFor(agency, row)).forEach(one -> {
                more.put(PowerColumn.POSTS, one.posts());
                more.put(PowerColumn.BOUNDARY_WITH, one.with());
                more.put(PowerColumn.BOUNDARY_NOTE, one.note());
            });
            table.put((long) table.size() + 2, row.with(more).named());
        }
        lists.importRows(list.id(), CsvRows.of("responsibility.csv", table), "responsibility.csv");
        lists.submit(list.id());
        cast.enter(PEOPLE.get(agency.code())[1]);
        lists.approve(list.id(), "同意公布");
        cast.enter(PEOPLE.get(agency.code())[0]);
        lists.publish(list.id());
    }

    private static String grounds(PowerKind kind) {
        return kind == PowerKind.PENALTY ? AccountabilityGround.all()
                : String.join(";", AccountabilityGround.PROCEDURE_BREACHED.word(), AccountabilityGround.NO_CERTIFICATE.word(),
                        AccountabilityGround.SEIZED_GOODS_MISUSED.word());
    }

    private static List<Responsibility> responsibilities() {
        String file = "/demo/responsibility.csv";
        try (Reader reader = new InputStreamReader(DemoLists.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return CsvRows.read(reader, file, "agency_code", "domains", "posts", "boundary_with", "boundary_note")
                    .map(DemoLists::responsibility);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Responsibility responsibility(CsvRow row) {
        return new Responsibility(row.text("agency_code"), row.texts("domains"), row.text("posts"),
                row.optionalText("boundary_with"), row.optionalText("boundary_note"));
    }
}
