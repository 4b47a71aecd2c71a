package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tiean.evidence.entity.RecordInspection;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/evidence/record-inspection.xhtml} (现场检查、勘验). */
@Named
@RequestScoped
public class RecordInspectionPage {

    private static final Pattern PARTS = Pattern.compile("[;；]");
    private static final int PARTS_OF_ONE = 3;

    @Inject
    TaskPage task;

    @Inject
    RecordForm form;

    @Inject
    OnSiteRecords records;

    private String partyId;

    public String submit() {
        return task.done(records.inspect(task.request(), new RecordInspection(UUID.fromString(partyId), form.began(),
                form.text("place"), null, form.text("weather"), form.text("findings"), form.text("images"),
                form.text("drawing"), form.text("presentName"), form.text("presentCapacity"), form.isCertificatesShown(),
                form.text("recusal"), form.text("partyOpinion"), measurements(), form.officers(), form.attestation())));
    }

    /** One a line: what, how much, measured how. */
    private List<RecordInspection.Measurement> measurements() {
        String typed = form.text("measurements");
        return typed == null ? List.of() : typed.lines().filter(line -> !line.isBlank()).map(line -> {
            String[] parts = PARTS.split(line);
            if (parts.length != PARTS_OF_ONE) {
                throw Refusal.invalid("evidence.page.measurement", line);
            }
            return new RecordInspection.Measurement(parts[0].strip(), parts[1].strip(), parts[2].strip());
        }).toList();
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }
}
