package org.tiean.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.tiean.authority.boundary.Agencies;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Zones;
import org.tiean.review.entity.CollectiveDiscussion;
import org.tiean.review.entity.Discuss;
import org.tiean.review.entity.LegalReview;
import org.tiean.review.entity.ReviewOpinion;
import org.tiean.review.entity.Vote;

/** What the review opinion and the record of the discussion say. */
@ApplicationScoped
public class ReviewText {

    @Inject
    Agencies agencies;

    @Inject
    Reviews reviews;

    /** @param previous number of the opinion before, or null */
    public JsonObject opinion(CaseFile caseFile, LegalReview review, String previous) {
        String handling = agencies.require(caseFile.agencyId()).name();
        JsonObjectBuilder about = Json.createObjectBuilder()
                .add("submittedBy", caseFile.squadId().map(squad -> agencies.requireSquad(squad).name()).orElse(handling))
                .add("submittedOn", review.receivedOn().toString())
                .add("receivedOn", review.receivedOn().toString())
                .add("dueOn", review.dueOn().toString()).add("provisional", review.isDueProvisional())
                .add("opinion", review.opinion().word())
                .add("problemsFound", review.opinion() != ReviewOpinion.AGREED)
                .add("body", handling + "法制审核机构");
        if (review.problems() != null) {
            about.add("problems", review.problems());
        }
        if (previous != null) {
            about.add("previous", previous);
        }
        JsonArrayBuilder points = Json.createArrayBuilder();
        review.points().forEach(point -> points.add(Json.createObjectBuilder()
                .add("name", point.point().question())
                .add("result", point.point().answer(point.passes()))
                .add("remark", point.remark() == null ? "" : point.remark())));
        return Json.createObjectBuilder().add("review", about).add("points", points)
                .add("reviewer", Json.createObjectBuilder()
                        .add("name", review.reviewerName()).add("qualificationNo", review.qualificationNo()))
                .build();
    }

    public JsonObject discussion(CaseFile caseFile, CollectiveDiscussion discussion, Discuss held, int expected) {
        JsonArrayBuilder attendees = Json.createArrayBuilder();
        discussion.attendees().forEach(attendee -> attendees.add(Json.createObjectBuilder()
                .add("name", attendee.name()).add("post", attendee.post())
                .add("vote", attendee.vote().map(Vote::word).orElse("")).add("opinion", attendee.opinion())));
        String chair = discussion.attendees().stream().filter(one -> one.officerId().equals(held.chairId()))
                .map(one -> one.name() + "（" + one.post() + "）").findFirst().orElse("");
        JsonObjectBuilder about = Json.createObjectBuilder()
                .add("startedAt", minute(held.startedAt())).add("endedAt", minute(held.endedAt()))
                .add("place", held.place()).add("chair", chair).add("recorder", held.recorder())
                .add("expected", expected).add("ground", held.ground()).add("report", held.report())
                .add("legalOpinion", reviews.passed(caseFile.id()).map(review -> review.opinion().word())
                        .orElse("不属于应当法制审核的情形"))
                .add("conclusion", held.text());
        about.add("votesFor", discussion.count(Vote.FOR)).add("votesBack", discussion.count(Vote.SEND_BACK))
                .add("abstained", discussion.count(Vote.ABSTAINED));
        discussion.departure().ifPresent(why -> about.add("departure", why));
        if (held.observers() != null) {
            about.add("observers", held.observers());
        }
        return Json.createObjectBuilder().add("record", about).add("attendees", attendees).build();
    }

    private static String minute(Instant moment) {
        return LocalDateTime.ofInstant(moment, Zones.CHINA).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
