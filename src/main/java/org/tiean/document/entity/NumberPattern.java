package org.tiean.document.entity;

import java.io.Serializable;
import java.text.Normalizer;
import org.tiean.kernel.entity.Refusal;

/**
 * How an agency writes its document numbers (文书编号), e.g. 样综执罚决字〔2026〕1号.
 *
 * <p>GB/T 9704 knows neither 第 nor leading zeros; many enforcement forms print both, so both can be set.
 *
 * @param agencyWord short name of place and organ (机关代字), e.g. 样综执
 * @param ordinal    whether 第 stands before the serial number
 * @param digits     least number of figures, filled with zeros; 1 for none
 */
public record NumberPattern(String agencyWord, boolean ordinal, int digits) implements Serializable {

    public NumberPattern {
        if (agencyWord == null || agencyWord.isBlank() || digits < 1 || digits > 8) {
            throw Refusal.invalid("document.number.pattern");
        }
    }

    /** A number as somebody types it who has no brackets like 〔〕 on the keyboard: any brackets, wide signs, blanks. */
    public static String asTyped(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "")
                .replaceAll("[\\[({【《<]", "〔").replaceAll("[])}】》>]", "〕");
    }

    /** As GB/T 9704-2012 has it. */
    public static NumberPattern standard(String agencyWord) {
        return new NumberPattern(agencyWord, false, 1);
    }

    public String write(String kindWord, int year, int serial) {
        String figures = String.format("%0" + digits + "d", serial);
        return agencyWord + kindWord + "字〔" + year + "〕" + (ordinal ? "第" : "") + figures + "号";
    }
}
