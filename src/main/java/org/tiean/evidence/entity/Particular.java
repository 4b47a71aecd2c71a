package org.tiean.evidence.entity;

import java.util.Arrays;
import java.util.Optional;

/** What a piece of evidence must say of itself besides, by its kind and by whether it is a copy (证据要素; rulebook B4.1, B4.2, B4.5, B4.7). */
public enum Particular {
    /** Why the original is hard to get (原件难以取得的原因). */
    COPY_REASON("copyReason"),
    /** Where the original, or the original carrier, is kept (原件、原物或者原始载体存放处). */
    KEPT_AT("keptAt"),
    /** Who provided it and found that it agrees with the original (经核对与原件一致). */
    AGREED_BY("agreedBy"),
    /** How the copy was made (制作方法). */
    METHOD("method"),
    /** When the copy was made (制作时间), in words. */
    MADE_AT("madeAt"),
    /** Who made the copy (制作人). */
    MAKER("maker"),
    /** What is said in it, in words (声音资料的文字说明). */
    SUMMARY("summary"),
    /** Who states it (陈述人、证人). */
    PERSON("person"),
    /** How that person checked and signed it page by page (核对、逐页签名). */
    CONFIRMED("confirmed"),
    /** Who gives the opinion (鉴定、检测机构). */
    BODY("body"),
    /** That this body may give it (资质). */
    QUALIFICATION("qualification");

    /** Characters of one. */
    public static final int LONGEST = 2_000;

    private final String key;

    Particular(String key) {
        this.key = key;
    }

    /** Name in requests and in the record. */
    public String key() {
        return key;
    }

    static Optional<Particular> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
