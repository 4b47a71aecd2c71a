package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryView;
import org.tiean.ledger.entity.Verification;

/** The record of a case over REST (全过程记录): its entries, and in one call whether they are as they were written. */
@ApplicationScoped
@Transactional
@Path("/cases/{caseId}/record")
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    @Inject
    SeenCases cases;

    @Inject
    Ledger ledger;

    @GET
    @Operation(summary = "案件的全过程记录，最近的在前", description = "The record of a case, newest first")
    public JsonObject entries(@PathParam("caseId") UUID caseId, @QueryParam("offset") @DefaultValue("0") int offset,
                              @QueryParam("size") @DefaultValue("50") int size) {
        cases.require(caseId);
        Page<EntryView> page = ledger.page(Chain.ofCase(caseId), new Page.Slice(offset, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(entry -> rows.add(Facts.of().put("sequence", entry.sequence()).put("act", entry.act())
                .put("article", entry.article()).put("occurredAt", entry.occurredAt()).put("recordedAt", entry.recordedAt())
                .put("actor", entry.actorId()).put("hash", entry.hash()).build()));
        return Json.createObjectBuilder().add("total", page.total()).add("rows", rows).build();
    }

    @GET
    @Path("verification")
    @Operation(summary = "校验案件的全过程记录是否完整、未被改动", description = "Checks that the record of a case is whole and unchanged")
    public JsonObject verification(@PathParam("caseId") UUID caseId) {
        cases.require(caseId);
        Verification found = ledger.verify(Chain.ofCase(caseId));
        return Facts.of().put("ok", found.ok()).put("entries", found.entries()).put("withheld", found.withheld())
                .put("head", found.headHash()).put("flaw", found.flaw()).put("words", found.words(Locale.SIMPLIFIED_CHINESE))
                .build();
    }
}
