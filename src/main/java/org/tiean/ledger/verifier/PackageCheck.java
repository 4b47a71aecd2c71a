package org.tiean.ledger.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiean.ledger.verifier.RecordCheck.Flaw;
import org.tiean.ledger.verifier.StoredZip.Member;

/** Checks a package in the order of the specification; the first failure ends it. */
public final class PackageCheck {

    private static final List<String> FIRST = List.of("manifest.json", "manifest.sig", "certificates.pem", "log/head.json",
            "log/head.sig", "log/head.tst", "log/certificates.pem", "log/proofs.json", "record.txt");
    private static final int RECORD = 8;
    /** No generated member but the record comes near this. */
    private static final long LARGEST = 256L << 20;

    private final Verdict verdict = new Verdict();
    private final StoredZip zip;
    private final boolean hasOlder;
    private final Older older;
    private Form.Manifest manifest;
    private Form.Head head;
    private Form.Proofs proofs;
    private RecordFile record;

    private PackageCheck(StoredZip zip, boolean hasOlder, Older older) {
        this.zip = zip;
        this.hasOlder = hasOlder;
        this.older = older;
    }

    /**
     * Checks one package.
     *
     * @param earlier     an earlier package of the case or a head as the log publishes it; null for none
     * @param fingerprint SHA-256 of the certificate that must have signed; null where the reader knows none
     * @throws IOException if a file cannot be read at all
     */
    public static Verdict check(Path file, Path earlier, String fingerprint) throws IOException {
        Older older = earlier == null ? null : Older.of(earlier);
        try (StoredZip zip = new StoredZip(file)) {
            PackageCheck check = new PackageCheck(zip, earlier != null, older);
            check.run(fingerprint);
            return check.verdict;
        }
    }

    private void run(String fingerprint) throws IOException {
        if (container() && manifest(fingerprint) && files() && record() && inventory() && head() && inclusion() && consistency() && hasOlder) {
            compareWithOlder();
        }
    }

    private boolean fails(String code, Object at) {
        verdict.fails(code, at);
        return false;
    }

    private boolean fails(long at, Flaw flaw) {
        verdict.flaw = flaw.name();
        return fails("RECORD", at);
    }

    private byte[] bytes(int member) throws IOException {
        return zip.bytes(zip.members().get(member));
    }

    private boolean container() {
        List<Member> members = zip.members();
        boolean fits = zip.isSound() && members.size() >= FIRST.size();
        for (int i = 0; fits && i < FIRST.size(); i++) {
            fits = members.get(i).name().equals(FIRST.get(i)) && (i == RECORD || members.get(i).size() <= LARGEST);
        }
        return fits || fails("CONTAINER", "");
    }

    private boolean manifest(String fingerprint) throws IOException {
        byte[] bytes = bytes(0);
        manifest = Form.manifest(bytes);
        if (manifest == null) {
            return fails("MANIFEST", "");
        }
        verdict.chain = manifest.chain();
        verdict.edition = manifest.edition();
        verdict.log = manifest.log();
        verdict.withheldFiles = manifest.withheldFiles();
        X509Certificate signer = Signatures.first(bytes(2));
        X509Certificate logSigner = Signatures.first(bytes(6));
        if (signer == null || logSigner == null || fingerprint != null && !(fingerprint.equals(Signatures.fingerprint(signer))
                && fingerprint.equals(Signatures.fingerprint(logSigner)))) {
            return fails("CERTIFICATE", "");
        }
        verdict.signer = Signatures.subject(signer);
        verdict.fingerprint = Signatures.fingerprint(signer);
        return Signatures.verifies(signer, bytes, bytes(1)) || fails("MANIFEST_SIGNATURE", "");
    }

    private boolean files() {
        List<Form.File> listed = manifest.files();
        List<Member> found = zip.members().subList(2, zip.members().size());
        for (int i = 0; i < listed.size(); i++) {
            Form.File one = listed.get(i);
            if (i >= found.size() || !one.path().equals(found.get(i).name()) || one.size() != found.get(i).size()
                    || !one.sha256().equals(found.get(i).sha256())) {
                return fails("FILE", one.path());
            }
        }
        return found.size() == listed.size() || fails("FILE", found.get(listed.size()).name());
    }

