package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/evidence/keep-item.xhtml} (物品入库、抽样取证). */
@Named
@RequestScoped
public class KeepItemPage {

    @Inject
    TaskPage task;

    @Inject
    MoveForm form;

    @Inject
    Custody custody;

    private List<PhysicalItem> there;
    private String parent;
    private String name;
    private BigDecimal quantity;
    private String unit;
    private String features;
    private String holder;

    @PostConstruct
    void read() {
        there = custody.ofCase(task.getCaseId()).stream().filter(item -> !item.isGone()).toList();
    }

    public String submit() {
        UUID parentId = parent == null || parent.isBlank() ? null : UUID.fromString(parent);
        UUID id = UUID.nameUUIDFromBytes((task.getActId() + "/item").getBytes(StandardCharsets.UTF_8));
        return task.done(custody.keep(task.request(), new KeepItem(id, parentId, null, null, name, quantity, unit, features, holder,
                form.of(id, parentId == null ? MoveKind.TAKEN_IN : MoveKind.SAMPLED))));
    }

    /** Things of which a sample may be taken. */
    public List<PhysicalItem> getThere() {
        return there;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getFeatures() {
        return features;
    }

    public void setFeatures(String features) {
        this.features = features;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
