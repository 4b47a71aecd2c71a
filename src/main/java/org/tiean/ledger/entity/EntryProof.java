package org.tiean.ledger.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.tiean.kernel.entity.Json;

/**
 * That an entry stands in its chain, and where the public log contains it (记录证明), in the formats of
 * {@code record-specification.md}. For chains whose content is public: header and payload are in it whole.
 *
 * @param header    of the entry, canonical JSON; its SHA-256 is {@code hash}
 * @param salt      32 hexadecimal digits; with the payload it gives the digest in the header
 * @param following headers of the entries after it up to the one the leaf names
 * @param inclusion of the leaf in the tree of {@code head}; null until the next round of the log is signed
 * @param head      signed head of the log; null as {@code inclusion}
 */
public record EntryProof(String chain, long sequence, Instant recordedAt, String header, String salt, String payload, String hash,
                         List<String> following, InclusionProof inclusion, TreeHead head) {

    public EntryProof {
        following = List.copyOf(following);
    }

    /** Whether the public log contains it. */
    public boolean isLogged() {
        return head != null;
    }

    /** As anybody takes it away to check it. */
    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("chain", chain).add("seq", sequence).add("hash", hash).add("header", header)
                .add("salt", salt).add("payload", payload).add("following", Json.createArrayBuilder(following)).add("logged", isLogged());
        if (isLogged()) {
            json.add("leaf", Json.createObjectBuilder().add("index", inclusion.leaf().index())
                            .add("text", new String(inclusion.leaf().canonical(), StandardCharsets.UTF_8)))
                    .add("size", inclusion.size()).add("path", Json.createArrayBuilder(inclusion.path())).add("head", head.head());
        }
        return json.build();
    }
}
