package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.erdtman.jcs.JsonCanonicalizer;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.dossier.entity.Edition;
import org.tiean.dossier.entity.EvidencePackage;
import org.tiean.dossier.entity.PackageFile;
import org.tiean.kernel.control.ContentStore;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.boundary.TreeLog;
import org.tiean.ledger.control.Header;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.ConsistencyProof;
import org.tiean.ledger.entity.Leaf;
import org.tiean.ledger.entity.TreeHead;
import org.tiean.seal.boundary.SealDesk;

/**
 * Puts a package together as {@code record-specification.md} of the ledger has it. Everything but the files of the case is
 * made here, the record into a file; the files themselves are only opened when they are written out.
 */
@ApplicationScoped
public class PackageWriter {

    @Inject
    Ledger ledger;

    @Inject
    TreeLog log;

    @Inject
    SealDesk seals;

    @Inject
    ContentStore files;

    @Inject
    Editions editions;

    @Inject
    @ConfigProperty(name = "tiean.log.name", defaultValue = "tiean")
    String logName;

    @Inject
    @ConfigProperty(name = "tiean.log.key", defaultValue = "record-log")
    String key;

    /**
     * Everything that needs the database; what comes back is written without it, and must be closed.
     *
     * @param earlier sizes of the log's tree in earlier packages of the case
     */
    public PreparedPackage prepare(EvidencePackage wanted, CaseFile caseFile, List<Long> earlier) {
        Chain chain = Chain.ofCase(wanted.caseId());
        TreeHead head = log.head(wanted.treeSize());
        try {
            InventoryText inventory = new InventoryText(wanted.files());
            PreparedPackage prepared = new PreparedPackage(files, record(wanted, caseFile, chain, inventory));
            prepared.add("certificates.pem", null);
            prepared.add("log/head.json", bytes(head.head()));
            prepared.add("log/head.sig", head.seal().signature());
            prepared.add("log/head.tst", head.seal().stamp());
            prepared.add("log/certificates.pem", bytes(head.seal().certificates()));
            prepared.add("log/proofs.json", canonical(proofs(chain, head, earlier)));
            prepared.addRecord();
            prepared.add("README.txt", readme());
            prepared.add("inventory.json", canonical(inventory.json()));
            wanted.files().forEach(prepared::add);
            sign(wanted, head, prepared);
            return prepared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sign(EvidencePackage wanted, TreeHead head, PreparedPackage prepared) throws IOException {
        // the certificates stand in the manifest that they sign, so they are asked for first
        prepared.replace("certificates.pem", bytes(seals.sign(key, new byte[0]).pem()));
        byte[] manifest = canonical(prepared.manifest(Json.createObjectBuilder()
                .add("case", Chain.ofCase(wanted.caseId()).key())
                .add("edition", wanted.edition() == Edition.FULL ? "full" : "party")
                .add("log", logName)
                .add("made", Header.instant(wanted.madeAt()))
                .add("size", head.size())
                .add("v", 1)
                .add("withheldFiles", wanted.withheldFiles())));
        prepared.signed(manifest, seals.sign(key, manifest).signature());
    }

    private RecordText record(EvidencePackage wanted, CaseFile caseFile, Chain chain, InventoryText inventory) throws IOException {
        boolean full = wanted.edition() == Edition.FULL;
        Set<String> shown = wanted.files().stream().map(PackageFile::sha256).collect(Collectors.toSet());
        List<UUID> others = caseFile.parties().stream().map(Party::id).filter(id -> !id.equals(wanted.partyId().orElse(null))).toList();
        RecordText record = new RecordText();
        ledger.read(chain, wanted.entries(), (sequence, header, salt, payload) -> {
            boolean shows = payload != null && (full || editions.shows(header, payload, shown, others))
                    && inventory.heard(sequence, header, payload);
            record.add(header, salt, shows ? payload : null);
        });
        record.finish();
        return record;
    }

    private JsonObject proofs(Chain chain, TreeHead head, List<Long> earlier) {
        List<Leaf> leaves = log.leaves(chain, head.size());
        Set<Long> sizes = new TreeSet<>(earlier);
        leaves.forEach(leaf -> log.firstCovering(leaf).ifPresent(first -> sizes.add(first.size())));
        sizes.removeIf(size -> size >= head.size());
        JsonArrayBuilder steps = Json.createArrayBuilder();
        for (long size : sizes) {
            ConsistencyProof proof = log.consistency(size, head.size());
            steps.add(Json.createObjectBuilder().add("from", size).add("fromRoot", proof.earlierRoot()).add("proof", array(proof.proof())));
        }
        JsonArrayBuilder included = Json.createArrayBuilder();
        for (Leaf leaf : leaves) {
            included.add(Json.createObjectBuilder().add("hash", leaf.hash()).add("index", leaf.index())
                    .add("path", array(log.inclusion(leaf, head.size()).path())).add("seq", leaf.sequence()));
        }
        return Json.createObjectBuilder().add("chain", chain.key()).add("consistency", steps).add("leaves", included)
                .add("root", head.root()).add("size", head.size()).add("v", 1).build();
    }

    private static JsonArrayBuilder array(List<String> hashes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        hashes.forEach(array::add);
        return array;
    }

    private static byte[] canonical(JsonObject json) throws IOException {
        return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
    }

    private static byte[] canonical(JsonObjectBuilder json) throws IOException {
        return canonical(json.build());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] readme() throws IOException {
        try (InputStream in = PackageWriter.class.getResourceAsStream("/org/tiean/dossier/package-readme.txt")) {
            return in.readAllBytes();
        }
    }
}
