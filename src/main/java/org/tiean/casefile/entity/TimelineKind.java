package org.tiean.casefile.entity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody looks for on the timeline of a case (全过程时间线): a set of acts, by their names in the record. */
public enum TimelineKind {
    /** 文书及其送达. */
    DOCUMENTS {
        @Override
        boolean has(String act) {
            return act.equals(FINISHED) || act.startsWith("serve-") || act.equals("announce-service");
        }
    },
    /** 证据: photos, films and papers as evidence, and the records taken on the spot. */
    EVIDENCE {
        @Override
        boolean has(String act) {
            return act.endsWith("-evidence") || act.startsWith("record-inspection") || act.startsWith("record-questioning");
        }
    },
    /** 音像记录. */
    FILMS {
        @Override
        boolean has(String act) {
            return act.endsWith("-recording") || act.endsWith("-unfilmed");
        }
    },
    /** 物品: taken, kept, moved, given back. */
    THINGS {
        @Override
        boolean has(String act) {
            return act.endsWith("-item") || act.startsWith("take-") || act.startsWith("seize-") || act.startsWith("return-") || act.startsWith("dispose-");
        }
    },
    /** 办理行为: everything else. */
    STEPS {
        @Override
        boolean has(String act) {
            return Stream.of(values()).filter(kind -> kind != STEPS).noneMatch(kind -> kind.has(act));
        }
    };

    /** What the record says when a document was made and sealed; no act of anybody. */
    private static final String FINISHED = "document-finished";

    abstract boolean has(String act);

    /** Names of its acts. */
    public Set<String> acts() {
        return Stream.concat(Stream.of(ActKind.values()).map(ActKind::key), Stream.of(FINISHED)).filter(this::has).collect(Collectors.toUnmodifiableSet());
    }
}
