package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/**
 * {@code /desk/evidence/move-item.xhtml} (物品流转); the thing comes from the parameter {@code item}, without it the page asks which.
 * Also prints its label.
 */
@Named
@RequestScoped
public class MoveItemPage {

    @Inject
    TaskPage task;

    @Inject
    MoveForm form;

    @Inject
    Custody custody;

    @Inject
    HttpServletRequest http;

    private PhysicalItem item;
    private MoveKind kind;

    @PostConstruct
    void read() {
        String asked = http.getParameter("item");
        if (asked == null) {
            return;
        }
        try {
            item = custody.see(task.getCaseId(), UUID.fromString(asked));
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound("evidence.custody.unknown");
        }
    }

    public String submit() {
        return task.done(custody.move(task.request(), form.of(item.id(), kind)));
    }

    /** What there is to choose from. */
    public List<PhysicalItem> getThings() {
        return custody.ofCase(task.getCaseId());
    }

    /** Null as long as none was chosen. */
    public PhysicalItem getItem() {
        return item;
    }

    /** Ways a thing may go that is there. */
    public List<MoveKind> getKinds() {
        return Stream.of(MoveKind.values()).filter(one -> !one.begins()).toList();
    }

    public MoveKind getKind() {
        return kind;
    }

    public void setKind(MoveKind kind) {
        this.kind = kind;
    }
}
