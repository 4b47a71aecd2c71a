package org.tiean.authority.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of the power list (事项编码), with or without version: {@code CG-SR-001-2} is version 2 of family
 * {@code CG-SR-001}; {@code QZ-004} is a family with one unnumbered version.
 *
 * @param family  code without version
 * @param version 0 where none is named
 */
public record ItemCode(String family, int version) {

    private static final Pattern PUNISHED = Pattern.compile("(CG-[A-Z]{2}-\\d{3})(?:-(\\d+))?");
    private static final Pattern OTHER = Pattern.compile("((?:QZ|JC|QT)-\\d{3})(?:-(\\d+))?");

    /** @throws IllegalArgumentException if the text is no code */
    public static ItemCode parse(String text) {
        for (Pattern pattern : new Pattern[] {PUNISHED, OTHER}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return new ItemCode(matcher.group(1), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
            }
        }
        throw new IllegalArgumentException("不是事项编码：" + text);
    }

    public boolean hasVersion() {
        return version > 0;
    }

    public String code() {
        return hasVersion() ? family + "-" + version : family;
    }
}
