package org.tiean.authority.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.tiean.authority.entity.Clause;
import org.tiean.authority.entity.CorrectionRule;
import org.tiean.authority.entity.FineRule;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.PowerKind;
import org.tiean.authority.entity.PowerRow;
import org.tiean.authority.entity.Provenance;
import org.tiean.kernel.entity.Money;

/**
 * Writes items as rows of a list (事项转为清单行), each value in one way only, so that two rows that say the
 * same are the same text.
 */
public final class PowerRows {

    private PowerRows() {
    }

    public static PowerRow of(PowerItem item) {
        Map<PowerColumn, String> cells = new EnumMap<>(PowerColumn.class);
        common(cells, item.code(), PowerKind.PENALTY, item.domain(), item.name());
        clauses(cells, item.duty(), item.liability(), item.dutyText(), item.liabilityText());
        span(cells, item.effectiveFrom(), item.effectiveTo());
        provenance(cells, item.provenance());
        cells.put(PowerColumn.PENALTY_KINDS, String.join(";", item.penaltyKinds()));
        fine(cells, item.fine());
        correction(cells, item.correction());
        return new PowerRow(cells);
    }

    public static PowerRow of(OtherPower power) {
        Map<PowerColumn, String> cells = new EnumMap<>(PowerColumn.class);
        PowerKind kind = switch (power.kind()) {
            case COERCIVE_MEASURE, COERCIVE_EXECUTION -> PowerKind.COERCION;
            case INSPECTION -> PowerKind.INSPECTION;
            case OTHER -> PowerKind.OTHER;
        };
        common(cells, power.code(), kind, power.domain(), power.name());
        cells.put(PowerColumn.SUBKIND, power.kind().word());
        cells.put(PowerColumn.OBJECT, power.object());
        clauses(cells, power.duty(), power.basis(), power.dutyText(), power.basisText());
        span(cells, power.effectiveFrom(), power.effectiveTo());
        provenance(cells, power.provenance());
        return new PowerRow(cells);
    }

    private static void common(Map<PowerColumn, String> cells, String code, PowerKind kind, String domain, String name) {
        cells.put(PowerColumn.ITEM_CODE, code);
        cells.put(PowerColumn.KIND, kind.word());
        cells.put(PowerColumn.DOMAIN, domain);
        cells.put(PowerColumn.NAME, name);
    }

    private static void clauses(Map<PowerColumn, String> cells, Clause duty, Clause liability, String dutyText,
            String liabilityText) {
        if (duty != null && duty.statuteId() != null) {
            cells.put(PowerColumn.DUTY_STATUTE_ID, duty.statuteId());
            cells.put(PowerColumn.DUTY_ARTICLE, number(duty.article()));
            cells.put(PowerColumn.DUTY_PARAGRAPH, number(duty.paragraph()));
            cells.put(PowerColumn.DUTY_ITEM, number(duty.item()));
        }
        cells.put(PowerColumn.DUTY_TEXT, dutyText);
        cells.put(PowerColumn.LIABILITY_STATUTE_ID, liability.statuteId());
        cells.put(PowerColumn.LIABILITY_ARTICLE, number(liability.article()));
        cells.put(PowerColumn.LIABILITY_PARAGRAPH, number(liability.paragraph()));
        cells.put(PowerColumn.LIABILITY_ITEM, number(liability.item()));
        cells.put(PowerColumn.LIABILITY_TEXT, liabilityText);
    }

    private static void span(Map<PowerColumn, String> cells, LocalDate from, LocalDate to) {
        cells.put(PowerColumn.EFFECTIVE_FROM, from.toString());
        cells.put(PowerColumn.EFFECTIVE_TO, to == null ? null : to.toString());
    }

    private static void provenance(Map<PowerColumn, String> cells, Provenance provenance) {
        cells.put(PowerColumn.SUPERSEDES_ITEM, provenance.supersedes());
        cells.put(PowerColumn.JURISDICTION, provenance.jurisdiction());
        cells.put(PowerColumn.VERIFICATION, provenance.verification());
        cells.put(PowerColumn.VERIFIED_AGAINST, provenance.verifiedAgainst());
        cells.put(PowerColumn.NOTES, provenance.notes());
    }

    private static void fine(Map<PowerColumn, String> cells, FineRule fine) {
        cells.put(PowerColumn.FINE_BASIS, fine.basis().name());
        cells.put(PowerColumn.FINE_MIN_CITIZEN, yuan(fine.minCitizen()));
        cells.put(PowerColumn.FINE_MAX_CITIZEN, yuan(fine.maxCitizen()));
        cells.put(PowerColumn.FINE_MIN_ORG, yuan(fine.minOrganisation()));
        cells.put(PowerColumn.FINE_MAX_ORG, yuan(fine.maxOrganisation()));
        cells.put(PowerColumn.MULTIPLE_MIN, plain(fine.multipleMin()));
        cells.put(PowerColumn.MULTIPLE_MAX, plain(fine.multipleMax()));
        cells.put(PowerColumn.PERCENT_MIN, plain(fine.percentMin()));
        cells.put(PowerColumn.PERCENT_MAX, plain(fine.percentMax()));
        cells.put(PowerColumn.FINE_BASE, fine.base());
    }

    private static void correction(Map<PowerColumn, String> cells, CorrectionRule correction) {
        cells.put(PowerColumn.RECTIFY_FIRST, correction.rectifyFirst().name());
        cells.put(PowerColumn.CORRECTION_TYPE, correction.type().name());
        cells.put(PowerColumn.CORRECTION_BASIS, correction.basis());
        cells.put(PowerColumn.STEP2_CONDITION, correction.step2Condition());
        cells.put(PowerColumn.STEP2_FROM_CITIZEN, yuan(correction.step2FromCitizen()));
        cells.put(PowerColumn.STEP2_FROM_ORG, yuan(correction.step2FromOrganisation()));
        cells.put(PowerColumn.STEP2_MEASURE, correction.step2Measure());
    }

    private static String number(int value) {
        return value == 0 ? null : String.valueOf(value);
    }

    private static String yuan(Money money) {
        return money == null ? null : plain(money.yuan());
    }

    private static String plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
