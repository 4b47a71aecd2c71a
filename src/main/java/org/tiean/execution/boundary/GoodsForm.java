package org.tiean.execution.boundary;

import java.util.List;
import org.tiean.execution.entity.PrepareDemolition;

/** One line of a list of goods as it is typed in; a line without a name is none. */
public class GoodsForm {

    /** Lines a page offers; longer lists go by REST. */
    static final int ROWS = 10;

    private String name;
    private String quantity;
    private String condition;
    private boolean stored;

    static List<PrepareDemolition.Line> lines(List<GoodsForm> rows) {
        return rows.stream().filter(row -> row.name != null && !row.name.isBlank()).map(row -> new PrepareDemolition.Line(row.name.strip(), row.quantity,
                row.condition, row.stored ? PrepareDemolition.Place.STORED : PrepareDemolition.Place.TAKEN)).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public boolean isStored() {
        return stored;
    }

    public void setStored(boolean stored) {
        this.stored = stored;
    }
}
