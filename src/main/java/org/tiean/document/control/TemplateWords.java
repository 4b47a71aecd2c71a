package org.tiean.document.control;

import java.util.Map;
import org.tiean.kernel.entity.Money;

/** What templates may call as {@code zh}: dates, amounts and forms of address, in the words of documents. */
public final class TemplateWords {

    private static final String[] ORDINALS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    /** 二〇二六年十一月二十一日. */
    public String sealDay(String iso) {
        return ChineseDates.inWords(iso);
    }

    /** 2026年11月21日. */
    public String day(String iso) {
        return ChineseDates.inFigures(iso);
    }

    /** 2026年11月21日19时05分. */
    public String minute(String iso) {
        return ChineseDates.toMinute(iso);
    }

    /** 19时05分. */
    public String clock(String iso) {
        return ChineseDates.clock(iso);
    }

    /** Both forms of one amount in fen, so that words and figures cannot differ: 人民币伍仟元整（¥5,000.00）. */
    public String money(Object fen) {
        if (fen == null) {
            return "";
        }
        Money amount = new Money(((Number) fen).longValue());
        return "人民币" + amount.inWords() + "（" + amount.display() + "）";
    }

    /** Figures only: ¥5,000.00. */
    public String figures(Object fen) {
        return fen == null ? "" : new Money(((Number) fen).longValue()).display();
    }

    /** Capitals only: 伍仟元整. */
    public String capitals(Object fen) {
        return fen == null ? "" : new Money(((Number) fen).longValue()).inWords();
    }

    /** How the party is addressed: a citizen 你, everybody else 你单位. */
    public String you(Map<String, ?> party) {
        return "CITIZEN".equals(party.get("kind")) ? "你" : "你单位";
    }

    /** 一 to 九十九, for numbered parts. */
    public String ordinal(Number position) {
        int number = position.intValue();
        if (number <= 10) {
            return ORDINALS[number];
        }
        String tens = number < 20 ? "十" : ORDINALS[number / 10] + "十";
        return tens + (number % 10 == 0 ? "" : ORDINALS[number % 10]);
    }

    /** A text without the full stop at its end, so that a template can go on after it. */
    public String open(String text) {
        return text == null ? "" : text.strip().replaceAll("[。；，;,.]+$", "");
    }

    /** A text that ends with exactly one full stop. */
    public String closed(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String stripped = text.strip();
        return stripped.matches("(?s).*[。！？”）]$") ? stripped : open(stripped) + "。";
    }

    /** A box ticked or not, for forms. */
    public String box(Object on) {
        return Boolean.TRUE.equals(on) ? "■" : "□";
    }
}
