package org.tiean.calendar.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.tiean.kernel.entity.Citation;

/**
 * A time limit as the law sets it (期限): where it stands, what starts it, how long it is and what
 * happens at its end. A row of {@code time-limits.csv}.
 *
 * @param id           such as {@code decision}
 * @param name         Chinese name for pages and documents
 * @param source       the clause that sets it
 * @param sourceText   more of the source than a citation can hold (second law, chapter only), may be empty
 * @param trigger      the event that starts it; its day is not counted (DC-2)
 * @param length       how many units
 * @param unit         unit of the length and of every extension
 * @param direction    counted forward from the event, or back from it
 * @param nature       last day for an act, time to be waited for, time something must be kept, or a party's right
 * @param rolls        whether an end on a rest day moves to the next day that is none (DC-3)
 * @param extensions   what may be added, in this order; empty = nothing
 * @param pauseGrounds grounds on which days are left out; empty = it cannot be paused
 * @param atEnd        what the system does when it ends
 * @param verification how far the source could be verified, as the rulebook marks it (V, V-gist, M-high …)
 * @param tableRow     row of the rulebook's master table
 */
public record TimeLimitDefinition(String id, String name, Citation source, String sourceText, String trigger,
        int length, LimitUnit unit, Direction direction, Nature nature, boolean rolls,
        List<ExtensionRule> extensions, List<String> pauseGrounds, AtEnd atEnd, String verification, int tableRow)
        implements Serializable {

    /** Which way it is counted. */
    public enum Direction {
        AFTER,
        /** Counted back from an event to come, as 听证七日前通知. */
        BEFORE
    }

    /** What the period means. */
    public enum Nature {
        /** The act must be done by its end. */
        DEADLINE,
        /** Nothing may be done before its end. */
        WAITING,
        /** Something must be kept at least until its end. */
        RETENTION,
        /** A party may turn to somebody else until its end, and nobody here has to act. */
        REMEDY
    }

    /** What the system does when the limit ends. */
    public enum AtEnd {
        /** Shows it; nothing else happens. */
        WARN,
        /** Refuses the act from then on (for {@link Nature#WAITING}: until then). */
        BLOCK,
        /** The right or the measure ends by itself. */
        LAPSE,
        /** Goes to the superior as an alert. */
        ESCALATE
    }

    /** Who may extend. */
    public enum Approver {
        /** 行政机关负责人. */
        HEAD,
        /** 负责人集体讨论. */
        COLLECTIVE,
        /** A court, a review organ or another body outside. */
        OUTSIDE
    }

    /**
     * One extension that the law allows.
     *
     * @param longest  at most so many units
     * @param approver who decides
     */
    public record ExtensionRule(int longest, Approver approver) implements Serializable {

        /** {@code 30:HEAD}. */
        static ExtensionRule parse(String text) {
            String[] parts = text.split(":");
            if (parts.length != 2) {
                throw new IllegalArgumentException(text);
            }
            return new ExtensionRule(Integer.parseInt(parts[0]), Approver.valueOf(parts[1]));
        }
    }

    public TimeLimitDefinition {
        if (length < 1) {
            throw new IllegalArgumentException("期限长度应当大于零：" + id);
        }
        if (rolls && (unit == LimitUnit.WORKING_DAYS || unit == LimitUnit.CLOCK_HOURS)) {
            throw new IllegalArgumentException("工作日、小时期限不适用节假日顺延：" + id);
        }
        if (direction == Direction.BEFORE && unit != LimitUnit.WORKING_DAYS && unit != LimitUnit.CALENDAR_DAYS) {
            throw new IllegalArgumentException("倒计期限只能以日计算：" + id);
        }
        extensions = List.copyOf(extensions);
        pauseGrounds = List.copyOf(pauseGrounds);
    }

    /** Extensions from their written form, {@code 30:HEAD}. */
    public static List<ExtensionRule> extensions(List<String> texts) {
        return texts.stream().map(ExtensionRule::parse).toList();
    }

    /** The extension that comes after so many already granted. */
    public Optional<ExtensionRule> extensionAfter(int granted) {
        return granted < extensions.size() ? Optional.of(extensions.get(granted)) : Optional.empty();
    }

    /** Whether somebody here must act by its end or waits for it, so that it belongs on the clocks of task and case. */
    public boolean pressing() {
        return nature == Nature.DEADLINE || nature == Nature.WAITING;
    }

    /** The same limit, longer where a place grants more than the law; a shorter length changes nothing. */
    public TimeLimitDefinition atLeast(int units) {
        return units <= length ? this : new TimeLimitDefinition(id, name, source, sourceText, trigger, units, unit,
                direction, nature, rolls, extensions, pauseGrounds, atEnd, verification, tableRow);
    }

    /** Whether holiday tables have a say in its end: plain calendar days and clock hours ask nothing of them. */
    public boolean asksTables() {
        return unit == LimitUnit.WORKING_DAYS || rolls;
    }

    public boolean pausable() {
        return !pauseGrounds.isEmpty();
    }

    /** The source as shown: the citation, and what it cannot hold. */
    public String basis() {
        return sourceText.isEmpty() ? source.display() : source.display() + "；" + sourceText;
    }
}
