package org.tiean.authority.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tiean.authority.entity.CorrectionType;
import org.tiean.authority.entity.FineBasis;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerRow;
import org.tiean.authority.entity.PowerView;
import org.tiean.statute.entity.ClauseStanding;
import org.tiean.statute.entity.StatuteVersion;

/** Says a row of a list in the words of a list (清单文字), in Chinese, as it is published. */
public final class PowerWords {

    private static final String NOT_SEEN = "（条文未核实）";

    private final Map<String, StatuteVersion> statutes;

    /** @param statutes by code, for their titles */
    public PowerWords(Map<String, StatuteVersion> statutes) {
        this.statutes = statutes;
    }

    public PowerView view(PowerRow row) {
        String type = row.get(PowerColumn.CORRECTION_TYPE);
        String grant = row.get(PowerColumn.GRANT_KIND);
        String kinds = row.get(PowerColumn.PENALTY_KINDS);
        return new PowerView(row.get(PowerColumn.ITEM_CODE), row.family(), row.kind(), row.get(PowerColumn.DOMAIN),
                row.get(PowerColumn.NAME), clause(row, "DUTY"), row.get(PowerColumn.DUTY_TEXT), clause(row, "LIABILITY"),
                row.get(PowerColumn.LIABILITY_TEXT),
                kinds == null ? row.get(PowerColumn.SUBKIND) : kinds.replace(";", "、"), range(row),
                type == null ? null : correction(CorrectionType.valueOf(type)), row.get(PowerColumn.CORRECTION_BASIS),
                furtherStep(row), row.isSwitchedOn(), row.get(PowerColumn.OFF_REASON),
                grant == null ? null : PowerGrant.Kind.valueOf(grant), row.get(PowerColumn.GRANT_DOCUMENT),
                row.get(PowerColumn.GRANT_FROM), row.get(PowerColumn.GRANT_TO), row.get(PowerColumn.MANDATE_CONDITIONS),
                list(row.get(PowerColumn.POSTS)), list(row.get(PowerColumn.ACCOUNTABILITY)), row.get(PowerColumn.BOUNDARY_WITH),
                row.get(PowerColumn.BOUNDARY_NOTE), row.get(PowerColumn.EFFECTIVE_FROM), row.get(PowerColumn.EFFECTIVE_TO),
                row.get(PowerColumn.OBJECT));
    }

    private static List<String> list(String cell) {
        return cell == null ? List.of() : Arrays.stream(cell.split(";")).map(String::strip).toList();
    }

    private String clause(PowerRow row, String which) {
        String id = row.get(PowerColumn.valueOf(which + "_STATUTE_ID"));
        StatuteVersion statute = id == null ? null : statutes.get(id);
        if (statute == null) {
            return id;
        }
        int article = number(row, which + "_ARTICLE");
        int paragraph = number(row, which + "_PARAGRAPH");
        int item = number(row, which + "_ITEM");
        String cited = statute.cite(article, paragraph, item).display();
        return statute.standing(article, paragraph, item) == ClauseStanding.SEEN ? cited : cited + NOT_SEEN;
    }

    private static int number(PowerRow row, String column) {
        String text = row.get(PowerColumn.valueOf(column));
        return text == null ? 0 : Integer.parseInt(text);
    }

    /** What must come before the fine (rulebook G3). */
    private static String correction(CorrectionType type) {
        return switch (type) {
            case C0 -> "责令改正与罚款并行";
            case C1 -> "责令改正，逾期不改正或者拒不改正的才可罚款";
            case C2 -> "责令改正并可罚款，拒不改正的进入第二步";
            case C3 -> "责令改正、警告，逾期不改正或者造成严重后果的才可罚款";
            case C4 -> "责令改正、警告，拒不改正的才可罚款";
            case C5 -> "责令改正，情节严重的才可罚款";
        } + "（" + type + "）";
    }

    private static String range(PowerRow row) {
        String basis = row.get(PowerColumn.FINE_BASIS);
        if (basis == null || FineBasis.valueOf(basis) == FineBasis.NONE) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        String citizen = sums(row.get(PowerColumn.FINE_MIN_CITIZEN), row.get(PowerColumn.FINE_MAX_CITIZEN), "元");
        String organisation = sums(row.get(PowerColumn.FINE_MIN_ORG), row.get(PowerColumn.FINE_MAX_ORG), "元");
        if (citizen != null && citizen.equals(organisation)) {
            parts.add(citizen);
        } else {
            add(parts, "对个人", citizen);
            add(parts, "对单位", organisation);
        }
        String base = base(row, FineBasis.valueOf(basis));
        add(parts, base, sums(row.get(PowerColumn.MULTIPLE_MIN), row.get(PowerColumn.MULTIPLE_MAX), "倍"));
        add(parts, base, sums(row.get(PowerColumn.PERCENT_MIN), row.get(PowerColumn.PERCENT_MAX), "%"));
        String text = String.join("；", parts);
        return FineBasis.valueOf(basis) == FineBasis.PER_UNIT && base != null ? "按" + base + "计：" + text : text;
    }

    private static String base(PowerRow row, FineBasis basis) {
        return switch (basis) {
            case MULTIPLE_OF_ILLEGAL_GAIN -> "违法所得";
            case PERCENT_OF_PROJECT_COST -> "建设工程造价";
            default -> row.get(PowerColumn.FINE_BASE);
        };
    }

    private static void add(List<String> parts, String before, String words) {
        if (words != null) {
            parts.add((before == null ? "" : before) + words);
        }
    }

    private static String sums(String min, String max, String unit) {
        if (max == null) {
            return null;
        }
        String most = figure(max) + unit;
        return min == null || new BigDecimal(min).signum() == 0 ? most + "以下"
                : min.equals(max) ? most : figure(min) + unit + "以上" + most + "以下";
    }

    private static String figure(String number) {
        return new DecimalFormat("#,##0.##").format(new BigDecimal(number));
    }

    private static String furtherStep(PowerRow row) {
        String condition = row.get(PowerColumn.STEP2_CONDITION);
        if (condition == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        add(parts, "对个人自", sum(row.get(PowerColumn.STEP2_FROM_CITIZEN)));
        add(parts, "对单位自", sum(row.get(PowerColumn.STEP2_FROM_ORG)));
        add(parts, "", row.get(PowerColumn.STEP2_MEASURE));
        return condition.replace(";", "、") + (parts.isEmpty() ? "" : "：" + String.join("；", parts).replace(";", "、"));
    }

    private static String sum(String yuan) {
        return yuan == null ? null : figure(yuan) + "元起罚款";
    }
}
