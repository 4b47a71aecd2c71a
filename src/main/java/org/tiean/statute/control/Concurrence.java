package org.tiean.statute.control;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.entity.ConcurrenceChoice;
import org.tiean.statute.entity.ConcurrenceChoice.Candidate;
import org.tiean.statute.entity.MoneyRange;

/**
 * One act under several clauses that each carry a fine (一事不二罚款; 行政处罚法 29, 生态环境法典 1055; rulebook
 * A3.3): the clause with the higher fine, and only one fine. Other kinds of penalty may stand beside it. Pure.
 */
public final class Concurrence {

    /** 同一个违法行为违反多个法律规范应当给予罚款处罚的，按照罚款数额高的规定处罚. */
    public static final Citation BASIS = Citation.of("行政处罚法", 29);

    /** What "the higher fine" is measured by; contested (rulebook Z-9). */
    public enum Order {
        /** Ceilings, and where they are equal floors. */
        CEILING,
        /** Floors, and where they are equal ceilings. */
        FLOOR,
        /** What the tier of the benchmark brings in this very case; ceilings where a clause has no tier. */
        SUM
    }

    private Concurrence() {
    }

    /**
     * The clause with the higher fine; the first named where they are alike.
     *
     * @param candidates each with the range its clause opens on the findings; at least one
     */
    public static ConcurrenceChoice heaviest(List<Candidate> candidates, Order order) {
        List<Candidate> fining = candidates.stream().filter(Candidate::fines).toList();
        String compared = listed(candidates);
        if (fining.size() < 2) {
            Candidate only = fining.isEmpty() ? candidates.get(0) : fining.get(0);
            return new ConcurrenceChoice(only, candidates, compared + "。在本案情形下"
                    + (fining.isEmpty() ? "各条款均不处罚款" : "只有一个条款处罚款") + "，适用" + named(only) + "。");
        }
        Candidate heaviest = fining.get(0);
        for (Candidate other : fining.subList(1, fining.size())) {
            if (measure(order).compare(other, heaviest) > 0) {
                heaviest = other;
            }
        }
        Candidate chosen = heaviest;
        boolean alike = fining.stream().filter(other -> other != chosen)
                .allMatch(other -> measure(order).compare(other, chosen) == 0);
        return new ConcurrenceChoice(chosen, candidates, compared + "。" + (alike ? "罚款数额相同" : words(order))
                + "，适用" + named(chosen) + "，同一违法行为不得给予两次以上罚款（" + BASIS.display() + "）。");
    }

    /**
     * A special norm goes before a general one whatever the sums (特别规定优于一般规定, rulebook Z-12): the
     * officer's finding, to be seen by the legal reviewer.
     *
     * @throws Refusal {@code statute.concurrence.unknown} if the code is none of the candidates;
     *                 {@code statute.concurrence.reason-required} without a reason
     */
    public static ConcurrenceChoice special(List<Candidate> candidates, String code, String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, BASIS, "statute.concurrence.reason-required");
        }
        Candidate chosen = candidates.stream().filter(each -> each.outcome().version().code().equals(code)).findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNLAWFUL, BASIS, "statute.concurrence.unknown", code));
        return new ConcurrenceChoice(chosen, candidates, listed(candidates) + "。经办人认为" + named(chosen)
                + "是特别规定，优先适用，须经法制审核，理由：" + why.strip());
    }

    private static Comparator<Candidate> measure(Order order) {
        Comparator<Candidate> ceiling = by(candidate -> candidate.outcome().fine().max());
        Comparator<Candidate> floor = by(candidate -> candidate.outcome().fine().min());
        return switch (order) {
            case CEILING -> ceiling.thenComparing(floor);
            case FLOOR -> floor.thenComparing(ceiling);
            case SUM -> by((Candidate candidate) -> inThisCase(candidate).max())
                    .thenComparing(by(candidate -> inThisCase(candidate).min())).thenComparing(ceiling);
        };
    }

    private static Comparator<Candidate> by(Function<Candidate, Money> sum) {
        return Comparator.comparing(sum);
    }

    private static MoneyRange inThisCase(Candidate candidate) {
        return candidate.tier() == null ? candidate.outcome().fine() : candidate.tier();
    }

    private static String words(Order order) {
        return switch (order) {
            case CEILING -> "先比较罚款上限，上限相同的比较下限，按照罚款数额高的规定处罚";
            case FLOOR -> "先比较罚款下限，下限相同的比较上限，按照罚款数额高的规定处罚";
            case SUM -> "比较本案裁量阶次对应的数额，按照罚款数额高的规定处罚";
        };
    }

    private static String listed(List<Candidate> candidates) {
        return "同一行为触犯" + candidates.stream().map(candidate -> candidate.outcome().display())
                .collect(Collectors.joining("、"));
    }

    private static String named(Candidate candidate) {
        return candidate.outcome().version().citation().display();
    }
}
