package org.tiean.ledger.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One value of DER (X.690), as much as a time stamp token needs. Whatever does not fit is an {@link IllegalArgumentException}. */
final class Der {

    private final byte[] all;
    private final int from;
    private final int body;
    private final int end;

    private Der(byte[] all, int from, int limit) {
        this.all = all;
        this.from = from;
        require(from + 2 <= limit);
        int length = all[from + 1] & 255;
        int at = from + 2;
        if (length >= 0x80) {
            int bytes = length & 0x7f;
            require(bytes >= 1 && bytes <= 3 && at + bytes <= limit);
            length = 0;
            for (int i = 0; i < bytes; i++) {
                length = length << 8 | all[at++] & 255;
            }
        }
        this.body = at;
        this.end = at + length;
        require(end <= limit);
    }

    /** The value that these bytes are, to the last one. */
    static Der of(byte[] bytes) {
        Der der = new Der(bytes, 0, bytes.length);
        require(der.end == bytes.length);
        return der;
    }

    int tag() {
        return all[from] & 255;
    }

    /** This value if it has the tag. */
    Der as(int tag) {
        require(tag() == tag);
        return this;
    }

    List<Der> children() {
        List<Der> children = new ArrayList<>();
        for (int at = body; at < end;) {
            Der child = new Der(all, at, end);
            children.add(child);
            at = child.end;
        }
        return children;
    }

    Der child(int index) {
        List<Der> children = children();
        require(index < children.size());
        return children.get(index);
    }

    byte[] content() {
        return Arrays.copyOfRange(all, body, end);
    }

    /** Tag, length and content. */
    byte[] encoded() {
        return Arrays.copyOfRange(all, from, end);
    }

    /** An object identifier in dots. */
    String oid() {
        as(6);
        StringBuilder dots = new StringBuilder();
        long part = 0;
        for (int at = body; at < end; at++) {
            part = part << 7 | all[at] & 0x7f;
            if (all[at] >= 0) {
                if (dots.length() == 0) {
                    long first = Math.min(part / 40, 2);
                    dots.append(first).append('.').append(part - 40 * first);
                } else {
                    dots.append('.').append(part);
                }
                part = 0;
            }
        }
        return dots.toString();
    }

    static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no DER of the form wanted");
        }
    }
}
