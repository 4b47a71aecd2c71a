package org.tiean.kernel.entity;

import java.util.Arrays;
import java.util.Locale;

/** What one holder of a network connection is known by (来源地址): who slows callers down slows this, not an address of many. */
public final class Subscriber {

    private static final int PREFIX_GROUPS = 4;

    private Subscriber() {
    }

    /**
     * The whole of an IPv4 address; of IPv6 the first half, which is what one subscriber holds.
     * {@code 2001:db8:1:2::7} → {@code 2001:db8:1:2}; a short form ends where its blank begins.
     */
    public static String of(String address) {
        String plain = address == null || address.isBlank() ? "unknown" : address.strip().toLowerCase(Locale.ROOT);
        if (plain.indexOf(':') < 0) {
            return plain;
        }
        String head = plain.contains("::") ? plain.substring(0, plain.indexOf("::")) : plain;
        String[] groups = head.split(":");
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, PREFIX_GROUPS)));
    }
}
