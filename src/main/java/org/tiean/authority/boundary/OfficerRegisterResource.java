package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.OfficerAct.Ground;
import org.tiean.authority.entity.OfficerLine;
import org.tiean.authority.entity.Secondment;
import org.tiean.identity.boundary.Accounts;
import org.tiean.kernel.boundary.Fields;
import org.tiean.kernel.entity.Page;

/**
 * The register of officers over REST. Bodies of entries have {@code actId}, {@code day}, {@code reason} and
 * {@code document} besides their own fields; the same {@code actId} again enters nothing twice.
 */
@ApplicationScoped
@Transactional
@Path("/officers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfficerRegisterResource {

    private static final int NUMBER = 40;
    private static final int LONG = 1000;

    @Inject
    OfficerRegister register;

    @Inject
    Accounts accounts;

    @GET
    @Operation(summary = "一个机关的执法人员名册", description = "Officers of an agency")
    public JsonObject list(@QueryParam("agencyId") UUID agencyId, @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("size") @DefaultValue("50") int size) {
        Page<OfficerLine> page = register.list(agencyId, new Page.Slice(offset, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(line -> rows.add(Json.createObjectBuilder().add("id", line.id().toString()).add("name", line.name())
                .add("position", line.position().name()).add("auxiliary", line.auxiliary()).add("accountOpen", line.open())));
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一名执法人员的证件经历与账号状态", description = "Certificates of an officer over time, and the account")
    public JsonObject officer(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/certificates")
    @Operation(summary = "发证、换证", description = "Issues a certificate")
    @RequestBody(ref = "IssueCertificate")
    public JsonObject issue(@PathParam("id") UUID id, JsonObject body) {
        Fields fields = Fields.of(body);
        register.issue(id, fields.text("number", NUMBER), fields.day("until"), ground(fields));
        return answer(id);
    }

    @POST
    @Path("{id}/suspension")
    @Operation(summary = "暂扣执法证，账号随即停用", description = "Suspends a certificate; the account is closed at once")
    @RequestBody(ref = "CertificateEntry")
    public JsonObject suspend(@PathParam("id") UUID id, JsonObject body) {
        Fields fields = Fields.of(body);
        register.suspend(id, fields.text("number", NUMBER), ground(fields));
        return answer(id);
    }

    @POST
    @Path("{id}/resumption")
    @Operation(summary = "恢复使用执法证，账号随即启用", description = "Restores a certificate; the account is opened at once")
    @RequestBody(ref = "CertificateEntry")
    public JsonObject resume(@PathParam("id") UUID id, JsonObject body) {
        Fields fields = Fields.of(body);
        register.resume(id, fields.text("number", NUMBER), ground(fields));
        return answer(id);
    }

    @POST
    @Path("{id}/revocation")
    @Operation(summary = "注销、吊销执法证，账号随即停用", description = "Revokes a certificate; the account is closed at once")
    @RequestBody(ref = "CertificateEntry")
    public JsonObject revoke(@PathParam("id") UUID id, JsonObject body) {
        Fields fields = Fields.of(body);
        register.revoke(id, fields.text("number", NUMBER), ground(fields));
        return answer(id);
    }

    @POST
    @Path("{id}/squad")
    @Operation(summary = "调动到本机关另一中队", description = "Moves an officer to another squad of the agency")
    @RequestBody(ref = "MoveOfficer")
    public JsonObject move(@PathParam("id") UUID id, JsonObject body) {
        Fields fields = Fields.of(body);
        register.move(id, fields.optionalUuid("squadId"), ground(fields));
        return answer(id);
    }

    @POST
    @Path("{id}/secondments")
    @Operation(summary = "借调到其他机关：登记日即首日，须在今日之后",
            description = "Lends an officer to another agency; the day of the entry is the first one and lies ahead")
    @RequestBody(ref = "LendOfficer")
    public JsonObject lend(@PathParam("id") UUID id, JsonObject body) {
        Fields fields = Fields.of(body);
        Ground ground = ground(fields);
        register.lend(id, new Secondment.Terms(fields.uuid("agencyId"), fields.optionalUuid("squadId"),
                fields.choice("capacity", Secondment.Capacity.class), ground.day(), fields.day("until")), ground);
        return answer(id);
    }

    @POST
    @Path("{id}/secondments/{secondmentId}/end")
    @Operation(summary = "提前收回借调人员：登记日即在借入机关的末日",
            description = "Takes an officer back early; the day of the entry is the last one in the other agency")
    @RequestBody(ref = "RecallOfficer")
    public JsonObject recall(@PathParam("id") UUID id, @PathParam("secondmentId") UUID secondmentId, JsonObject body) {
        Fields fields = Fields.of(body);
        register.recall(id, secondmentId, ground(fields));
        return answer(id);
    }

    private static Ground ground(Fields fields) {
        return new Ground(fields.uuid("actId"), fields.day("day"), fields.text("reason", LONG), fields.text("document", LONG));
    }

    private JsonObject answer(UUID id) {
        Officer officer = register.see(id);
        JsonArrayBuilder terms = Json.createArrayBuilder();
        officer.certificates().forEach(term -> {
            JsonObjectBuilder json = Json.createObjectBuilder().add("number", term.number()).add("standing", term.standing().name())
                    .add("from", term.from().toString());
            if (term.to() != null) {
                json.add("to", term.to().toString());
            }
            terms.add(json);
        });
        JsonArrayBuilder loans = Json.createArrayBuilder();
        officer.secondments().forEach(loan -> {
            JsonObjectBuilder json = Json.createObjectBuilder().add("id", loan.id().toString()).add("agencyId", loan.agencyId().toString())
                    .add("capacity", loan.capacity().name()).add("from", loan.from().toString()).add("until", loan.until().toString())
                    .add("last", loan.last().toString());
            loan.squadId().ifPresent(squad -> json.add("squadId", squad.toString()));
            loans.add(json);
        });
        return Json.createObjectBuilder().add("id", officer.id().toString()).add("name", officer.name()).add("certificates", terms)
                .add("secondments", loans).add("accountOpen", accounts.isActive(officer.username())).build();
    }
}
