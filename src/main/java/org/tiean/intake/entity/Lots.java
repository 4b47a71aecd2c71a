package org.tiean.intake.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How lots are drawn (抽签方法), so that anybody can do it again with a seed and two lists: the seed of the draw is
 * {@code SHA-256(seed|root)}; objects are put in the order of {@code SHA-256(draw|object|place)} and the first ones taken; the
 * officers for an object are the first two in the order of {@code SHA-256(draw|officer|place of the object|place)}. Everything is
 * text in UTF-8, hashes in small hexadecimal letters, places from 1.
 */
public final class Lots {

    /** Officers for an object (行政处罚法42(1)). */
    public static final int PAIR = 2;

    private final String draw;

    /**
     * @param seed committed to before, 64 hexadecimal signs
     * @param root of the first signed head of the public log that holds the commitment
     */
    public Lots(String seed, String root) {
        this.draw = sha256(seed + "|" + root);
    }

    /** Places of the objects drawn, in the order they were drawn. */
    public List<Integer> objects(int of, int howMany) {
        return order("object", of).subList(0, howMany);
    }

    /** Places of the two officers for the object at a place. */
    public List<Integer> officers(int object, int of) {
        return order("officer|" + object, of).subList(0, PAIR);
    }

    private List<Integer> order(String what, int of) {
        return IntStream.rangeClosed(1, of).boxed().sorted(Comparator.comparing(place -> sha256(draw + "|" + what + "|" + place))).toList();
    }

    /** What is published of a seed before the draw. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
