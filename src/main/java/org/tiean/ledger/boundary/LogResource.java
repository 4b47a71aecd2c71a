package org.tiean.ledger.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.entity.ConsistencyProof;
import org.tiean.ledger.entity.InclusionProof;
import org.tiean.ledger.entity.Leaf;
import org.tiean.ledger.entity.TreeHead;

/** The log of chain heads over REST, for everybody. A leaf is given to those only who know its hash: it names a case. */
@ApplicationScoped
@Path("/public/log")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
public class LogResource {

    private static final int LAST_PAGE = 1_000_000;

    @Inject
    TreeLog log;

    @GET
    @Path("head")
    @Operation(summary = "记录链公开日志最新的已签名树头", description = "The newest signed head of the record's log")
    public JsonObject latest() {
        return json(log.latest().orElseThrow(() -> Refusal.notFound("ledger.log.empty")));
    }

    @GET
    @Path("heads")
    @Operation(summary = "全部树头，最近的在前；page 从 1 起，每页 50 份", description = "All heads, newest first; page from 1, 50 each")
    public JsonObject heads(@QueryParam("page") @DefaultValue("1") int page) {
        if (page < 1 || page > LAST_PAGE) {
            throw Refusal.invalid("kernel.page.range", Page.Slice.LARGEST);
        }
        Page<TreeHead> found = log.heads(new Page.Slice((page - 1) * 50, 50));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        found.rows().forEach(head -> rows.add(json(head)));
        return Json.createObjectBuilder().add("total", found.total()).add("page", page).add("rows", rows).build();
    }

    @GET
    @Path("heads/{size}")
    @Operation(summary = "某一大小的树头", description = "The head of one size")
    public JsonObject head(@PathParam("size") long size) {
        return json(log.head(size));
    }

    @GET
    @Path("inclusion")
    @Operation(summary = "包含证明：叶（以其哈希值指明）在该大小的树中", description = "Inclusion proof of a leaf, named by its hash, in the tree of that size")
    public JsonObject inclusion(@QueryParam("leaf") String leafHash, @QueryParam("size") long size) {
        return json(log.inclusion(leafHash, size));
    }

    @GET
    @Path("consistency")
    @Operation(summary = "一致性证明：较大的树以较小的树开头", description = "Consistency proof: the larger tree begins with the smaller one")
    public JsonObject consistency(@QueryParam("from") long earlier, @QueryParam("to") long later) {
        return json(log.consistency(earlier, later));
    }

    private static JsonObject json(TreeHead head) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("size", head.size()).add("root", head.root())
                .add("head", head.head()).add("signed", head.isSealed());
        if (head.isSealed()) {
            json.add("algorithm", head.seal().algorithm()).add("signature", base64(head.seal().signature()))
                    .add("certificates", head.seal().certificates()).add("stamp", base64(head.seal().stamp()))
                    .add("stampedAt", head.seal().stampedAt().toString());
        }
        return json.build();
    }

    private static JsonObject json(InclusionProof proof) {
        Leaf leaf = proof.leaf();
        return Json.createObjectBuilder().add("index", leaf.index()).add("chain", leaf.chain()).add("seq", leaf.sequence())
                .add("hash", leaf.hash()).add("size", proof.size()).add("path", array(proof.path())).build();
    }

    private static JsonObject json(ConsistencyProof proof) {
        return Json.createObjectBuilder().add("from", proof.earlier()).add("fromRoot", proof.earlierRoot()).add("to", proof.later())
                .add("toRoot", proof.laterRoot()).add("proof", array(proof.proof())).build();
    }

    private static JsonArrayBuilder array(List<String> hashes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        hashes.forEach(array::add);
        return array;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