    private boolean record() throws IOException {
        proofs = Form.proofs(bytes(7));
        Set<Long> wanted = new HashSet<>();
        if (proofs != null) {
            proofs.leaves().forEach(leaf -> wanted.add(leaf.sequence()));
        }
        if (older != null) {
            wanted.add(older.entries());
        }
        Set<String> files = new HashSet<>();
        List<Member> others = zip.members().subList(FIRST.size(), zip.members().size());
        others.forEach(member -> files.add(member.sha256()));
        record = new RecordFile(manifest.chain(), wanted, files);
        RecordCheck found;
        try (InputStream in = zip.stream(zip.members().get(RECORD))) {
            found = record.read(in);
        }
        verdict.entries = found.entries();
        verdict.withheld = found.withheld();
        verdict.head = found.head();
        verdict.files = others.size();
        verdict.named = (int) others.stream().filter(member -> record.named().contains(member.sha256())).count();
        if (found.flaw() != null) {
            return fails(found.brokenAt(), found.flaw());
        }
        boolean asSaid = found.entries() == manifest.entries() && found.head().equals(manifest.head())
                && found.withheld() == manifest.withheld();
        return asSaid || fails(found.entries(), Flaw.MANIFEST_DIFFERS);
    }

    private boolean inventory() throws IOException {
        Member member = zip.members().stream().filter(one -> one.name().equals("inventory.json")).findFirst().orElse(null);
        if (member == null) {
            return true;
        }
        Form.Inventory written = member.size() > LARGEST ? null : Form.inventory(zip.bytes(member));
        if (written == null) {
            return fails("INVENTORY", 0);
        }
        long wrong = record.inventory().differsFrom(written, manifest);
        verdict.recordings = written.recordings().size();
        verdict.things = written.things().size();
        return wrong < 0 || fails("INVENTORY", wrong);
    }

    private boolean head() throws IOException {
        byte[] bytes = bytes(3);
        head = Form.head(bytes);
        if (head == null || !head.log().equals(manifest.log()) || head.size() != manifest.size()) {
            return fails("HEAD", "");
        }
        verdict.size = head.size();
        verdict.root = head.root();
        if (!Signatures.verifies(Signatures.first(bytes(6)), bytes, bytes(4))) {
            return fails("HEAD_SIGNATURE", "");
        }
        verdict.stamp = Signatures.stamp(bytes(5), bytes);
        return verdict.stamp != null || fails("TIME_STAMP", "");
    }

    private boolean inclusion() {
        if (proofs == null || !proofs.chain().equals(manifest.chain()) || proofs.size() != head.size() || !proofs.root().equals(head.root())) {
            return fails("INCLUSION", 0);
        }
        Form.Leaf before = null;
        for (Form.Leaf leaf : proofs.leaves()) {
            byte[] canonical = ("{\"chain\":\"" + proofs.chain() + "\",\"hash\":\"" + leaf.hash() + "\",\"seq\":" + leaf.sequence()
                    + ",\"v\":1}").getBytes(StandardCharsets.UTF_8);
            boolean grows = before == null || before.index() < leaf.index() && before.sequence() < leaf.sequence();
            if (!grows || !Tree.includes(Tree.leaf(canonical), leaf.index(), head.size(), leaf.path(), Bytes.hash(head.root()))) {
                return fails("INCLUSION", leaf.sequence());
            }
            if (!knows(leaf.sequence(), leaf.hash())) {
                return false;
            }
            before = leaf;
        }
        verdict.leaves = proofs.leaves().size();
        verdict.lastLeaf = before.sequence();
        return true;
    }

    /** The record has that entry. */
    private boolean knows(long sequence, String hash) {
        if (sequence > verdict.entries) {
            return fails(verdict.entries + 1, Flaw.TRUNCATED);
        }
        return hash.equals(record.hash(sequence)) || fails(sequence, Flaw.HEAD_DIFFERS);
    }

    private boolean consistency() {
        for (Form.Step step : proofs.consistency()) {
            if (!Tree.consistent(step.from(), Bytes.hash(step.fromRoot()), head.size(), Bytes.hash(head.root()), step.proof())) {
                return fails("CONSISTENCY", step.from());
            }
        }
        return true;
    }

    private void compareWithOlder() {
        if (older == null || !older.log().equals(manifest.log()) || older.chain() != null && !older.chain().equals(manifest.chain())) {
            fails("OLDER", "");
            return;
        }
        if (older.chain() == null || knows(older.entries(), older.head())) {
            compareHeads();
        }
    }

    private void compareHeads() {
        Form.Step step = proofs.consistency().stream().filter(one -> one.from() == older.size()).findFirst().orElse(null);
        boolean same = older.size() == head.size();
        boolean proved = step != null && step.fromRoot().equals(older.root());
        if (older.size() > head.size() || same && !older.root().equals(head.root()) || !same && step != null && !proved) {
            fails("OLDER_HEAD", older.size());
            return;
        }
        verdict.older = same || proved ? older.chain() == null ? "head" : "package" : "unproved";
    }
}
