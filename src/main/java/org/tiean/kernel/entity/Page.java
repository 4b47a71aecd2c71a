package org.tiean.kernel.entity;

import java.util.List;

/**
 * One page of a list, cut by the database.
 *
 * @param rows  the rows of this page
 * @param total how many rows the whole list has
 * @param slice which part was asked for
 */
public record Page<T>(List<T> rows, long total, Slice slice) {

    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * Which part of a list is wanted.
     *
     * @param offset how many rows to leave out, 0 or more
     * @param size   how many rows at most, 1 to 200
     */
    public record Slice(int offset, int size) {

        public static final int LARGEST = 200;

        public Slice {
            if (offset < 0 || size < 1 || size > LARGEST) {
                throw Refusal.invalid("kernel.page.range", LARGEST);
            }
        }

        public static Slice first(int size) {
            return new Slice(0, size);
        }
    }
}
