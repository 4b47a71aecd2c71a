package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * The public announcement before a building is taken down, with a last time for the party to take it down itself
 * (强制拆除公告; 行政强制法44).
 *
 * @param removeBy last day for the party
 * @param postedAt where it was put up
 */
public record AnnounceDemolition(LocalDate removeBy, String postedAt) {

    private static final int LONGEST = 300;

    public AnnounceDemolition {
        if (removeBy == null || Words.missing(postedAt, LONGEST)) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 44), "execution.announcement.incomplete");
        }
        postedAt = postedAt.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("removeBy", removeBy).put("postedAt", postedAt).build();
    }
}
