package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.tiean.evidence.entity.DisplayCopy;
import org.tiean.evidence.entity.EvidenceItem;
import org.tiean.evidence.entity.MarkCopy;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/evidence/mark-copy.xhtml} (标注、遮盖副本): draws on a copy; the piece comes from the parameter {@code evidence}. */
@Named
@RequestScoped
public class MarkCopyPage {

    @Inject
    TaskPage task;

    @Inject
    HttpServletRequest http;

    @Inject
    EvidenceList list;

    @Inject
    EvidenceCopies copies;

    private EvidenceItem item;
    private String marks;
    private String note;

    @PostConstruct
    void read() {
        try {
            item = list.require(task.getCaseId(), UUID.fromString(String.valueOf(http.getParameter("evidence"))));
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound("evidence.item.unknown");
        }
    }

    public String submit() {
        return task.done(copies.mark(task.request(), new MarkCopy(item.id(), drawn(marks), note)));
    }

    private static List<MarkCopy.Mark> drawn(String value) {
        if (value == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(value))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(mark -> new MarkCopy.Mark(MarkCopy.Tool.valueOf(mark.getString("tool")),
                    part(mark, "x"), part(mark, "y"), part(mark, "width"), part(mark, "height"))).toList();
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException notOurs) {
            throw Refusal.invalid("evidence.mark.incomplete");
        }
    }

    private static double part(JsonObject mark, String name) {
        return mark.getJsonNumber(name).doubleValue();
    }

    public EvidenceItem getItem() {
        return item;
    }

    /** Where the picture comes from, null where there is none to draw on. */
    public UUID getCopyId() {
        return copies.shown(item.id(), DisplayCopy.Kind.SCREEN).map(DisplayCopy::id).orElse(null);
    }

    public String getMarks() {
        return marks;
    }

    public void setMarks(String marks) {
        this.marks = marks;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
