package org.tiean.authority.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a power and responsibility list (清单的一栏): of the table that is imported and exported, of the
 * editor, and of what is compared between editions. The text of a row stands under {@link #code()}.
 */
public enum PowerColumn {

    ITEM_CODE(Section.ITEM, Reach.BOTH), KIND(Section.ITEM, Reach.BOTH), SUBKIND(Section.ITEM, Reach.OTHER),
    DOMAIN(Section.ITEM, Reach.BOTH), NAME(Section.ITEM, Reach.BOTH), OBJECT(Section.ITEM, Reach.OTHER),
    JURISDICTION(Section.ITEM, Reach.PENALTY), EFFECTIVE_FROM(Section.ITEM, Reach.BOTH),
    EFFECTIVE_TO(Section.ITEM, Reach.BOTH), SUPERSEDES_ITEM(Section.ITEM, Reach.PENALTY),

    DUTY_STATUTE_ID(Section.CLAUSES, Reach.BOTH), DUTY_ARTICLE(Section.CLAUSES, Reach.BOTH),
    DUTY_PARAGRAPH(Section.CLAUSES, Reach.BOTH), DUTY_ITEM(Section.CLAUSES, Reach.BOTH),
    DUTY_TEXT(Section.CLAUSES, Reach.BOTH), LIABILITY_STATUTE_ID(Section.CLAUSES, Reach.BOTH),
    LIABILITY_ARTICLE(Section.CLAUSES, Reach.BOTH), LIABILITY_PARAGRAPH(Section.CLAUSES, Reach.BOTH),
    LIABILITY_ITEM(Section.CLAUSES, Reach.BOTH), LIABILITY_TEXT(Section.CLAUSES, Reach.BOTH),
    VERIFICATION(Section.CLAUSES, Reach.BOTH), VERIFIED_AGAINST(Section.CLAUSES, Reach.BOTH),

    PENALTY_KINDS(Section.PENALTY, Reach.PENALTY), FINE_BASIS(Section.PENALTY, Reach.PENALTY),
    FINE_MIN_CITIZEN(Section.PENALTY, Reach.PENALTY), FINE_MAX_CITIZEN(Section.PENALTY, Reach.PENALTY),
    FINE_MIN_ORG(Section.PENALTY, Reach.PENALTY), FINE_MAX_ORG(Section.PENALTY, Reach.PENALTY),
    MULTIPLE_MIN(Section.PENALTY, Reach.PENALTY), MULTIPLE_MAX(Section.PENALTY, Reach.PENALTY),
    PERCENT_MIN(Section.PENALTY, Reach.PENALTY), PERCENT_MAX(Section.PENALTY, Reach.PENALTY),
    FINE_BASE(Section.PENALTY, Reach.PENALTY),

    RECTIFY_FIRST(Section.CORRECTION, Reach.PENALTY), CORRECTION_TYPE(Section.CORRECTION, Reach.PENALTY),
    CORRECTION_BASIS(Section.CORRECTION, Reach.PENALTY), STEP2_CONDITION(Section.CORRECTION, Reach.PENALTY),
    STEP2_FROM_CITIZEN(Section.CORRECTION, Reach.PENALTY), STEP2_FROM_ORG(Section.CORRECTION, Reach.PENALTY),
    STEP2_MEASURE(Section.CORRECTION, Reach.PENALTY),

    SWITCHED_ON(Section.HOLDING, Reach.BOTH), OFF_REASON(Section.HOLDING, Reach.BOTH),
    GRANT_KIND(Section.HOLDING, Reach.BOTH), GRANT_DOCUMENT(Section.HOLDING, Reach.BOTH),
    GRANT_FROM(Section.HOLDING, Reach.BOTH), GRANT_TO(Section.HOLDING, Reach.BOTH),
    MANDATE_HOLDER_CODE(Section.HOLDING, Reach.BOTH), MANDATE_CONDITIONS(Section.HOLDING, Reach.BOTH),

    POSTS(Section.RESPONSIBILITY, Reach.BOTH), ACCOUNTABILITY(Section.RESPONSIBILITY, Reach.BOTH),
    BOUNDARY_WITH(Section.RESPONSIBILITY, Reach.BOTH), BOUNDARY_NOTE(Section.RESPONSIBILITY, Reach.BOTH),
    NOTES(Section.RESPONSIBILITY, Reach.BOTH);

    /** Parts of the editor. */
    public enum Section {
        /** 事项. */
        ITEM,
        /** 违则与罚则（依据）. */
        CLAUSES,
        /** 处罚种类与幅度. */
        PENALTY,
        /** 责令改正与第二步. */
        CORRECTION,
        /** 权力的取得与启用. */
        HOLDING,
        /** 责任岗位、追责情形、职责边界. */
        RESPONSIBILITY;

        /** The columns of this part, as the table has them. */
        public List<PowerColumn> columns() {
            return Arrays.stream(PowerColumn.values()).filter(column -> column.section == this).toList();
        }
    }

    private enum Reach {
        BOTH, PENALTY, OTHER
    }

    private final Section section;
    private final Reach reach;

    PowerColumn(Section section, Reach reach) {
        this.section = section;
        this.reach = reach;
    }

    /** Its name in tables, e.g. {@code item_code}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its label in the bundle. */
    public String labelKey() {
        return "authority.column." + code();
    }

    public Section section() {
        return section;
    }

    /** Whether rows of that kind of power fill it. */
    public boolean isFor(PowerKind kind) {
        return reach == Reach.BOTH || (reach == Reach.PENALTY) == (kind == PowerKind.PENALTY);
    }

    /** Whether it belongs to the item itself, which is the same for every agency that holds it. */
    public boolean isOfItem() {
        return section != Section.HOLDING && section != Section.RESPONSIBILITY;
    }

    /** The column of that name in a table. */
    public static Optional<PowerColumn> ofCode(String code) {
        return Arrays.stream(values()).filter(column -> column.code().equals(code)).findFirst();
    }

    /** Names of all columns, in the order of the table. */
    public static String[] codes() {
        return Arrays.stream(values()).map(PowerColumn::code).toArray(String[]::new);
    }
}
