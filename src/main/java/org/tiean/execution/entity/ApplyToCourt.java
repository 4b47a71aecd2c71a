package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * The head applies to the court (强制执行申请书; 行政强制法54, 55).
 *
 * @param court    the basic court of the organ's place, or of the immovable thing's (行政强制法54)
 * @param property what is known of the party's property and of what is to be executed (执行标的情况)
 */
public record ApplyToCourt(String court, String property) {

    private static final int NAME = 100;
    private static final int LONGEST = 2000;

    public ApplyToCourt {
        if (court == null || court.isBlank() || court.length() > NAME || property == null || property.isBlank()
                || property.length() > LONGEST) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 55), "execution.court.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("court", court).put("property", property).build();
    }
}
