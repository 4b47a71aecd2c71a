package org.tiean.casefile.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.tiean.calendar.entity.LimitTold;
import org.tiean.casefile.entity.TimelineKind;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Account;
import org.tiean.identity.entity.Visitor;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryFilter;
import org.tiean.ledger.entity.EntryView;
import org.tiean.ledger.entity.Verification;

/**
 * The record of a case (全过程记录) as its timeline, day by day, and whether its chain holds. What happened, and which clocks it
 * began, moved or ended, is read from the record alone. The filter stands in the address.
 */
@Named
@RequestScoped
public class CaseRecordTab {

    /** So many rows has the timeline on paper. */
    private static final int ON_PAPER = Page.Slice.LARGEST;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CasePage casePage;

    @Inject
    Ledger ledger;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    @Param(name = "what")
    String what;

    @Inject
    @Param(name = "from")
    String from;

    @Inject
    @Param(name = "to")
    String to;

    @Inject
    @Param(name = "order")
    String order;

    @Inject
    @Param(name = "paper")
    String paper;

    private Page<EntryView> page;
    private List<Day> days;
    private Map<String, String> names;
    private Verification verification;

    /** What happened on one day; a day comes twice where something was entered late. */
    public record Day(LocalDate on, List<EntryView> entries) {
    }

    /** Entries of the case that are asked for. */
    public Page<EntryView> getPage() {
        if (page == null) {
            LocalDate last = day(to);
            page = ledger.page(chain(), new EntryFilter(getKind() == null ? Set.of() : getKind().acts(), begin(day(from)),
                    last == null ? null : begin(last.plusDays(1)), isOldestFirst()), formats.slice(isPaper() ? ON_PAPER : Formats.ROWS));
        }
        return page;
    }

    /** The same, day by day. */
    public List<Day> getDays() {
        if (days == null) {
            days = new ArrayList<>();
            for (EntryView entry : getPage().rows()) {
                LocalDate on = Zones.dayOf(entry.occurredAt());
                if (days.isEmpty() || !days.get(days.size() - 1).on().equals(on)) {
                    days.add(new Day(on, new ArrayList<>()));
                }
                days.get(days.size() - 1).entries().add(entry);
            }
        }
        return days;
    }

    private static Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Zones.CHINA).toInstant();
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    private Chain chain() {
        return Chain.ofCase(casePage.getCaseFile().id());
    }

    public List<TimelineKind> getKinds() {
        return List.of(TimelineKind.values());
    }

    /** What is looked for, null for everything. */
    public TimelineKind getKind() {
        return Stream.of(TimelineKind.values()).filter(kind -> kind.name().equals(what)).findFirst().orElse(null);
    }

    public String getFrom() {
        return day(from) == null ? "" : from;
    }

    public String getTo() {
        return day(to) == null ? "" : to;
    }

    public boolean isFiltered() {
        return getKind() != null || !getFrom().isEmpty() || !getTo().isEmpty();
    }

    public boolean isOldestFirst() {
        return "oldest".equals(order) || isPaper();
    }

    /** Whether it is laid out for printing: from the beginning, much of it at once. */
    public boolean isPaper() {
        return "yes".equals(paper);
    }

    /** Who did it: the person's name, or the login where the account is gone. */
    public String name(String actor) {
        if (names == null) {
            List<String> logins = getPage().rows().stream().map(EntryView::actorId).distinct().toList();
            names = logins.isEmpty() ? Map.of() : em.createQuery("select a from Account a where a.username in :logins", Account.class)
                    .setParameter("logins", logins).getResultStream().collect(Collectors.toMap(Account::username, Account::displayName));
        }
        if (Visitor.isParty(actor) || Visitor.isBank(actor)) {
            return messages.t(Visitor.isBank(actor) ? "page.record.bank" : "page.record.party");
        }
        return CurrentActor.SYSTEM.equals(actor) ? messages.t("page.record.system") : names.getOrDefault(actor, actor);
    }

    /** For whom it was done as a stand-in (代), as the entry itself names them; empty for an act in the own right. */
    public String standsFor(EntryView entry) {
        return told(entry, "standsInFor").map(one -> one.getString("absent")).collect(Collectors.joining("、"));
    }

    /** The clocks the entry tells: begun, moved or ended by its act. */
    public List<LimitTold> limits(EntryView entry) {
        // a holiday table counted anew tells in its own way
        return told(entry, "limits").filter(one -> one.containsKey("state")).map(LimitTold::of).toList();
    }

    private static Stream<JsonObject> told(EntryView entry, String name) {
        if (entry.payload() == null || !entry.payload().contains('"' + name + '"')) {
            return Stream.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(entry.payload()))) {
            JsonArray all = reader.readObject().getJsonArray(name);
            return all == null ? Stream.empty() : all.getValuesAs(JsonObject.class).stream();
        }
    }

    public Verification getVerification() {
        if (verification == null) {
            verification = ledger.verify(chain());
        }
        return verification;
    }

    public String getVerdict() {
        return getVerification().words(messages.pageLocale());
    }
}
