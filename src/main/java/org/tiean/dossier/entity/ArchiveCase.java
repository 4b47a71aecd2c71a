package org.tiean.dossier.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** The file of a case is made up; {@code remark} (备考) may be null. */
public record ArchiveCase(Retention retention, String remark) {

    private static final int LONGEST = 1000;

    public ArchiveCase {
        if (retention == null || remark != null && remark.length() > LONGEST) {
            throw Refusal.invalid("dossier.archive.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("retention", retention).put("remark", remark).build();
    }
}
