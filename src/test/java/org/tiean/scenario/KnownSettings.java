package org.tiean.scenario;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.settings.boundary.Settings;
import org.tiean.settings.control.SettingCatalogue;
import org.tiean.settings.control.ThresholdChoice;
import org.tiean.settings.control.ThresholdTable;
import org.tiean.settings.entity.PartyKind;
import org.tiean.settings.entity.Threshold;
import org.tiean.settings.entity.ThresholdEntry;

/** The settings as shipped, with what a scenario sets; thresholds from the shipped table. */
public class KnownSettings extends Settings {

    private static final List<ThresholdEntry> SHIPPED = ThresholdTable.read(shipped(), "thresholds.csv");

    private final SettingCatalogue catalogue = new SettingCatalogue();
    private final Map<String, String> set = new HashMap<>();

    private static Reader shipped() {
        return new InputStreamReader(KnownSettings.class.getResourceAsStream("/reference/thresholds.csv"), StandardCharsets.UTF_8);
    }

    public KnownSettings set(String key, String value) {
        catalogue.require(key);
        set.put(key, value);
        return this;
    }

    @Override
    public String text(String key, UUID agencyId, LocalDate day) {
        return set.getOrDefault(key, catalogue.require(key).defaultValue());
    }

    @Override
    public Threshold threshold(String code, PartyKind party, UUID agencyId, LocalDate day) {
        return ThresholdChoice.choose(SHIPPED.stream().filter(row -> row.threshold().code().equals(code)).toList(), party, day,
                list(JURISDICTIONS, agencyId, day)).orElseThrow();
    }

    @Override
    public Threshold thresholdNamedBy(String key, PartyKind party, UUID agencyId, LocalDate day) {
        String code = text(key, agencyId, day);
        return code.isEmpty() ? Threshold.unset(catalogue.require(key), party) : threshold(code, party, agencyId, day);
    }
}
