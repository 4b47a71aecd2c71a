package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tiean.evidence.entity.Stocktake;

/** {@code /desk/evidence/stocktake.xhtml} (盘点): labels read at a place against those that should be there. */
@Named
@RequestScoped
public class StocktakePage {

    @Inject
    Custody custody;

    @Inject
    HttpServletRequest http;

    private UUID stocktakeId;
    private String place;
    private String labels;
    private String note;
    private List<Stocktake.Line> lines;

    @PostConstruct
    void begin() {
        String kept = http.getParameter("stocktakeId");
        stocktakeId = kept == null ? UUID.randomUUID() : UUID.fromString(kept);
    }

    /** Labels one to a line, as a reader of codes types them. */
    public void submit() {
        lines = custody.takeStock(stocktakeId, place, labels == null ? List.of() : List.of(labels.split("\\R")), note);
        stocktakeId = UUID.randomUUID();
    }

    /** What was found, null before. */
    public List<Stocktake.Line> getLines() {
        return lines;
    }

    public UUID getStocktakeId() {
        return stocktakeId;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLabels() {
        return labels;
    }

    public void setLabels(String labels) {
        this.labels = labels;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
