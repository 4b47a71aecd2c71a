package org.tiean.ledger.verifier;

import java.nio.charset.StandardCharsets;

/** Reads a header by the one form it may have; fields are kept as from and to within its bytes. */
final class HeaderForm {

    private static final byte[] ACT = ascii("{\"act\":\"");
    private static final byte[] ACTOR = ascii("\",\"actor\":\"");
    private static final byte[] ARTICLE = ascii("\",\"alg\":{\"canonical\":\"RFC8785\",\"hash\":\"SHA-256\"},\"article\":");
    private static final byte[] CHAIN = ascii(",\"chain\":\"");
    private static final byte[] OCCURRED = ascii("\",\"occurred\":\"");
    private static final byte[] PAYLOAD = ascii("\",\"payload\":\"");
    private static final byte[] PREVIOUS = ascii("\",\"prev\":\"");
    private static final byte[] RECORDED = ascii("\",\"recorded\":\"");
    private static final byte[] SEQUENCE = ascii("\",\"seq\":");
    private static final byte[] VERSION = ascii(",\"v\":1}");
    private static final byte[] SYSTEM = ascii("system");
    private static final byte[] CASE = ascii("case:");
    private static final byte[] REGISTER = ascii("register:");
    private static final byte[] NULL = ascii("null");
    private static final byte[] INSTANT = ascii("0000-00-00T00:00:00.000000Z");

    private static final boolean[] OF_ACT = table("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static final boolean[] OF_ACTOR = table("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._:/-");
    private static final boolean[] OF_CHAIN = table("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._/-");
    private static final boolean[] OF_HASH = table("0123456789abcdef");

    private byte[] text;
    private int at;

    final int[] act = new int[2];
    final int[] chain = new int[2];
    final int[] payload = new int[2];
    final int[] previous = new int[2];
    long sequence;

    /** Whether these bytes are a header. */
    boolean read(byte[] header) {
        text = header;
        at = 0;
        return literal(ACT) && act() && literal(ACTOR) && run(OF_ACTOR, 100) && literal(ARTICLE) && article()
                && literal(CHAIN) && chain() && literal(OCCURRED) && instant() && literal(PAYLOAD) && hash(payload)
                && literal(PREVIOUS) && hash(previous) && literal(RECORDED) && instant() && literal(SEQUENCE) && sequence()
                && literal(VERSION) && at == text.length;
    }

    private boolean act() {
        act[0] = at;
        boolean found = run(OF_ACT, 100);
        act[1] = at;
        return found;
    }

    /** Whether a field holds these bytes. */
    boolean is(byte[] header, int[] field, byte[] value) {
        if (field[1] - field[0] != value.length) {
            return false;
        }
        for (int i = 0; i < value.length; i++) {
            if (header[field[0] + i] != value[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean literal(byte[] wanted) {
        if (at + wanted.length > text.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (text[at + i] != wanted[i]) {
                return false;
            }
        }
        at += wanted.length;
        return true;
    }

    private boolean run(boolean[] allowed, int longest) {
        int from = at;
        while (at < text.length && text[at] >= 0 && allowed[text[at]]) {
            at++;
        }
        return at > from && at - from <= longest;
    }

    private boolean hash(int[] field) {
        field[0] = at;
        boolean found = run(OF_HASH, 64) && at - field[0] == 64;
        field[1] = at;
        return found;
    }

    private boolean chain() {
        chain[0] = at;
        boolean found = literal(SYSTEM)
                || (literal(CASE) || literal(REGISTER)) && run(OF_CHAIN, 80);
        chain[1] = at;
        return found;
    }

    private boolean instant() {
        if (at + INSTANT.length > text.length) {
            return false;
        }
        for (byte wanted : INSTANT) {
            byte found = text[at++];
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private boolean sequence() {
        int from = at;
        sequence = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9' && at - from < 16) {
            sequence = sequence * 10 + text[at++] - '0';
        }
        return at > from && at - from <= 15 && text[from] != '0';
    }

    private boolean article() {
        if (at < text.length && text[at] == 'n') {
            return literal(NULL);
        }
        if (at >= text.length || text[at++] != '"') {
            return false;
        }
        int from = at;
        while (at < text.length && text[at] != '"') {
            if (text[at] == '\\' || text[at] >= 0 && text[at] < 0x20 || text[at] == 0x7f) {
                return false;
            }
            at++;
        }
        int characters = Bytes.characters(text, from, at);
        at++;
        return characters >= 1 && characters <= 200;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean[] table(String allowed) {
        boolean[] table = new boolean[128];
        allowed.chars().forEach(c -> table[c] = true);
        return table;
    }
}
