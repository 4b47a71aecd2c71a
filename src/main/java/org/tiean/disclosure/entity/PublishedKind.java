package org.tiean.disclosure.entity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.entity.Citation;

/**
 * Which kind of decision is published (公示的执法决定). Penalties have seven working days and go to the credit sites too; all others
 * have twenty and are told on the agency's own site only, because the double publicity takes in licences and penalties (国办发〔2018〕118号
 * point 6; rulebook F1.3, H1). What was removed at once (立即代履行, 行政强制法52) has no decision, and is not among them.
 */
public enum PublishedKind {
    /** 行政处罚决定. */
    PENALTY("行政处罚决定", null, DocumentKind.PENALTY_DECISION, DocumentKind.SUMMARY_DECISION),
    /** 查封、扣押决定. */
    MEASURE("行政强制措施决定", "publication.coercive-measure", DocumentKind.SEIZURE_DECISION),
    /** 强制执行决定、代履行决定. */
    EXECUTION("行政强制执行决定", "publication.coercive-execution", DocumentKind.COERCION_DECISION, DocumentKind.SUBSTITUTE_DECISION,
            DocumentKind.AUCTION_DECISION),
    /** 不予行政处罚决定. */
    NO_PENALTY("不予行政处罚决定", "publication.no-penalty", DocumentKind.NO_PENALTY_DECISION);

    private static final Citation PENALTIES = Citation.of("行政处罚法", 48, 1);
    private static final Citation OTHERS = Citation.of("国办发〔2018〕118号");

    private final String word;
    private final String setting;
    private final Set<DocumentKind> papers;

    PublishedKind(String word, String setting, DocumentKind... papers) {
        this.word = word;
        this.setting = setting;
        this.papers = Set.of(papers);
    }

    /** Of a decision's paper; empty for any other paper. */
    public static Optional<PublishedKind> of(DocumentKind paper) {
        return Optional.ofNullable(ByPaper.KINDS.get(paper));
    }

    /** The papers of decisions that are not penalties. */
    public static Set<DocumentKind> otherPapers() {
        return ByPaper.KINDS.entrySet().stream().filter(one -> !one.getValue().isPenalty()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    public boolean isPenalty() {
        return this == PENALTY;
    }

    /** As documents print it. */
    public String word() {
        return word;
    }

    /** The setting that says whether a place publishes such decisions; null for penalties, of which each is judged. */
    public String setting() {
        return setting;
    }

    /** What publishing it rests on. */
    public Citation basis() {
        return isPenalty() ? PENALTIES : OTHERS;
    }

    private static final class ByPaper {

        static final Map<DocumentKind, PublishedKind> KINDS = new EnumMap<>(DocumentKind.class);

        static {
            for (PublishedKind kind : values()) {
                kind.papers.forEach(paper -> KINDS.put(paper, kind));
            }
        }
    }
}
