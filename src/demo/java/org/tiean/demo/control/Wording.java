package org.tiean.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.tiean.demo.entity.SampleCase;
import org.tiean.kernel.entity.Zones;

/** The officers' sentences in a sample case, in the style of such papers. */
final class Wording {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时m分");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final List<String> REJECTED = List.of("不成立", "未被采纳", "不予采纳", "不采纳", "未提供", "未能提供", "未取得",
            "未尽", "未征得", "不应只罚", "不知去向", "调运不及");

    private Wording() {
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(Zones.CHINA));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String found(SampleCase sample) {
        return minute(sample.happenedAt()) + "许，在" + sample.place() + "，" + sample.party().name()
                + "实施了下列行为：" + sample.facts();
    }

    static String course(SampleCase sample) {
        return sample.clueSource() + "发现线索后，本机关于" + day(sample.filedOn()) + "立案，指派两名执法人员调查。执法人员出示执法证件，告知权利义务，"
                + "依法收集了" + evidence(sample) + "，并经审查核实。";
    }

    static String evidence(SampleCase sample) {
        return String.join("、", sample.evidence().values());
    }

    static String circumstances(SampleCase sample) {
        return sample.grounds().isEmpty() ? "未发现当事人具有《中华人民共和国行政处罚法》第三十条至第三十三条规定的从轻、减轻或者不予处罚情形，也未发现从重情形。"
                : sample.grounds().stream().map(Wording::ground).collect(Collectors.joining());
    }

    private static String ground(String code) {
        return switch (code) {
            case "DF-C2" -> "当事人已满十四周岁不满十八周岁，依据《中华人民共和国行政处罚法》第三十条，应当从轻或者减轻行政处罚。";
            case "DF-C3" -> "当事人主动消除、减轻违法行为危害后果，依据《中华人民共和国行政处罚法》第三十二条第一项，应当从轻或者减轻行政处罚。";
            case "DF-K1" -> "当事人初次违法且危害后果轻微并及时改正，依据《中华人民共和国行政处罚法》第三十三条第一款，可以不予行政处罚。";
            case "DF-Z2" -> "当事人经责令改正后拒不改正，具有从重情形。";
            default -> "认定裁量情形" + code + "。";
        };
    }

    static String reason(SampleCase sample) {
        return "综合违法行为的事实、性质、情节、社会危害程度和当事人的改正情况，" + (sample.grounds().isEmpty() ? "" : circumstances(sample))
                + "在裁量阶次内确定上述处罚。";
    }

    /** Why this version of the law, for acts begun under another one. */
    static String choice(SampleCase sample) {
        return "按照从旧兼从轻原则比较行为时和现在的法律规定后，适用对当事人有利的规定。";
    }

    static boolean isAdopted(SampleCase sample) {
        return REJECTED.stream().noneMatch(sample.defence()::contains);
    }

    static String defence(SampleCase sample) {
        return "当事人" + (sample.defence().startsWith("当事人") ? sample.defence().substring(3) : sample.defence()) + "。";
    }

    static String examination(SampleCase sample) {
        return isAdopted(sample) ? "经复核，当事人陈述的情况属实，与本机关查明的事实一致，相关情节在提出处罚意见时已经考虑，予以采纳。"
                : "经复核，当事人的陈述没有证据支持，或者不影响违法事实的成立和法律责任的承担，不予采纳。";
    }

    static String correction(SampleCase sample) {
        return "立即停止并改正上述违法行为。";
    }

    /** What the party stated at the hearing. */
    static String statement(SampleCase sample) {
        return "当事人" + sample.defence().replace("听证中提出", "提出") + "。";
    }

    /** What was adopted of it, as the decision prints it. */
    static String heard(SampleCase sample) {
        String said = sample.defence().replace("听证中提出", "").split("[；;]")[0];
        return isAdopted(sample) ? "当事人在听证中提出" + said + "。经审查，相关情况部分属实，在提出处罚意见时已经考虑，予以采纳，维持拟作出的行政处罚。"
                : "当事人在听证中提出" + said + "。经审查，该意见不影响违法事实的成立和法律责任的承担，不予采纳，维持拟作出的行政处罚。";
    }
}
