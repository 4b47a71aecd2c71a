package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tiean.disclosure.control.PublicRegister;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationProof;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.boundary.TreeLog;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.InclusionProof;
import org.tiean.ledger.entity.Leaf;
import org.tiean.ledger.entity.TreeHead;

/** The proof of a publication, for everybody (公示证明). What it is made of says nothing that is not published. */
@ApplicationScoped
@Transactional
public class PublicationProofs {

    private static final HexFormat HEX = HexFormat.of();

    @Inject
    Ledger ledger;

    @Inject
    TreeLog log;

    /** Of an entry that can be read; empty for one that was published before the agency kept the chain. */
    public Optional<PublicationProof> of(Publication publication) {
        return publication.registerSequence().map(sequence -> proof(PublicRegister.chain(publication.content().agencyId()), sequence));
    }

    private PublicationProof proof(Chain chain, long sequence) {
        Optional<Leaf> leaf = log.firstLeafFrom(chain, sequence);
        Optional<TreeHead> head = leaf.flatMap(log::firstCovering);
        InclusionProof inclusion = head.map(covering -> log.inclusion(leaf.orElseThrow(), covering.size())).orElse(null);
        List<byte[]> headers = new ArrayList<>();
        List<byte[]> payload = new ArrayList<>();
        ledger.read(chain, sequence, inclusion == null ? sequence : inclusion.leaf().sequence(), (number, header, salt, said) -> {
            headers.add(header);
            if (number == sequence) {
                payload.add(salt);
                payload.add(said);
            }
        });
        JsonObject said = json(text(payload.get(1)));
        return new PublicationProof(chain.key(), sequence, Instant.parse(json(text(headers.get(0))).getString("recorded")),
                said.getString("fileDigest"), said.getString("originalDigest"), text(headers.get(0)), HEX.formatHex(payload.get(0)),
                text(payload.get(1)), sha256(headers.get(0)), headers.stream().skip(1).map(PublicationProofs::text).toList(),
                inclusion, head.orElse(null));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
