package org.tiean.dossier.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A volume of the file is wanted.
 *
 * @param purpose for whom and why (调取用途): stands in the record
 */
public record MakeVolume(Volume volume, String purpose) {

    private static final int LONGEST = 500;

    public MakeVolume {
        if (volume == null || purpose == null || purpose.isBlank() || purpose.length() > LONGEST) {
            throw Refusal.invalid("dossier.volume.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("volume", volume).put("purpose", purpose).build();
    }
}
