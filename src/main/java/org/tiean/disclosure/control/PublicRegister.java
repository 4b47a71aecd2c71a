package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tiean.disclosure.entity.Publication;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/**
 * The chain of an agency's publications (公示台账): every text published, withdrawn and taken down, besides the chain of its case.
 * Its entries, headers and payloads, may be shown to everybody: they name no person and no step of a case.
 */
@ApplicationScoped
public class PublicRegister {

    private static final String REGISTER = "publications";

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    public static Chain chain(UUID agencyId) {
        return Chain.ofRegister(agencyId.toString(), REGISTER);
    }

    /**
     * @param fileDigest     SHA-256 of the public text
     * @param originalDigest SHA-256 of the sealed decision
     * @param changeDigest   SHA-256 of the organ's own sealed paper that changed it; empty where none did
     */
    public void published(Publication publication, String fileDigest, String originalDigest, Optional<String> changeDigest) {
        JsonObjectBuilder said = Json.createObjectBuilder()
                .add("publicId", publication.publicId().toString()).add("number", publication.content().number())
                .add("fileDigest", fileDigest).add("originalDigest", originalDigest);
        changeDigest.ifPresent(digest -> said.add("changeDigest", digest));
        publication.registered(append(publication, "publication.publish", publication.kind().basis(), said.build()));
    }

    /** Withdrawn, with the reason all may read. */
    public void withdrawn(Publication publication) {
        append(publication, "publication.withdraw", Citation.of("行政处罚法", 48, 2), Json.createObjectBuilder()
                .add("publicId", publication.publicId().toString()).add("number", publication.content().number())
                .add("reason", publication.withdrawalReason().orElse("")).build());
    }

    /** Taken down whole. Its number is not repeated: the chain stays when the publication has ended. */
    public void ended(Publication publication) {
        append(publication, "publication.end", Citation.of("信用修复管理办法"), Json.createObjectBuilder()
                .add("publicId", publication.publicId().toString()).build());
    }

    private long append(Publication publication, String act, Citation article, JsonObject payload) {
        return ledger.append(chain(publication.content().agencyId()),
                new ActRecord(act, article, clock.instant(), CurrentActor.SYSTEM, payload)).sequence();
    }
}
