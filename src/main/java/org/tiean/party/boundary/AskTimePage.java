package org.tiean.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.primefaces.model.file.UploadedFiles;
import org.tiean.party.entity.Owed;

/** {@code /party/deferral.xhtml} (申请延期、分期缴纳): how many parts, from when, and why. */
@Named
@RequestScoped
public class AskTimePage {

    /** As many parts as a page offers; longer plans are asked for at the counter. */
    private static final int MOST = 12;

    @Inject
    PartyForm form;

    @Inject
    PartyActs acts;

    @Inject
    PartyRoom room;

    private List<Owed> owed;
    private String decisionId;
    private Integer parts;
    private LocalDate first;
    private String reason;
    private UploadedFiles files;

    @PostConstruct
    void begin() {
        owed = room.owed().stream().filter(one -> !one.closed()).toList();
        if (owed.size() == 1) {
            decisionId = owed.get(0).decisionId().toString();
        }
    }

    public String submit() {
        return form.done(acts.askTime(form.request(), UUID.fromString(decisionId), parts, first, reason, form.take(files)));
    }

    public List<Owed> getOwed() {
        return owed;
    }

    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, MOST).boxed().toList();
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public Integer getParts() {
        return parts;
    }

    public void setParts(Integer parts) {
        this.parts = parts;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public void setFiles(UploadedFiles files) {
        this.files = files;
    }
}
