package org.tiean.coercion.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tiean.coercion.entity.Thing;

/** One row of a list of things as it is typed in; a row without a name is none. */
public class ThingForm {

    /** Rows a page offers; longer lists go by REST. */
    private static final int ROWS = 12;

    private Thing.Kind kind = Thing.Kind.GOODS;
    private String name;
    private BigDecimal quantity;
    private String unit;
    private String specification;
    private String condition;
    private String keptAt;
    private String relation;

    /** As many empty rows as a page offers. */
    static List<ThingForm> rows() {
        return Stream.generate(ThingForm::new).limit(ROWS).toList();
    }

    /** The list the rows make. */
    static List<Thing> list(List<ThingForm> rows) {
        return rows.stream().filter(row -> row.name != null && !row.name.isBlank()).map(row -> new Thing(row.kind, row.name, row.quantity, row.unit,
                row.specification, row.condition, row.keptAt, row.relation)).toList();
    }

    public Thing.Kind[] getKinds() {
        return Thing.Kind.values();
    }

    public Thing.Kind getKind() {
        return kind;
    }

    public void setKind(Thing.Kind kind) {
        this.kind = kind;
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

    public String getSpecification() {
        return specification;
    }

    public void setSpecification(String specification) {
        this.specification = specification;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getKeptAt() {
        return keptAt;
    }

    public void setKeptAt(String keptAt) {
        this.keptAt = keptAt;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }
}
