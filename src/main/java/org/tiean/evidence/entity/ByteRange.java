package org.tiean.evidence.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file a player asks for (HTTP Range, RFC 9110, 14.2): one range of bytes, both ends included.
 *
 * @param first from 0
 * @param last  at most the file's size less one
 */
public record ByteRange(long first, long last) {

    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What a header asks for. */
    public enum Asked {
        /** No range, or one this reads as none: the whole file is the answer. */
        WHOLE,
        /** A part that is there. */
        PART,
        /** A part the file does not have. */
        NONE
    }

    /** @param header as it came, or null */
    public static Asked asked(String header, long size) {
        Matcher form = form(header);
        if (form == null) {
            return Asked.WHOLE;
        }
        return of(header, size).isPresent() ? Asked.PART : Asked.NONE;
    }

    /** The range, cut to the file; empty where there is none or the file does not reach it. */
    public static Optional<ByteRange> of(String header, long size) {
        Matcher form = form(header);
        if (form == null) {
            return Optional.empty();
        }
        String from = form.group(1);
        String to = form.group(2);
        long first = from.isEmpty() ? Math.max(0, size - Long.parseLong(to)) : Long.parseLong(from);
        long last = from.isEmpty() || to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    /** Several ranges, other units and nonsense are no range. */
    private static Matcher form(String header) {
        Matcher form = header == null ? null : FORM.matcher(header);
        if (form == null || !form.matches() || form.group(1).isEmpty() && form.group(2).isEmpty()) {
            return null;
        }
        boolean turned = !form.group(1).isEmpty() && !form.group(2).isEmpty()
                && Long.parseLong(form.group(1)) > Long.parseLong(form.group(2));
        return turned ? null : form;
    }

    /** How many bytes. */
    public long length() {
        return last - first + 1;
    }
}
