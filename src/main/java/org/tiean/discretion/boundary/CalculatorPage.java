package org.tiean.discretion.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.PowerItemLine;
import org.tiean.discretion.entity.DailyFineCase;
import org.tiean.discretion.entity.DailyFineResult;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.RangeBar;
import org.tiean.discretion.entity.TierRule;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.statute.entity.FineBase;

/**
 * {@code /desk/discretion/calculator.xhtml} (裁量试算): tries facts without a case. All of it stands in the address, so
 * that a trial can be sent to a colleague. {@code /public/cost.xhtml?agency=} is the same for everybody, for an agency that is
 * chosen, and says that it is no decision.
 */
@Named
@RequestScoped
public class CalculatorPage {

    private static final int FOUND = 20;

    @Inject
    HttpServletRequest http;

    @Inject
    Calculator calculator;

    @Inject
    Benchmarks benchmarks;

    @Inject
    PowerItems items;

    @Inject
    CurrentActor actor;

    @Inject
    Agencies agencies;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private PowerItem item;
    private List<Agency> choices;
    private boolean tried;
    private Calculator.Answer answer;
    private DailyFineResult daily;
    private String problem = "";

    /** Items whose code or name holds the words; empty before anything was searched. */
    public List<PowerItemLine> getFound() {
        String words = text("q");
        return words == null ? List.of() : items.search(words, day("from"), Page.Slice.first(FOUND)).rows();
    }

    /** The item chosen, null before. */
    public PowerItem getItem() {
        if (item == null && text("item") != null) {
            item = items.require(text("item"));
        }
        return item;
    }

    /** Facts the benchmarks ask for. */
    public List<TierRule> getAsked() {
        return calculator.asked(question());
    }

    public List<Ground> getGrounds() {
        return benchmarks.grounds();
    }

    /** What was typed for a fact or a field. */
    public String typed(String name) {
        return text(name);
    }

    public boolean chose(String ground) {
        return Arrays.asList(values("g")).contains(ground);
    }

    public PartyGroup getParty() {
        return "CITIZEN".equals(text("party")) ? PartyGroup.CITIZEN : PartyGroup.ORGANISATION;
    }

    /** First day of the act; today where nothing sensible was typed. */
    public LocalDate getFrom() {
        return day("from");
    }

    public LocalDate getTo() {
        return text("to") == null ? getFrom() : day("to");
    }

    public LocalDate getDecided() {
        return day("decided");
    }

    private Calculator.Question question() {
        return new Calculator.Question(getItem().code(), getParty(), getFrom(), getTo(), getDecided(), agencyId());
    }

    /** Whether who asks acts for no agency and so chooses one. */
    public boolean isOpen() {
        return actor.agencyId() == null;
    }

    /** Agencies to choose from. */
    public List<Agency> getAgencies() {
        if (choices == null) {
            choices = agencies.all();
        }
        return choices;
    }

    /** The one chosen; the first where none was. */
    public Agency getAgency() {
        return getAgencies().stream().filter(one -> one.code().equals(text("agency"))).findFirst().orElseGet(() -> getAgencies().get(0));
    }

    private UUID agencyId() {
        return isOpen() ? getAgency().id() : actor.agencyId();
    }

    /** What came of it; null before anything was tried, or where it was refused. */
    public Calculator.Answer getAnswer() {
        tryOut();
        return answer;
    }

    /** Whether and to how much the fine goes on by the day; null where nobody asked. */
    public DailyFineResult getDaily() {
        tryOut();
        return daily;
    }

    /** Why nothing came of it, in words; empty otherwise. */
    public String getProblem() {
        tryOut();
        return problem;
    }

    private void tryOut() {
        if (tried || text("try") == null) {
            return;
        }
        tried = true;
        try {
            answer = calculator.answer(question(), facts(), new FineBase(money("base"), units()),
                    benchmarks.grounds(List.of(values("g"))));
            if (money("original") != null) {
                daily = calculator.daily(getItem().code(), new DailyFineCase(getParty() == PartyGroup.ORGANISATION, false,
                        money("original"), optionalDay("ordered"), optionalDay("reinspected"), "1".equals(text("goesOn"))),
                        getDecided(), agencyId());
            }
        } catch (Refusal refused) {
            problem = messages.why(messages.pageLocale(), refused);
        }
    }

    private Map<String, BigDecimal> facts() {
        Map<String, BigDecimal> facts = new HashMap<>();
        for (TierRule rule : getAsked()) {
            BigDecimal value = number("f_" + rule.factor());
            if (value != null) {
                facts.put(rule.factor(), value);
            }
        }
        return facts;
    }

    /** The bar of the version that applies; null where no sum is set. */
    public RangeBar getBar() {
        DiscretionResult applied = getAnswer() == null ? null : getAnswer().applied();
        return applied == null || applied.statutory() == null ? null
                : new RangeBar(applied.statutory(), applied.range(), money("fine"), List.of());
    }

    /** How the sum typed stands to the tier and to the law; empty without a sum. */
    public String getVerdict() {
        DiscretionResult applied = getAnswer() == null ? null : getAnswer().applied();
        Money fine = applied == null ? null : money("fine");
        return fine == null ? "" : messages.t("discretion.amount." + applied.check(fine));
    }

    private String text(String name) {
        String value = http.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private String[] values(String name) {
        String[] values = http.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    private LocalDate day(String name) {
        LocalDate day = optionalDay(name);
        return day == null ? Zones.today(clock) : day;
    }

    private LocalDate optionalDay(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private BigDecimal number(String name) {
        try {
            return text(name) == null ? null : new BigDecimal(text(name));
        } catch (NumberFormatException e) {
            throw Refusal.invalid("kernel.field.malformed", text(name));
        }
    }

    private int units() {
        BigDecimal units = number("units");
        if (units == null) {
            return 1;
        }
        if (units.signum() <= 0 || units.stripTrailingZeros().scale() > 0 || units.precision() > 7) {
            throw Refusal.invalid("kernel.field.malformed", text("units"));
        }
        return units.intValueExact();
    }

    private Money money(String name) {
        try {
            return number(name) == null ? null : Money.ofYuan(number(name));
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw Refusal.invalid("kernel.field.malformed", text(name));
        }
    }
}
