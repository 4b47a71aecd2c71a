package org.tiean.execution.boundary;

import java.math.BigDecimal;
import java.util.List;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.execution.entity.ProposeAuction;

/** A seized thing as it is chosen for an auction, with its value in yuan. */
public class AuctionThingForm {

    private final SeizedThing thing;
    private boolean chosen;
    private BigDecimal value;

    AuctionThingForm(SeizedThing thing) {
        this.thing = thing;
    }

    static List<ProposeAuction.Line> lines(List<AuctionThingForm> rows) {
        return rows.stream().filter(row -> row.chosen).map(row -> new ProposeAuction.Line(row.thing.id(), DisposalItemForm.money(row.value))).toList();
    }

    public SeizedThing getThing() {
        return thing;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }
}
