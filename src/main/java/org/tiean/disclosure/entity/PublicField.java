package org.tiean.disclosure.entity;

import java.util.Objects;
import java.util.function.Function;

/**
 * Fields of a public text in which something may be covered by hand (人工遮盖). Number, organ, violated and applied clauses,
 * kinds and sums stay, they are what is published (rulebook F1.8).
 */
public enum PublicField {
    PARTY_NAME("当事人名称", content -> content.party().name()),
    PARTY_CODE("统一社会信用代码", content -> content.party().code()),
    LEGAL_REPRESENTATIVE("法定代表人", content -> content.party().legalRepresentative()),
    ADDRESS("地址", content -> content.party().address()),
    ITEM("违法行为", PublicContent::item),
    PLACE("违法行为地", content -> content.place() == null ? null : content.place().name()),
    FACTS("违法事实", PublicContent::facts),
    PENALTIES("处罚内容", content -> String.join("\n", content.penalties())),
    CHANGE_NOTE("变更说明", PublicContent::changeNote);

    private final String word;
    private final Function<PublicContent, String> text;

    PublicField(String word, Function<PublicContent, String> text) {
        this.word = word;
        this.text = text;
    }

    /** As documents print it. */
    public String word() {
        return word;
    }

    /** What the field says; empty where it says nothing. */
    public String of(PublicContent content) {
        return Objects.requireNonNullElse(text.apply(content), "");
    }
}
