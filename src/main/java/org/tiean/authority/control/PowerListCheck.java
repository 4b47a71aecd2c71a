package org.tiean.authority.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tiean.authority.entity.AccountabilityGround;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.CorrectionType;
import org.tiean.authority.entity.ItemCode;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.PowerKind;
import org.tiean.authority.entity.PowerRow;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.statute.entity.ClauseStanding;
import org.tiean.statute.entity.StatuteKind;
import org.tiean.statute.entity.StatuteVersion;

/**
 * What a row of a list must be before it may stand there (清单内容审查; rulebook A1.4, A1.5, A1.10, D1.1, D2.1,
 * G3, Z-18). Import and editor ask the same check; each fault names line and column.
 */
public final class PowerListCheck {

    /** Kinds of penalty that may stand on a list (行政处罚法 9), with 限期拆除 as clauses name it. */
    private static final Set<String> PENALTY_KINDS = Set.of("警告", "通报批评", "罚款", "没收违法所得", "没收非法财物",
            "暂扣许可证件", "降低资质等级", "吊销许可证件", "限制开展生产经营活动", "责令停产停业", "责令关闭", "限制从业",
            "限期拆除");
    private static final String LEFT_OUT = "……";

    private final HoldingCheck holding;
    private final Map<String, StatuteVersion> statutes;
    private final Map<String, List<PowerRow>> known;

    /**
     * @param agency   whose list it is
     * @param statutes by code
     * @param known    rows of the registered versions of every family, as {@link PowerRows} writes them
     */
    public PowerListCheck(Agency agency, Map<String, StatuteVersion> statutes, Map<String, List<PowerRow>> known) {
        this.holding = new HoldingCheck(agency);
        this.statutes = statutes;
        this.known = known;
    }

    /**
     * The rows of a list, each in its one way of writing.
     *
     * @throws org.tiean.kernel.entity.ImportRefused with every fault
     */
    public List<PowerRow> check(CsvRows rows) {
        Map<String, Long> families = new HashMap<>();
        return rows.map(row -> {
            PowerRow read = row(row);
            if (read != null) {
                Long before = families.putIfAbsent(read.family(), row.line());
                if (before != null) {
                    row.error(PowerColumn.ITEM_CODE.code(), "同一事项在清单中出现两次（版本重叠），另见第" + before + "行");
                }
            }
            return read;
        });
    }

    /** What the register of penalties asks of a row before any agency lists it: clauses, rank, kinds, correction words. */
    public void item(CsvRow row, PowerItem item) {
        StatuteVersion basis = clause(row, "liability", true);
        clause(row, "duty", true);
        rank(row, PowerKind.PENALTY, basis, false);
        kinds(row);
        correctionWords(row, item);
    }

    /** The same of coercion, inspection and other powers. */
    public void other(CsvRow row, OtherPower power) {
        StatuteVersion basis = clause(row, "liability", true);
        clause(row, "duty", false);
        rank(row, PowerRows.of(power).kind(), basis, false);
    }

    /** One row from the editor. */
    public PowerRow check(PowerRow row) {
        TreeMap<Long, Map<String, String>> one = new TreeMap<>();
        one.put(1L, row.named());
        return check(CsvRows.of(row.get(PowerColumn.ITEM_CODE) == null ? "" : row.get(PowerColumn.ITEM_CODE), one)).get(0);
    }

    private PowerRow row(CsvRow row) {
        PowerKind kind = row.value(PowerColumn.KIND.code(), PowerKind::ofWord);
        ItemCode code = row.value(PowerColumn.ITEM_CODE.code(), ItemCode::parse);
        if (kind == null || code == null) {
            return null;
        }
        if (PowerKind.ofFamily(code.family()) != kind) {
            row.error(PowerColumn.ITEM_CODE.code(), "编码与权力类型不符：" + code.code() + "不是" + kind.word());
            return null;
        }
        boolean on = row.flag(PowerColumn.SWITCHED_ON.code());
        StatuteVersion basis = clause(row, "liability", true);
        clause(row, "duty", kind == PowerKind.PENALTY);
        rank(row, kind, basis, on);
        PowerRow item = kind == PowerKind.PENALTY ? penalty(row, on) : other(row, kind);
        holding.check(row, kind, on);
        responsibility(row, on);
        PowerRow raw = PowerRow.ofNames(cells(row));
        PowerRow normal = item == null ? raw : raw.with(itemCells(item));
        versions(row, normal);
        return normal;
    }

    private static Map<String, String> cells(CsvRow row) {
        Map<String, String> cells = new TreeMap<>();
        for (String column : PowerColumn.codes()) {
            cells.put(column, row.optionalText(column));
        }
        return cells;
    }

