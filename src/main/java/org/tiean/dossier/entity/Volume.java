package org.tiean.dossier.entity;

import java.util.EnumSet;
import java.util.Set;
import org.tiean.document.entity.DocumentKind;

/** The two volumes of a file (正卷、副卷; rulebook I2; 政府信息公开条例16(2)). */
public enum Volume {
    /** 正卷: what may be shown to party, reviewing organ and court. */
    MAIN("正卷"),
    /** 副卷: internal requests, review and discussion, where the clue came from. */
    INTERNAL("副卷");

    /** Papers that are not sent to anybody and yet belong to the main volume: filing, report, closing. */
    private static final Set<DocumentKind> INTERNAL_YET_MAIN = EnumSet.of(DocumentKind.FILING_APPROVAL, DocumentKind.NO_FILING_APPROVAL,
            DocumentKind.INVESTIGATION_REPORT, DocumentKind.CLOSING_APPROVAL);

    private final String words;

    Volume(String words) {
        this.words = words;
    }

    /** As the cover prints it. */
    public String words() {
        return words;
    }

    /** Where a paper of a kind belongs. */
    public static Volume of(DocumentKind kind) {
        return kind.use() == DocumentKind.Use.INTERNAL && !INTERNAL_YET_MAIN.contains(kind) ? INTERNAL : MAIN;
    }
}
