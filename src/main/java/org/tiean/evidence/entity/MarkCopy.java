package org.tiean.evidence.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * Marks and covers to be drawn on a copy (标注、遮盖副本).
 *
 * @param marks at least one
 * @param note  what they are for
 */
public record MarkCopy(UUID evidenceId, List<Mark> marks, String note) {

    private static final int MOST = 200;

    /** What is drawn. */
    public enum Tool {
        /** A frame. */
        BOX,
        /** An arrow from the first corner to the other. */
        ARROW,
        /** A black face, under which nothing of the picture is left. */
        COVER
    }

    /**
     * One mark, in parts of the picture: 0 is its left or upper edge, 1 its right or lower one.
     *
     * @param x      where it begins
     * @param y      where it begins
     * @param width  may be negative for an arrow only
     * @param height may be negative for an arrow only
     */
    public record Mark(Tool tool, double x, double y, double width, double height) {

        public Mark {
            boolean inside = tool != null && within(x) && within(y) && within(x + width) && within(y + height);
            if (!inside || tool != Tool.ARROW && (width <= 0 || height <= 0) || width == 0 && height == 0) {
                throw Refusal.invalid("evidence.mark.outside");
            }
        }

        private static boolean within(double part) {
            return part >= 0 && part <= 1;
        }
    }

    public MarkCopy {
        if (evidenceId == null || marks.isEmpty() || marks.size() > MOST || note == null || note.isBlank()) {
            throw Refusal.invalid("evidence.mark.incomplete");
        }
        marks = List.copyOf(marks);
    }

    /** What comes of it: a copy on which something is covered may be shown to more people. */
    public DisplayCopy.Kind kind() {
        return marks.stream().anyMatch(mark -> mark.tool() == Tool.COVER) ? DisplayCopy.Kind.REDACTED : DisplayCopy.Kind.MARKED;
    }

    /**
     * @param original SHA-256 of what is copied
     * @param copy     SHA-256 of the copy
     */
    public JsonObject toFacts(String original, String copy) {
        JsonArrayBuilder drawn = Json.createArrayBuilder();
        marks.forEach(mark -> drawn.add(Facts.of().put("tool", mark.tool()).put("x", mark.x()).put("y", mark.y()).put("width", mark.width())
                .put("height", mark.height()).build()));
        return Facts.of().put("evidenceId", evidenceId).put("kind", kind()).put("original", original).put("copy", copy)
                .put("marks", drawn.build()).put("note", note).build();
    }
}
