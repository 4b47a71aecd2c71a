package org.tiean.disclosure.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublishedKind;

/**
 * Whether a decision should be published and where (公示范围). The norms pull apart: 行政处罚法48 speaks of decisions
 * with a certain social impact, 国办发〔2018〕118号 of all, the credit rules leave the minor ones out. This is the
 * middle the rulebook (F1.9, H3) draws; every place may move it by its settings.
 */
public final class PublicationPolicy {

    private static final Set<String> REPRIMANDS = Set.of("警告", "通报批评");
    private static final Set<String> FINES = Set.of("警告", "通报批评", "罚款");
    private static final List<String> GRAVE = List.of("吊销", "限制从业", "责令关闭");

    private PublicationPolicy() {
    }

    /** How large the fine is by the sums of the place (较大数额、巨额; rulebook H3: set by field). */
    public enum Sum {
        /** There is no fine, or the place has settled no sum: the kind of penalty decides, and the clerk. */
        UNSETTLED,
        /** 未达到较大数额. */
        SMALL,
        /** 较大数额. */
        LARGER,
        /** 巨额. */
        HUGE
    }

    /**
     * What the answer for a penalty hangs on.
     *
     * @param minor          not yet 18 when acting; empty where that is not known
     * @param kinds          the kinds of penalty of the decision, 罚款 among them
     * @param showPersons    setting {@code publication.natural-person} is {@code masked}
     * @param showSummary    setting {@code publication.summary-decision}
     * @param sum            how large the fine is
     */
    public record Question(Procedure procedure, PartyKind party, Optional<Boolean> minor, List<String> kinds,
                           boolean showPersons, boolean showSummary, Sum sum) {
    }

    /**
     * What the answer for any other decision hangs on.
     *
     * @param shown  whether the place publishes decisions of that kind
     * @param health whether it speaks of a person's health or of an age under fourteen (个人信息保护法28)
     */
    public record Other(PublishedKind kind, PartyKind party, Optional<Boolean> minor, boolean showPersons, boolean shown, boolean health) {
    }

    /**
     * @param forbidden whether nobody may decide otherwise
     * @param gravity   null for what is no penalty
     */
    public record Answer(boolean publish, boolean forbidden, String reason, Channels channels, Gravity gravity) {
    }

    public static Answer answer(Question question) {
        Gravity gravity = gravity(question);
        boolean person = question.party() == PartyKind.CITIZEN;
        if (person && question.minor().orElse(false)) {
            return never(gravity, "当事人为未成年人，处罚信息不予公示。");
        }
        if (person && !question.showPersons()) {
            return never(gravity, "当事人为自然人，依本机关设置不予公示；涉及个人隐私的信息依据《中华人民共和国政府信息公开条例》第十五条不予公开。");
        }
        if (question.procedure() == Procedure.SUMMARY && !question.showSummary()) {
            return not(gravity, "当场处罚决定，属轻微失信信息，原则上不予公示。");
        }
        if (person && question.minor().isEmpty()) {
            return not(gravity, "当事人为自然人，年龄未能核实，不予公示。");
        }
        if (person) {
            return new Answer(true, false, "普通程序作出的行政处罚决定，去除个人信息后在本机关门户网站公示，依据《中华人民共和国行政处罚法》第四十八条第一款。",
                    new Channels(true, false, false), gravity);
        }
        if (gravity == Gravity.MINOR) {
            return new Answer(true, false, "对单位作出的处罚决定，属轻微失信信息，在本机关门户网站公示，不在信用网站公示。" + said(question),
                    new Channels(true, false, false), gravity);
        }
        return new Answer(true, false, "普通程序对单位（个体工商户）作出的行政处罚，具有一定社会影响，依据《中华人民共和国行政处罚法》第四十八条第一款公示。" + said(question),
                new Channels(true, true, true), gravity);
    }

    /**
     * Decisions that are no penalties: 国办发〔2018〕118号 asks for all of them within twenty working days, 行政处罚法48 for penalties only.
     * They are told on the agency's own site, of natural persons as their penalties are.
     */
    public static Answer answer(Other question) {
        boolean person = question.party() == PartyKind.CITIZEN;
        if (person && question.minor().orElse(false)) {
            return never(null, "当事人为未成年人，" + question.kind().word() + "不予公示。");
        }
        if (question.health()) {
            return never(null, "决定的理由涉及当事人的健康状况或者不满十四周岁，属敏感个人信息（《中华人民共和国个人信息保护法》第二十八条），不予公示。");
        }
        if (!question.shown()) {
            return not(null, question.kind() == PublishedKind.NO_PENALTY
                    ? "法律规定公示的是行政处罚决定（《中华人民共和国行政处罚法》第四十八条第一款），不予行政处罚决定是否公示没有规定，依本机关设置不予公示。"
                    : question.kind().word() + "，依本机关设置不予公示。");
        }
        if (person && !question.showPersons()) {
            return never(null, "当事人为自然人，依本机关设置不予公示；涉及个人隐私的信息依据《中华人民共和国政府信息公开条例》第十五条不予公开。");
        }
        if (person && question.minor().isEmpty()) {
            return not(null, "当事人为自然人，年龄未能核实，不予公示。");
        }
        return new Answer(true, false, question.kind().word() + "，依据国办发〔2018〕118号第六点自作出之日起二十个工作日内在本机关门户网站公示"
                + (person ? "，公示前去除个人信息" : "") + "；信用网站和双公示只收行政处罚，不报送。", new Channels(true, false, false), null);
    }

    /** The kind of penalty says it, and the sum of the fine where the place has settled sums (rulebook H3). */
    static Gravity gravity(Question question) {
        if (question.procedure() == Procedure.SUMMARY || REPRIMANDS.containsAll(question.kinds())) {
            return Gravity.MINOR;
        }
        if (question.sum() == Sum.HUGE || question.kinds().stream().anyMatch(kind -> GRAVE.stream().anyMatch(kind::contains))) {
            return Gravity.SERIOUS;
        }
        return question.sum() == Sum.SMALL && FINES.containsAll(question.kinds()) ? Gravity.MINOR : Gravity.GENERAL;
    }

    private static String said(Question question) {
        return switch (question.sum()) {
            case UNSETTLED -> "";
            case SMALL -> "罚款未达到本机关采用的“较大数额”标准。";
            case LARGER -> "罚款达到本机关采用的“较大数额”标准。";
            case HUGE -> "罚款达到本机关采用的“巨额”标准。";
        };
    }

    private static Answer never(Gravity gravity, String reason) {
        return new Answer(false, true, reason, Channels.NONE, gravity);
    }

    private static Answer not(Gravity gravity, String reason) {
        return new Answer(false, false, reason, Channels.NONE, gravity);
    }
}
