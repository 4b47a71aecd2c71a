package org.tiean.ledger.verifier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads canonical JSON (RFC 8785) and nothing else: no blank, members sorted by UTF-16 units and each once, the one escape
 * there is for a character, numbers as ECMAScript writes them. Used to read the files of a package and to check payloads.
 */
final class CanonicalJson {

    private static final int DEEPEST = 100;
    private static final String ESCAPED = "\b\t\n\f\r";
    private static final String ESCAPES = "btnfr";

    private final byte[] text;
    private final int end;
    private final boolean building;
    private int at;

    private static final class NotCanonical extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotCanonical() {
            super(null, null, false, false);
        }
    }

    private CanonicalJson(byte[] text, int from, int end, boolean building) {
        this.text = text;
        this.at = from;
        this.end = end;
        this.building = building;
    }

    /** Whether these bytes are one canonical object. */
    static boolean isObject(byte[] text, int from, int end) {
        try {
            if (from >= end || text[from] != '{') {
                return false;
            }
            CanonicalJson reader = new CanonicalJson(text, from, end, false);
            reader.value(0);
            return reader.at == end;
        } catch (NotCanonical e) {
            return false;
        }
    }

    /** The object, of maps, lists, texts, {@link BigDecimal}, booleans and nulls; null if it is none or not canonical. */
    static Map<?, ?> object(byte[] text) {
        try {
            CanonicalJson reader = new CanonicalJson(text, 0, text.length, true);
            Object value = reader.value(0);
            return reader.at == text.length && value instanceof Map<?, ?> map ? map : null;
        } catch (NotCanonical e) {
            return null;
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw new NotCanonical();
        }
        switch (peek()) {
            case '{':
                return members(depth);
            case '[':
                return elements(depth);
            case '"':
                return building ? string() : skipped();
            case 't':
                return word("true", Boolean.TRUE);
            case 'f':
                return word("false", Boolean.FALSE);
            case 'n':
                return word("null", null);
            default:
                return number();
        }
    }

    private Map<String, Object> members(int depth) {
        Map<String, Object> map = building ? new LinkedHashMap<>() : null;
        at++;
        if (peek() == '}') {
            at++;
            return map;
        }
        String last = null;
        while (true) {
            String key = string();
            if (last != null && last.compareTo(key) >= 0) {
                throw new NotCanonical();
            }
            last = key;
            expect(':');
            Object value = value(depth + 1);
            if (building) {
                map.put(key, value);
            }
            if (peek() == '}') {
                at++;
                return map;
            }
            expect(',');
        }
    }

    private List<Object> elements(int depth) {
        List<Object> list = building ? new ArrayList<>() : null;
        at++;
        if (peek() == ']') {
            at++;
            return list;
        }
        while (true) {
            Object value = value(depth + 1);
            if (building) {
                list.add(value);
            }
            if (peek() == ']') {
                at++;
                return list;
            }
            expect(',');
        }
    }

    /** Past a text that nobody asks for; almost none has an escape. */
    private Object skipped() {
        int from = at + 1;
        for (int i = from; i < end; i++) {
            int c = text[i];
            if (c == '"') {
                if (Bytes.characters(text, from, i) < 0) {
                    throw new NotCanonical();
                }
                at = i + 1;
                return null;
            }
            if (c == '\\' || c < 0x20 && c >= 0) {
                break;
            }
        }
        return string();
    }

    private String string() {
        expect('"');
        int from = at;
        boolean ascii = true;
        while (true) {
            int c = peek();
            if (c == '"') {
                String found = ascii ? new String(text, from, at - from, StandardCharsets.ISO_8859_1) : decoded(from, at);
                at++;
                return found;
            }
            if (c == '\\') {
                return escaped(from);
            }
            if (c < 0x20 && c >= 0) {
                throw new NotCanonical();
            }
            ascii &= c >= 0;
            at++;
        }
    }

    /** A text with escapes, of which the part before {@link #at} has none. */
    private String escaped(int from) {
        StringBuilder found = new StringBuilder(decoded(from, at));
        while (true) {
            int plain = at;
            while (peek() != '"' && peek() != '\\') {
                if (peek() < 0x20 && peek() >= 0) {
                    throw new NotCanonical();
                }
                at++;
            }
            found.append(decoded(plain, at));
            if (peek() == '"') {
                at++;
                return found.toString();
            }
            at++;
            int c = peek();
            at++;
            if (c == '"' || c == '\\') {
                found.append((char) c);
            } else if (c == 'u') {
                found.append(control());
            } else {
                int known = ESCAPES.indexOf(c);
                if (known < 0) {
                    throw new NotCanonical();
                }
                found.append(ESCAPED.charAt(known));
            }
        }
    }

    /** Four hexadecimal digits of a control character that has no short escape. */
    private char control() {
        if (at + 4 > end || text[at] != '0' || text[at + 1] != '0') {
            throw new NotCanonical();
        }
        int high = "01".indexOf(text[at + 2]);
        int low = "0123456789abcdef".indexOf(text[at + 3]);
        char c = (char) (high * 16 + low);
        if (high < 0 || low < 0 || ESCAPED.indexOf(c) >= 0) {
            throw new NotCanonical();
        }
        at += 4;
        return c;
    }

    private String decoded(int from, int to) {
        if (Bytes.characters(text, from, to) < 0) {
            throw new NotCanonical();
        }
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    private Object number() {
        int from = at;
        boolean plain = true;
        while (at < end && "+-.eE0123456789".indexOf(text[at]) >= 0) {
            plain &= text[at] >= '0' && text[at] <= '9' || at == from && text[at] == '-';
            at++;
        }
        int digits = at - from - (at > from && text[from] == '-' ? 1 : 0);
        if (digits == 0) {
            throw new NotCanonical();
        }
        if (plain && digits <= 15) {
            byte first = text[at - digits];
            if (first == '0' && at - from > 1) {
                throw new NotCanonical();
            }
            return building ? new BigDecimal(new String(text, from, at - from, StandardCharsets.ISO_8859_1)) : null;
        }
        String written = new String(text, from, at - from, StandardCharsets.ISO_8859_1);
        try {
            if (!written.equals(ecmaScript(Double.parseDouble(written)))) {
                throw new NotCanonical();
            }
            return building ? new BigDecimal(written) : null;
        } catch (NumberFormatException e) {
            throw new NotCanonical();
        }
    }

    /** As ECMAScript's Number.prototype.toString writes it: the fewest digits that mean this number. */
    static String ecmaScript(double number) {
        if (number == 0) {
            return "0";
        }
        if (Double.isInfinite(number) || Double.isNaN(number)) {
            return "";
        }
        double size = Math.abs(number);
        BigDecimal exact = new BigDecimal(size);
        BigDecimal shortest = exact;
        for (int precision = 1; precision <= 17; precision++) {
            shortest = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
            if (shortest.doubleValue() == size) {
                break;
            }
        }
        shortest = shortest.stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int k = digits.length();
        int n = k - shortest.scale();
        StringBuilder out = new StringBuilder(number < 0 ? "-" : "");
        if (k <= n && n <= 21) {
            out.append(digits).append("0".repeat(n - k));
        } else if (0 < n && n <= 21) {
            out.append(digits, 0, n).append('.').append(digits, n, k);
        } else if (-6 < n && n <= 0) {
            out.append("0.").append("0".repeat(-n)).append(digits);
        } else {
            out.append(digits.charAt(0));
            if (k > 1) {
                out.append('.').append(digits, 1, k);
            }
            out.append('e').append(n > 0 ? "+" : "-").append(Math.abs(n - 1));
        }
        return out.toString();
    }

    private Object word(String word, Object meaning) {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
        return meaning;
    }

    private int peek() {
        if (at >= end) {
            throw new NotCanonical();
        }
        return text[at];
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new NotCanonical();
        }
        at++;
    }
}
