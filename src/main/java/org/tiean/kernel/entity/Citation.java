package org.tiean.kernel.entity;

import java.io.Serializable;

/**
 * One clause as a lawyer cites it (法律条款): law, article (条), paragraph (款), item (项).
 *
 * @param law       title of the law as printed between 《》, e.g. 行政处罚法
 * @param article   article number, or 0 where only the law or one of its chapters can be named
 * @param paragraph paragraph number, 0 for none
 * @param item      item number, 0 for none
 */
public record Citation(String law, int article, int paragraph, int item) implements Serializable {

    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    /** A whole law or one of its parts, where the number of the article could not be verified. */
    public static Citation of(String law) {
        return new Citation(law, 0, 0, 0);
    }

    public static Citation of(String law, int article) {
        return new Citation(law, article, 0, 0);
    }

    public static Citation of(String law, int article, int paragraph) {
        return new Citation(law, article, paragraph, 0);
    }

    public static Citation of(String law, int article, int paragraph, int item) {
        return new Citation(law, article, paragraph, item);
    }

    /** 《行政处罚法》第五十八条第一款第二项. */
    public String display() {
        StringBuilder text = new StringBuilder("《").append(law).append('》');
        if (article > 0) {
            text.append('第').append(numeral(article)).append('条');
        }
        if (paragraph > 0) {
            text.append('第').append(numeral(paragraph)).append('款');
        }
        if (item > 0) {
            text.append('第').append(numeral(item)).append('项');
        }
        return text.toString();
    }

    /** The Chinese numeral of 1 to 9999 as statutes print it: 10 = 十, 118 = 一百一十八, 1132 = 一千一百三十二. */
    static String numeral(int number) {
        if (number < 10) {
            return DIGITS[number];
        }
        if (number < 20) {
            return "十" + (number == 10 ? "" : DIGITS[number - 10]);
        }
        String[] places = {"", "十", "百", "千"};
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append('零');
                gap = false;
            }
            text.append(DIGITS[digit]).append(places[place]);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return display();
    }
}
