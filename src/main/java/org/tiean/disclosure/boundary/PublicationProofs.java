package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.Optional;
import org.tiean.disclosure.control.PublicRegister;
import org.tiean.disclosure.entity.PublicationProof;
import org.tiean.disclosure.entity.ShownPublication;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.boundary.EntryProofs;
import org.tiean.ledger.entity.EntryProof;

/** The proof of a publication, for everybody (公示证明). What it is made of says nothing that is not published. */
@ApplicationScoped
@Transactional
public class PublicationProofs {

    @Inject
    EntryProofs proofs;

    /** Of an entry that can be read; empty for one that was published before the agency kept the chain. */
    public Optional<PublicationProof> of(ShownPublication publication) {
        return Optional.ofNullable(publication.registerSequence())
                .map(sequence -> proof(proofs.of(PublicRegister.chain(publication.content().agencyId()), sequence)));
    }

    private static PublicationProof proof(EntryProof entry) {
        try (JsonReader reader = Json.createReader(new StringReader(entry.payload()))) {
            JsonObject said = reader.readObject();
            return new PublicationProof(entry, said.getString("fileDigest"), said.getString("originalDigest"));
        }
    }
}
