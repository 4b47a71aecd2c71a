package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.document.entity.AnnounceService;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.Remade;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/** The documents of a case over REST. */
@Path("/cases/{caseId}/documents")
@ApplicationScoped
@Transactional
public class DocumentResource {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseDocuments documents;

    @Inject
    ServiceAnnouncements announcements;

    @Inject
    AddressConfirmations confirmations;

    @Inject
    ActAnswers answers;

    @Inject
    CaseAccess access;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "案件文书目录", description = "Documents of a case")
    public JsonArray list(@PathParam("caseId") UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.CASE);
        JsonArrayBuilder list = Json.createArrayBuilder();
        documents.of(caseId).forEach(view -> list.add(json(view)));
        return list.build();
    }

    @POST
    @Path("/announcements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "发布送达公告（公告送达）；期满后再登记送达",
            description = "Announces service by public notice; record the service when the term is over")
    @RequestBody(ref = "AnnounceService")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject announce(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        return answers.answer(announcements.announce(answers.request(caseId, fields), new AnnounceService(
                fields.uuids("documentIds"), fields.choice("ground", AnnounceService.Ground.class),
                fields.text("course", LONG), fields.text("content", LONG), fields.text("medium", SHORT),
                fields.text("collectAt", SHORT))));
    }

    @POST
    @Path("/address-confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "确认送达地址和电子送达方式", description = "Confirms the address for service and the electronic way")
    @RequestBody(ref = "ConfirmAddress")
    @APIResponse(responseCode = "200", ref = "Receipt")
    public JsonObject confirm(@PathParam("caseId") UUID caseId, JsonObject body) {
        Fields fields = Fields.of(body);
        String channel = fields.optionalText("electronicChannel", SHORT);
        ConfirmAddress.Electronic electronic = channel == null ? null : new ConfirmAddress.Electronic(channel,
                ProtectedText.of(fields.text("electronicAccount", SHORT)), ProtectedText.of(fields.text("electronicBackup", SHORT)));
        return answers.answer(confirmations.confirm(answers.request(caseId, fields), new ConfirmAddress(
                fields.uuid("partyId"), ProtectedText.of(fields.text("address", SHORT)), fields.text("contact", SHORT),
                ProtectedText.of(fields.text("phone", SHORT)), fields.optionalText("agent", SHORT), electronic,
                fields.text("signedBy", SHORT))));
    }

    @GET
    @Path("/{documentId}/file")
    @Operation(summary = "文书文件（PDF），调阅留痕，why 写明调阅事由", description = "The file of a document (PDF), noted who opened it, with the reason in why")
    public Response file(@PathParam("caseId") UUID caseId, @PathParam("documentId") UUID documentId, @QueryParam("why") String why) {
        return Response.ok(documents.file(caseId, documentId, why), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + documentId + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("/{documentId}/remade")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "按原数据和原模板重新制作，与盖章文件逐页核对", description = "Makes a document again from its snapshot and template version and compares it page by page")
    public JsonObject remade(@PathParam("caseId") UUID caseId, @PathParam("documentId") UUID documentId, @QueryParam("why") String why) {
        Remade remade = documents.remade(caseId, documentId, why);
        Remade.Likeness likeness = remade.likeness();
        return Json.createObjectBuilder().add("same", likeness.isSame()).add("pages", likeness.pages()).add("pagesAgain", likeness.pagesAgain())
                .add("otherText", Json.createArrayBuilder(likeness.otherText())).add("otherDrawing", Json.createArrayBuilder(likeness.otherDrawing()))
                .add("sha256", remade.fileDigest()).add("snapshot", remade.snapshotDigest()).add("template", remade.templateVersion())
                .add("templateOfToday", remade.templateOfToday()).build();
    }

    @GET
    @Path("/{documentId}/remade/file")
    @Produces("application/pdf")
    @Operation(summary = "重新制作的核对件（PDF，非原件）", description = "The pages made again (PDF), marked as no original")
    public Response remadeFile(@PathParam("caseId") UUID caseId, @PathParam("documentId") UUID documentId, @QueryParam("why") String why) {
        return Response.ok(documents.remadeFile(caseId, documentId, why), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + documentId + "-copy.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static JsonObjectBuilder json(DocumentView view) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", view.id().toString())
                .add("code", view.kind().code())
                .add("title", view.kind().title())
                .add("state", view.state().name());
        if (view.number() != null) {
            json.add("number", view.number());
        }
        if (view.fileDigest() != null) {
            json.add("sha256", view.fileDigest());
        }
        if (view.servedOn() != null) {
            json.add("servedOn", view.servedOn().toString());
        }
        return json;
    }
}
