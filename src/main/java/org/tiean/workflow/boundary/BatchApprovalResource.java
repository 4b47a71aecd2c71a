package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Page;
import org.tiean.workflow.entity.BatchLine;
import org.tiean.workflow.entity.BatchPick;

/** The same approval for several cases at once, over REST (批量审批). No transaction of its own: each case has one. */
@ApplicationScoped
@Path("/batch-approvals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BatchApprovalResource {

    private static final int NAME = 100;
    private static final int LONG = 2000;

    @Inject
    BatchApprovals batches;

    @Inject
    ActAnswers answers;

    @Inject
    Messages messages;

    @GET
    @Operation(summary = "可以批量审批的事项中等待本人审批的案件", description = "What waits for the caller's approval and may be approved in one go")
    public JsonObject waiting(@QueryParam("act") String act, @QueryParam("offset") @DefaultValue("0") int offset,
                              @QueryParam("size") @DefaultValue("50") int size) {
        var page = batches.waiting(act, new Page.Slice(offset, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(row -> rows.add(Facts.of().put("caseId", row.caseId()).put("subjectId", row.subjectId())
                .put("number", row.number()).put("title", row.title()).put("due", row.due()).build()));
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows).build();
    }

    @POST
    @Operation(summary = "批量审批：对同一事项的多个案件以同一意见表示同意，逐案校验，逐案答复",
            description = "Approves several cases of one kind with one opinion; each is checked and answered by itself")
    @RequestBody(ref = "BatchApproval")
    public JsonObject approve(JsonObject body) {
        Fields fields = Fields.of(body);
        String act = fields.text("act", NAME);
        String opinion = fields.text("opinion", LONG);
        Instant at = fields.moment("occurredAt");
        List<BatchPick> picks = fields.list("cases").stream()
                .map(one -> new BatchPick(one.uuid("actId"), one.uuid("caseId"), one.optionalUuid("subjectId"))).toList();
        JsonArrayBuilder results = Json.createArrayBuilder();
        batches.approve(act, picks, opinion, at).forEach(line -> results.add(result(line)));
        return Json.createObjectBuilder().add("results", results).build();
    }

    /** {@code {actId, caseId, done, receipt}} or {@code {actId, caseId, done, status, key, message, basis}}. */
    private JsonObject result(BatchLine line) {
        Facts result = Facts.of().put("actId", line.pick().actId()).put("caseId", line.pick().caseId()).put("done", line.isDone());
        line.receipt().ifPresent(receipt -> result.put("receipt", answers.answer(receipt)));
        line.refusal().ifPresent(refused -> result.put("status", refused.kind().status()).put("key", refused.key())
                .put("message", messages.why(Locale.SIMPLIFIED_CHINESE, refused))
                .put("basis", refused.basis().map(Citation::display).orElse(null)));
        return result.build();
    }
}
