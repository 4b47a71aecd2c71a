package org.tiean.ledger.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.control.Header;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryProof;
import org.tiean.ledger.entity.InclusionProof;
import org.tiean.ledger.entity.Leaf;
import org.tiean.ledger.entity.TreeHead;

/** Proofs of entries of chains that may be shown to everybody (记录证明). Whoever asks has to know that the chain may be shown. */
@ApplicationScoped
@Transactional
public class EntryProofs {

    private static final HexFormat HEX = HexFormat.of();

    @Inject
    Ledger ledger;

    @Inject
    TreeLog log;

    /** Of one entry of a public chain. */
    public EntryProof of(Chain chain, long sequence) {
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
        return new EntryProof(chain.key(), sequence, Instant.parse(recorded(text(headers.get(0)))), text(headers.get(0)),
                HEX.formatHex(payload.get(0)), text(payload.get(1)), sha256(headers.get(0)),
                headers.stream().skip(1).map(EntryProofs::text).toList(), inclusion, head.orElse(null));
    }

    private static String recorded(String header) {
        try (JsonReader reader = Json.createReader(new StringReader(header))) {
            JsonObject json = reader.readObject();
            return json.getString("recorded");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        return HEX.formatHex(Header.sha256(bytes));
    }
}
