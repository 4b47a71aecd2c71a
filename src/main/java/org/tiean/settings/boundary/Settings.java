package org.tiean.settings.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.RegisterRecord;
import org.tiean.settings.control.SettingCatalogue;
import org.tiean.settings.control.SettingRows;
import org.tiean.settings.control.ThresholdChoice;
import org.tiean.settings.entity.Declaration;
import org.tiean.settings.entity.PartyKind;
import org.tiean.settings.entity.Setting;
import org.tiean.settings.entity.Threshold;

/**
 * Answers for an agency and a day (设置查询). The agency's own value goes before the one for everywhere, and
 * that before the declared default.
 *
 * <pre>
 * if (settings.flag("party.sole-trader-as-citizen", agencyId, filedOn)) …
 * settings.thresholdNamedBy("hearing.fine-threshold", PartyKind.CITIZEN, agencyId, noticedOn).reached(fine)
 * </pre>
 */
@ApplicationScoped
@Transactional
public class Settings {

    /** Jurisdictions whose figures count here, nearest first. */
    public static final String JURISDICTIONS = "place.jurisdictions";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    SettingCatalogue catalogue;

    @Inject
    SettingRows rows;

    @Inject
    RegisterRecord registers;

    /**
     * @param agencyId null = what holds everywhere
     * @return the words, empty text where nothing is set and the default is nothing
     * @throws Refusal {@code settings.key.unknown}
     */
    public String text(String key, UUID agencyId, LocalDate day) {
        Declaration declaration = catalogue.require(key);
        return rows.settings().getOrDefault(key, List.of()).stream().filter(setting -> setting.holdsOn(day))
                .filter(setting -> setting.agencyId() == null || setting.agencyId().equals(agencyId))
                .reduce((one, other) -> one.agencyId() != null ? one : other)
                .map(Setting::value).orElse(declaration.defaultValue());
    }

    /** @throws Refusal {@code settings.key.unknown}; {@code settings.value.missing} where nothing is set */
    public BigDecimal number(String key, UUID agencyId, LocalDate day) {
        return new BigDecimal(demanded(key, agencyId, day));
    }

    /** A {@link #number} without decimals, such as days or years. */
    public int integer(String key, UUID agencyId, LocalDate day) {
        return number(key, agencyId, day).intValueExact();
    }

    public boolean flag(String key, UUID agencyId, LocalDate day) {
        return "yes".equals(demanded(key, agencyId, day));
    }

    /** Words separated by {@code ;}, empty list for none. */
    public List<String> list(String key, UUID agencyId, LocalDate day) {
        return Arrays.stream(text(key, agencyId, day).split(";")).map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
    }

    private String demanded(String key, UUID agencyId, LocalDate day) {
        String value = text(key, agencyId, day);
        if (value.isEmpty()) {
            throw Refusal.invalid("settings.value.missing", key);
        }
        return value;
    }

    /** The threshold as it stands for everywhere. */
    public Threshold threshold(String code, PartyKind party, LocalDate day) {
        return threshold(code, party, null, day);
    }

    /**
     * The threshold for the jurisdictions an agency belongs to.
     *
     * @throws Refusal {@code settings.threshold.missing} if no row speaks about that party on that day
     */
    public Threshold threshold(String code, PartyKind party, UUID agencyId, LocalDate day) {
        return ThresholdChoice.choose(rows.thresholds().getOrDefault(code, List.of()), party, day, list(JURISDICTIONS, agencyId, day))
                .orElseThrow(() -> Refusal.notFound("settings.threshold.missing", code, party, day));
    }

    /**
     * The threshold whose code a setting names, e.g. {@code hearing.fine-threshold}. Where the setting names
     * none, a threshold without a sum, which every fine reaches: no place loses a protection by forgetting
     * to set it.
     */
    public Threshold thresholdNamedBy(String key, PartyKind party, UUID agencyId, LocalDate day) {
        String code = text(key, agencyId, day);
        return code.isEmpty() ? Threshold.unset(catalogue.require(key), party)
                : threshold(code, party, agencyId, day);
    }

    /** Every value a key ever had, newest first, for the settings page. */
    public List<Setting> history(String key) {
        catalogue.require(key);
        return em.createQuery("select s from Setting s where s.key = :key order by s.effectiveFrom desc, s.agencyId",
                Setting.class).setParameter("key", key).getResultList();
    }

    /**
     * Sets a value from a day on; the value that was open ends the day before. It stands in the chain of the register.
     *
     * @param agencyId null = everywhere
     * @throws Refusal if the key is unknown, the value malformed, or a later value is already set
     */
    public Setting set(String key, UUID agencyId, String value, LocalDate from, String explanation, String source,
            boolean verified, boolean illustrative) {
        Setting successor = new Setting(catalogue.require(key), agencyId, value, from, explanation, source,
                verified, illustrative);
        history(key).stream()
                .filter(old -> old.effectiveTo() == null && Objects.equals(old.agencyId(), agencyId))
                .forEach(old -> old.endBefore(from));
        em.flush();
        em.persist(successor);
        registers.changed(agencyId, "settings", "setting.set", Json.createObjectBuilder().add("key", key).add("value", value)
                .add("from", from.toString()).add("explanation", explanation).add("source", source).build());
        return successor;
    }
}
