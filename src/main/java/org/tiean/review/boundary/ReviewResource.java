package org.tiean.review.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.boundary.Fields;
import org.tiean.review.control.ReviewFields;
import org.tiean.review.entity.LegalReview;
import org.tiean.review.entity.ReviewPoint;

/** Legal review and collective discussion over REST. Bodies have {@code actId} and {@code occurredAt}. */
@ApplicationScoped
@Transactional
@Path("/cases/{caseId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    LegalReviews reviews;

    @Inject
    CollectiveDiscussions discussions;

    @Inject
    DepartureApprovals departures;

    @Inject
    SeenCases cases;

    @Inject
    ActAnswers answers;

    @POST
    @Path("legal-review")
    @Operation(summary = "法制审核", description = "Gives the legal review")
    @RequestBody(ref = "ReviewLegality")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject review(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(reviews.give(answers.request(caseId, fields), ReviewFields.review(fields)));
    }

    @GET
    @Path("legal-review")
    @Operation(summary = "历次法制审核", description = "All legal reviews")
    public JsonArray reviews(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        JsonArrayBuilder list = Json.createArrayBuilder();
        reviews.of(caseId).forEach(review -> list.add(review(review)));
        return list.build();
    }

    private static JsonObject review(LegalReview review) {
        return Facts.of().put("reviewId", review.id()).put("round", review.round()).put("opinion", review.opinion())
                .put("problems", review.problems()).put("receivedOn", review.receivedOn()).put("dueOn", review.dueOn())
                .put("dueProvisional", review.isDueProvisional())
                .put("reviewedOn", review.reviewedOn()).put("reviewer", review.reviewerName())
                .put("documentId", review.documentId()).build();
    }

    @GET
    @Path("legal-review/checklist")
    @Operation(summary = "法制审核清单：八项内容，以及合法性闸口现在的发现", description = "Checklist: the eight points, and what the gate finds now")
    public JsonObject checklist(@PathParam("caseId") UUID caseId) {
        CaseFile caseFile = cases.require(caseId);
        JsonArrayBuilder points = Json.createArrayBuilder();
        for (ReviewPoint point : ReviewPoint.values()) {
            points.add(Facts.of().put("point", point).put("question", point.question()).build());
        }
        JsonArrayBuilder findings = Json.createArrayBuilder();
        reviews.checklist(caseFile).forEach(finding -> findings.add(answers.finding(finding)));
        return Json.createObjectBuilder().add("points", points).add("findings", findings).build();
    }

    @POST
    @Path("collective-discussions")
    @Operation(summary = "负责人集体讨论", description = "Records the collective discussion")
    @RequestBody(ref = "DiscussCollectively")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject discuss(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(discussions.record(answers.request(caseId, fields), ReviewFields.discussion(fields)));
    }

    @POST
    @Path("departure-approvals")
    @Operation(summary = "登记制定机关批准调整适用裁量基准", description = "Records the approval to depart from the benchmark")
    @RequestBody(ref = "RecordDepartureApproval")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject departure(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(departures.record(answers.request(caseId, fields), ReviewFields.departure(fields)));
    }
}
