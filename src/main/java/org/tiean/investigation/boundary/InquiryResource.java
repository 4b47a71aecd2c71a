package org.tiean.investigation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
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
import org.tiean.casefile.entity.ActRequest;
import org.tiean.document.control.ServiceProofFields;
import org.tiean.investigation.control.InquiryFields;
import org.tiean.kernel.boundary.Fields;

/** Papers of the inquiry and samples over REST. Every body has {@code actId} and {@code occurredAt} besides its own fields. */
@ApplicationScoped
@Path("/cases/{caseId}/inquiry")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InquiryResource {

    @Inject
    InquiryPapers papers;

    @Inject
    Samplings samplings;

    @Inject
    ActAnswers answers;

    @POST
    @Path("summonses")
    @Operation(summary = "通知接受询问", description = "Calls somebody to be questioned")
    @RequestBody(ref = "SummonToQuestioning")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject summon(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(papers.summon(request(caseId, fields), InquiryFields.summons(fields)));
    }

    @POST
    @Path("material-requests")
    @Operation(summary = "通知提供材料、调取证据", description = "Asks a holder to hand evidence over")
    @RequestBody(ref = "RequestMaterial")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject material(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(papers.requestMaterial(request(caseId, fields), InquiryFields.material(fields)));
    }

    @POST
    @Path("extractions")
    @Operation(summary = "提取证据、电子数据", description = "Writes down what a holder handed over")
    @RequestBody(ref = "ExtractEvidence")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject extract(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(papers.extract(request(caseId, fields), InquiryFields.extract(fields)));
    }

    @POST
    @Path("assistance-requests")
    @Operation(summary = "请求协助调查", description = "Asks another organ or body for help with the inquiry")
    @RequestBody(ref = "RequestAssistance")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject assistance(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(papers.requestAssistance(request(caseId, fields), InquiryFields.assistance(fields)));
    }

    @POST
    @Path("samplings")
    @Operation(summary = "抽样取证", description = "Takes samples as evidence")
    @RequestBody(ref = "TakeSamples")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject samples(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(samplings.take(request(caseId, fields), InquiryFields.samples(fields)));
    }

    @POST
    @Path("sampling-disposals")
    @Operation(summary = "处理抽样取证的物品", description = "Tells what became of samples")
    @RequestBody(ref = "DisposeSamples")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject dispose(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(samplings.dispose(request(caseId, fields), InquiryFields.disposal(fields)));
    }

    @POST
    @Path("service")
    @Operation(summary = "送达询问通知书、调取证据通知书、抽样取证文书", description = "Records the service of papers of the inquiry")
    @RequestBody(ref = "ServiceProof")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject serve(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(papers.serve(request(caseId, fields), ServiceProofFields.proof(fields)));
    }

    private ActRequest request(UUID caseId, Fields fields) {
        return answers.request(caseId, fields);
    }
}