    private static Map<PowerColumn, String> itemCells(PowerRow item) {
        return Arrays.stream(PowerColumn.values()).filter(PowerColumn::isOfItem).filter(column -> item.get(column) != null)
                .collect(Collectors.toMap(column -> column, item::get));
    }

    /** The statute a row cites, or null. */
    private StatuteVersion clause(CsvRow row, String which, boolean demanded) {
        String id = row.optionalText(which + "_statute_id");
        if (id == null) {
            if (demanded) {
                row.error(which + "_statute_id", "不能为空");
            }
            return null;
        }
        StatuteVersion statute = statutes.get(id);
        if (statute == null) {
            row.error(which + "_statute_id", "法规库中没有这部法规：" + id);
            return null;
        }
        Integer article = row.optionalInteger(which + "_article");
        if (article == null || article < 1) {
            row.error(which + "_article", "没有写明条文：" + statute.printedTitle());
        } else if (statute.standing(article) == ClauseStanding.ABSENT) {
            row.error(which + "_article", statute.printedTitle() + "只有" + statute.lastArticle() + "条，没有第" + article + "条");
        } else {
            part(row, which, statute, article);
        }
        LocalDate from = day(row, PowerColumn.EFFECTIVE_FROM);
        LocalDate to = day(row, PowerColumn.EFFECTIVE_TO);
        // A measure may be older than the present text of the duty that it enforces.
        if (demanded && from != null && from.isBefore(statute.from())) {
            row.error(which + "_statute_id", statute.printedTitle() + "自" + statute.from() + "起施行，晚于事项的生效日" + from);
        } else if (statute.to() != null && (to == null || to.isAfter(statute.to()))) {
            row.error(which + "_statute_id", statute.printedTitle() + "已于" + statute.to() + "失效，不能再作为依据");
        }
        return statute;
    }

    /** A paragraph or an item of an article, where the statute's were read. */
    private static void part(CsvRow row, String which, StatuteVersion statute, int article) {
        int paragraph = Optional.ofNullable(row.optionalInteger(which + "_paragraph")).orElse(0);
        int item = Optional.ofNullable(row.optionalInteger(which + "_item")).orElse(0);
        if (!statute.hasClause(article, paragraph, item)) {
            boolean noParagraph = !statute.hasClause(article, paragraph, 0);
            row.error(which + (noParagraph ? "_paragraph" : "_item"), statute.printedTitle() + "第" + article + "条"
                    + statute.paragraphs().describe(article) + "，没有" + (noParagraph ? "第" + paragraph + "款" : "第" + item + "项"));
        }
    }

