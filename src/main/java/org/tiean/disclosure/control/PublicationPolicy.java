package org.tiean.disclosure.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.Gravity;

/**
 * Whether a decision should be published and where (公示范围). The norms pull apart: 行政处罚法48 speaks of decisions
 * with a certain social impact, 国办发〔2018〕118号 of all, the credit rules leave the minor ones out. This is the
 * middle the rulebook (F1.9, H3) draws; every place may move it by its settings.
 */
public final class PublicationPolicy {

    private static final Set<String> REPRIMANDS = Set.of("警告", "通报批评");
    private static final List<String> GRAVE = List.of("吊销", "限制从业", "责令关闭");

    private PublicationPolicy() {
    }

    /**
     * What the answer hangs on.
     *
     * @param minor          not yet 18 when acting; empty where that is not known
     * @param kinds          the kinds of penalty of the decision, 罚款 among them
     * @param showPersons    setting {@code publication.natural-person} is {@code masked}
     * @param showSummary    setting {@code publication.summary-decision}
     */
    public record Question(Procedure procedure, PartyKind party, Optional<Boolean> minor, List<String> kinds,
                           boolean showPersons, boolean showSummary) {
    }

    /** @param forbidden whether nobody may decide otherwise */
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
            return new Answer(true, false, "对单位作出的处罚决定，属轻微失信信息，在本机关门户网站公示，不在信用网站公示。",
                    new Channels(true, false, false), gravity);
        }
        return new Answer(true, false, "普通程序对单位（个体工商户）作出的行政处罚，具有一定社会影响，依据《中华人民共和国行政处罚法》第四十八条第一款公示。",
                new Channels(true, true, true), gravity);
    }

    static Gravity gravity(Question question) {
        if (question.procedure() == Procedure.SUMMARY || REPRIMANDS.containsAll(question.kinds())) {
            return Gravity.MINOR;
        }
        return question.kinds().stream().anyMatch(kind -> GRAVE.stream().anyMatch(kind::contains)) ? Gravity.SERIOUS
                : Gravity.GENERAL;
    }

    private static Answer never(Gravity gravity, String reason) {
        return new Answer(false, true, reason, Channels.NONE, gravity);
    }

    private static Answer not(Gravity gravity, String reason) {
        return new Answer(false, false, reason, Channels.NONE, gravity);
    }
}
