package org.tiean.ledger.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hashed part of an entry, format version 1. Only {@code java.*}: the command-line verifier reads
 * headers with this class.
 *
 * <p>No field needs escaping, so the canonical bytes (RFC 8785) are one fixed template with sorted names.
 *
 * @param article  as cited, or null
 * @param occurred with six decimals and Z, e.g. {@code 2026-11-21T08:00:00.000000Z}; so is {@code recorded}
 * @param payload  SHA-256 of salt and canonical payload, in hexadecimal digits
 * @param previous SHA-256 of the header before, {@link #NOTHING} for the first
 */
public record Header(String act, String actor, String article, String chain, String occurred, String payload,
        String previous, String recorded, long sequence) {

    /** Hash before the first entry. */
    public static final String NOTHING = "0".repeat(64);

    public static final int LARGEST = 4096;

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z";

    private static final Pattern FORM = Pattern.compile("\\{\"act\":\"([a-z0-9.-]{1,100})\","
            + "\"actor\":\"([A-Za-z0-9._:/-]{1,100})\","
            + "\"alg\":\\{\"canonical\":\"RFC8785\",\"hash\":\"SHA-256\"},"
            + "\"article\":(?:null|\"([^\"\\\\\\p{Cntrl}]{1,200})\"),"
            + "\"chain\":\"(system|(?:case|register):[A-Za-z0-9._/-]{1,80})\","
            + "\"occurred\":\"(" + INSTANT + ")\","
            + "\"payload\":\"([0-9a-f]{64})\","
            + "\"prev\":\"([0-9a-f]{64})\","
            + "\"recorded\":\"(" + INSTANT + ")\","
            + "\"seq\":([1-9]\\d{0,14}),\"v\":1}");

    /** The form in which headers write an instant; anything below a microsecond is cut off. */
    public static String instant(Instant instant) {
        return MICROS.format(instant);
    }

    /** The canonical bytes. */
    public byte[] canonical() {
        return ("{\"act\":\"" + act + "\",\"actor\":\"" + actor
                + "\",\"alg\":{\"canonical\":\"RFC8785\",\"hash\":\"SHA-256\"},\"article\":"
                + (article == null ? "null" : "\"" + article + "\"")
                + ",\"chain\":\"" + chain + "\",\"occurred\":\"" + occurred + "\",\"payload\":\"" + payload
                + "\",\"prev\":\"" + previous + "\",\"recorded\":\"" + recorded + "\",\"seq\":" + sequence
                + ",\"v\":1}").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads canonical bytes; null if they are anything else than a header of this version. */
    public static Header parse(byte[] bytes) {
        if (bytes == null || bytes.length > LARGEST) {
            return null;
        }
        Matcher form = FORM.matcher(new String(bytes, StandardCharsets.UTF_8));
        if (!form.matches()) {
            return null;
        }
        Header header = new Header(form.group(1), form.group(2), form.group(3), form.group(4), form.group(5),
                form.group(6), form.group(7), form.group(8), Long.parseLong(form.group(9)));
        return Arrays.equals(header.canonical(), bytes) ? header : null;
    }

    /** SHA-256 over the parts one after the other. */
    public static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
