package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.evidence.boundary.RecordForm;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.OralMinutes;

/** The part of a page on which what was said by word of mouth is taken down and signed. */
@Named
@RequestScoped
public class OralForm {

    @Inject
    RecordForm record;

    /** The minutes that were typed; null where the party wrote. */
    OralMinutes minutes(Form form) {
        return form != Form.ORAL ? null : new OralMinutes(record.began(), record.text("place"), record.text("speaker"), record.text("authority"),
                record.text("wish"), record.officers(), record.attestation());
    }
}