    private static LocalDate day(CsvRow row, PowerColumn column) {
        String text = row.optionalText(column.code());
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null; // named where the item itself is read
        }
    }

    private static void rank(CsvRow row, PowerKind kind, StatuteVersion basis, boolean on) {
        if (basis == null) {
            return;
        }
        String column = PowerColumn.LIABILITY_STATUTE_ID.code();
        if (basis.kind() == StatuteKind.NORMATIVE_DOCUMENT) {
            row.error(column, "规范性文件不能设定" + kind.word() + "（行政处罚法第十六条、行政强制法第十条）");
        } else if (kind == PowerKind.COERCION && isMeasure(row) && !basis.kind().maySetSeizure()) {
            row.error(column, "查封、扣押只能由法律、行政法规、地方性法规设定，不能由" + basis.kind().chinese()
                    + "设定（行政强制法第十条、第十一条）");
        } else if (kind == PowerKind.COERCION && !isMeasure(row) && on && basis.kind() != StatuteKind.LAW) {
            row.error(column, "行政强制执行由法律设定，依据为" + basis.kind().chinese() + "的不能启用（行政强制法第十三条）");
        }
    }

    private static boolean isMeasure(CsvRow row) {
        return OtherPower.Kind.COERCIVE_MEASURE.word().equals(row.optionalText(PowerColumn.SUBKIND.code()));
    }

    /** A penalty that is off may still want for its correction type; one that is on may not (G3). */
    private PowerRow penalty(CsvRow row, boolean on) {
        kinds(row);
        if (row.optionalText(PowerColumn.CORRECTION_TYPE.code()) == null) {
            if (on) {
                row.error(PowerColumn.CORRECTION_TYPE.code(), "没有写明责令改正类型（C0–C5）的事项不能启用");
            }
            row.text(PowerColumn.DOMAIN.code());
            row.text(PowerColumn.NAME.code());
            row.date(PowerColumn.EFFECTIVE_FROM.code());
            row.optionalDate(PowerColumn.EFFECTIVE_TO.code());
            return null;
        }
        PowerItem item = PowerTable.item(row);
        if (on && !item.hasAmount()) {
            row.error(PowerColumn.FINE_BASIS.code(), "没有罚款数额依据的事项不能启用");
        }
        correctionWords(row, item);
        return PowerRows.of(item);
    }

    private static void kinds(CsvRow row) {
        for (String penalty : row.texts(PowerColumn.PENALTY_KINDS.code())) {
            if (!PENALTY_KINDS.contains(penalty)) {
                row.error(PowerColumn.PENALTY_KINDS.code(), "不是行政处罚法第九条的处罚种类：" + penalty);
            }
        }
    }

    /** The words that justify the type are the clause's own, and fit the type (rulebook G3). */
    private static void correctionWords(CsvRow row, PowerItem item) {
        String basis = item.correction().basis();
        if (basis != null) {
            for (String part : basis.split(LEFT_OUT)) {
                if (!item.liabilityText().contains(part)) {
                    row.error(PowerColumn.CORRECTION_BASIS.code(), "罚则原文中没有这些字：" + part);
                }
            }
        }
        String first = item.correction().rectifyFirst().name();
        boolean fits = switch (item.correction().type()) {
            case C0 -> !first.equals("YES");
            case C1, C3, C4 -> first.equals("YES");
            case C2, C5 -> first.equals("ALSO");
        };
        if (!fits) {
            row.error(PowerColumn.RECTIFY_FIRST.code(), "与责令改正类型" + item.correction().type() + "不符：" + first);
        }
        if (item.correction().type() == CorrectionType.C2
                && item.correction().step2Condition() == null) {
            row.error(PowerColumn.STEP2_CONDITION.code(), "C2类须写明第二步的条件");
        }
    }

    private static PowerRow other(CsvRow row, PowerKind kind) {
        OtherPower power = PowerTable.other(row);
        PowerRow written = PowerRows.of(power);
        if (written.kind() != kind) {
            row.error(PowerColumn.SUBKIND.code(), "与权力类型不符：" + power.kind().word());
        }
        return written;
    }

    private static void responsibility(CsvRow row, boolean on) {
        if (on) {
            row.text(PowerColumn.POSTS.code());
            row.text(PowerColumn.ACCOUNTABILITY.code());
        }
        for (String ground : row.texts(PowerColumn.ACCOUNTABILITY.code())) {
            if (AccountabilityGround.ofWord(ground).isEmpty()) {
                row.error(PowerColumn.ACCOUNTABILITY.code(), "不是行政处罚法第七十六条至第八十三条的追责情形：" + ground);
            }
        }
        if ((row.optionalText(PowerColumn.BOUNDARY_WITH.code()) == null)
                != (row.optionalText(PowerColumn.BOUNDARY_NOTE.code()) == null)) {
            row.error(PowerColumn.BOUNDARY_NOTE.code(), "相关部门与职责边界须一并写明");
        }
    }

    /** A known version says what it said; a new one overlaps none. */
    private void versions(CsvRow row, PowerRow normal) {
        LocalDate from = day(row, PowerColumn.EFFECTIVE_FROM);
        LocalDate to = day(row, PowerColumn.EFFECTIVE_TO);
        if (from == null) {
            return;
        }
        for (PowerRow version : known.getOrDefault(normal.family(), List.of())) {
            if (version.get(PowerColumn.ITEM_CODE).equals(normal.get(PowerColumn.ITEM_CODE))) {
                sameWords(row, version, normal);
                return;
            }
        }
        for (PowerRow version : known.getOrDefault(normal.family(), List.of())) {
            LocalDate end = version.get(PowerColumn.EFFECTIVE_TO) == null ? null
                    : LocalDate.parse(version.get(PowerColumn.EFFECTIVE_TO));
            LocalDate start = LocalDate.parse(version.get(PowerColumn.EFFECTIVE_FROM));
            boolean superseded = version.get(PowerColumn.ITEM_CODE).equals(normal.get(PowerColumn.SUPERSEDES_ITEM))
                    && end == null && from.isAfter(start);
            if (!superseded && (end == null || !end.isBefore(from)) && (to == null || !start.isAfter(to))) {
                row.error(PowerColumn.EFFECTIVE_FROM.code(), "与" + version.get(PowerColumn.ITEM_CODE) + "的有效期（" + start
                        + "至" + (end == null ? "今" : end) + "）重叠");
            }
        }
    }

    private static void sameWords(CsvRow row, PowerRow version, PowerRow normal) {
        for (PowerColumn column : PowerColumn.values()) {
            boolean decides = column.isOfItem() && column != PowerColumn.EFFECTIVE_TO && column != PowerColumn.VERIFICATION
                    && column != PowerColumn.VERIFIED_AGAINST;
            if (decides && !Objects.equals(version.get(column), normal.get(column))) {
                row.error(column.code(), "与已登记的" + version.get(PowerColumn.ITEM_CODE) + "不同；改动须用新的版本号");
            }
        }
    }
}
