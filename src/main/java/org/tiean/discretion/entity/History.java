package org.tiean.discretion.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the register of decisions knows of the party for the same kind of act (既往处理情况), handed in for a
 * computation. Counted are decisions of any agency looked at that still stand and were made before the act
 * ended; a decision made later punished nothing the party could have been warned by.
 *
 * @param first  window of "first violation" (首次违法)
 * @param repeat window of "again" (再次违法)
 */
public record History(Window first, Window repeat) implements Serializable {

    /** Nothing was looked up: what the report says stands. */
    public static final History NOT_SEARCHED = new History(Window.NONE, Window.NONE);

    /**
     * One look back.
     *
     * @param years    length, as the place has settled it
     * @param since    first day looked at; null where nothing was looked up
     * @param until    last day looked at, that of the end of the act; null where nothing was looked up
     * @param wholeCity all agencies of the place, or only the own one
     * @param found    decisions found
     */
    public record Window(int years, LocalDate since, LocalDate until, boolean wholeCity, int found) implements Serializable {

        public static final Window NONE = new Window(0, null, null, false, 0);

        public boolean searched() {
            return since != null;
        }

        /** 2024-06-22至2026-06-22，全市各执法机关，同类事项. */
        public String display() {
            return searched() ? since + "至" + until + "，" + (wholeCity ? "全市各执法机关" : "本机关") + "，同类违法行为"
                    : "当事人证件号码未登记，无法检索";
        }
    }
}
