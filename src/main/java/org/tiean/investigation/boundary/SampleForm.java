package org.tiean.investigation.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.tiean.investigation.entity.TakeSamples;

/** One row of a list of samples as it is typed in; a row without a name is none. */
public class SampleForm {

    /** Rows a page offers; longer lists go by REST. */
    private static final int ROWS = 8;

    private String name;
    private String batch;
    private String quantity;
    private String seal;
    private boolean split;
    private String keptAt;

    /** As many empty rows as a page offers. */
    static List<SampleForm> rows() {
        return Stream.generate(SampleForm::new).limit(ROWS).toList();
    }

    /** The samples the rows make. */
    static List<TakeSamples.Sample> list(List<SampleForm> rows) {
        return rows.stream().filter(row -> row.name != null && !row.name.isBlank())
                .map(row -> new TakeSamples.Sample(row.name, row.batch, row.quantity, row.seal, row.split, row.keptAt)).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public boolean isSplit() {
        return split;
    }

    public void setSplit(boolean split) {
        this.split = split;
    }

    public String getKeptAt() {
        return keptAt;
    }

    public void setKeptAt(String keptAt) {
        this.keptAt = keptAt;
    }
}
