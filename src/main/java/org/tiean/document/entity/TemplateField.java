package org.tiean.document.entity;

import java.util.List;
import java.util.Map;

/**
 * One line of a template's field list ({@code fields.csv}).
 *
 * @param name     path in the snapshot: {@code party.name}, {@code officers[]} for a list as such,
 *                 {@code officers[].name} for a value of each of its members
 * @param label    what a case handler calls it
 * @param required {@code yes}, {@code no}, a number (at least so many members of a list), or
 *                 {@code when path} / {@code when path=value} (only if that value is there)
 * @param type     what the value must be
 * @param example  a sensible value, for previews and tests; members of a list are separated by {@code |}
 */
public record TemplateField(String name, String label, String required, Type type, String example) {

    /** Form of a value; a picture is named by the SHA-256 of its file. */
    public enum Type {
        TEXT, DATE, TIME, FEN, INT, FLAG, LIST, PICTURE
    }

    private static final String MEMBER = "[]";

    public boolean isList() {
        return name.endsWith(MEMBER);
    }

    public boolean isOfMembers() {
        return name.contains(MEMBER + ".");
    }

    /** The path of the list for {@code officers[]} and {@code officers[].name}. */
    public String listPath() {
        return name.substring(0, name.indexOf(MEMBER));
    }

    /** The name within each member for {@code officers[].name}. */
    public String memberName() {
        return name.substring(name.indexOf(MEMBER) + MEMBER.length() + 1);
    }

    /** How many members a list must have at least. */
    public int leastMembers(Map<String, Object> values) {
        if (required.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(required);
        }
        return isRequired(values) ? 1 : 0;
    }

    /** Whether a snapshot with these values must have this one. */
    public boolean isRequired(Map<String, Object> values) {
        if (!required.startsWith("when ")) {
            return required.equals("yes");
        }
        String[] condition = required.substring("when ".length()).strip().split("=", 2);
        Object found = at(values, condition[0]);
        return condition.length == 1 ? isPresent(found) : found != null && condition[1].equals(found.toString());
    }

    /** The value at a path, or null. */
    public static Object at(Map<String, Object> values, String path) {
        Object found = values;
        for (String step : path.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }

    /** Blank text, an empty list and false count as absent. */
    public static boolean isPresent(Object value) {
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return value != null && !Boolean.FALSE.equals(value) && !value.toString().isBlank();
    }
}
