package org.tiean.ledger.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.control.Header;
import org.tiean.ledger.control.LogSealJob;
import org.tiean.ledger.control.LogStore;
import org.tiean.ledger.control.Merkle;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.ConsistencyProof;
import org.tiean.ledger.entity.InclusionProof;
import org.tiean.ledger.entity.KnownHead;
import org.tiean.ledger.entity.Leaf;
import org.tiean.ledger.entity.TreeHead;
import org.tiean.seal.boundary.SealDesk;

/**
 * The log of chain heads (记录链头公开日志): one append-only Merkle tree in the manner of RFC 6962 over where all chains stood,
 * round after round. Whoever keeps a signed head of it, or an earlier package, can show what was cut off or rewritten later,
 * by whomever: that needs nobody's trust in the house.
 *
 * <p>Settings (MicroProfile Config): {@code tiean.log.name}, the log's name in its heads; {@code tiean.log.key}, the alias of
 * the key that signs them, a key of its own beside the agencies' seals.
 */
@ApplicationScoped
@Transactional
public class TreeLog {

    private static final Logger LOG = Logger.getLogger(TreeLog.class.getName());
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    LogSealJob sealing;

    /** So that a round is a transaction of its own from in here too. */
    @Inject
    TreeLog self;

    @Inject
    SealDesk seals;

    @Inject
    @ConfigProperty(name = "tiean.log.name", defaultValue = "tiean")
    String name;

    @Inject
    @ConfigProperty(name = "tiean.log.key", defaultValue = "record-log")
    String key;

    /**
     * One round: the heads of all chains that moved since the last one become leaves, and the tree has a new head. Signature
     * and time stamp follow by the outbox.
     *
     * @return how many leaves were added; 0 if nothing moved, and then there is no new head
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int round() {
        return onConnection(store -> {
            store.lock();
            long size = store.size();
            List<Leaf> leaves = new ArrayList<>();
            for (Map.Entry<String, KnownHead> head : store.moved().entrySet()) {
                leaves.add(new Leaf(size + leaves.size(), head.getKey(), head.getValue().sequence(), head.getValue().hash()));
            }
            if (!leaves.isEmpty()) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                store.append(leaves, now);
                newHead(store, size + leaves.size(), now);
            }
            return leaves.size();
        });
    }

    private void newHead(LogStore store, long size, Instant now) throws SQLException {
        byte[] root = Merkle.root(store::node, size);
        UUID id = UUID.randomUUID();
        store.insertHead(id, size, root, head(name, HEX.formatHex(root), size, now), now);
        if (seals.holds(key)) {
            outbox.order(LogSealJob.NAME, id);
        } else {
            LOG.warning("head " + size + " of the record's log stays unsigned: there is no key " + key + " (tiean.log.key)");
        }
    }

    /** The canonical bytes of a head (RFC 8785). */
    static byte[] head(String log, String root, long size, Instant at) {
        return ("{\"alg\":{\"canonical\":\"RFC8785\",\"hash\":\"SHA-256\",\"tree\":\"RFC6962\"},\"log\":\"" + log + "\",\"made\":\""
                + Header.instant(at) + "\",\"root\":\"" + root + "\",\"size\":" + size + ",\"v\":1}").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A round now, and the newest head signed and stamped in the caller's transaction, for what must not wait for the outbox.
     *
     * @throws Refusal as {@link SealDesk#sign} and {@link SealDesk#stamp}
     */
    public TreeHead sealedNow() {
        self.round();
        UUID newest = onConnection(LogStore::newest).orElseThrow(() -> Refusal.notFound("ledger.log.empty"));
        sealing.carryOut(newest);
        return latest().orElseThrow();
    }

    /** All heads, newest first. */
    public Page<TreeHead> heads(Page.Slice slice) {
        return onConnection(store -> store.page(slice));
    }

    /** The newest signed head; empty before the first round. */
    public Optional<TreeHead> latest() {
        return onConnection(LogStore::latestSealed);
    }

    /** @throws Refusal 404 if the log never had a head of that size */
    public TreeHead head(long size) {
        return onConnection(store -> store.head(size)).orElseThrow(() -> Refusal.notFound("ledger.log.unknown-head", size));
    }

    /** The first signed head that covers a leaf. */
    public Optional<TreeHead> firstCovering(Leaf leaf) {
        return onConnection(store -> store.firstSealedFrom(leaf.index() + 1));
    }

    /** Where a chain stood at each round, as far as a tree of that size knows. */
    public List<Leaf> leaves(Chain chain, long size) {
        return onConnection(store -> store.leaves(chain.key(), size));
    }

    /** The first leaf of a chain that stands at or after an entry; empty before the round that logs it. */
    public Optional<Leaf> firstLeafFrom(Chain chain, long sequence) {
        return onConnection(store -> store.firstLeafFrom(chain.key(), sequence));
    }

    /** That a leaf is in the tree of that size, at its place. */
    public InclusionProof inclusion(Leaf leaf, long size) {
        TreeHead head = head(size);
        return onConnection(store -> new InclusionProof(leaf, head.size(),
                Merkle.inclusion(store::node, leaf.index(), size).stream().map(HEX::formatHex).toList()));
    }

    /**
     * As {@link #inclusion(Leaf, long)}, by the hash of the leaf.
     *
     * @throws Refusal 400 no hash, 404 no such leaf or head
     */
    public InclusionProof inclusion(String leafHash, long size) {
        if (leafHash == null || !HASH.matcher(leafHash).matches()) {
            throw Refusal.invalid("ledger.log.leaf-form");
        }
        head(size);
        Leaf leaf = onConnection(store -> store.leaf(HEX.parseHex(leafHash), size))
                .orElseThrow(() -> Refusal.notFound("ledger.log.unknown-leaf"));
        return inclusion(leaf, size);
    }

    /**
     * That one head of the log begins another.
     *
     * @throws Refusal 404 if one of them is no head of the log, 400 if the earlier is not the smaller
     */
    public ConsistencyProof consistency(long earlier, long later) {
        TreeHead from = head(earlier);
        TreeHead to = head(later);
        if (earlier > later) {
            throw Refusal.invalid("ledger.log.order");
        }
        return onConnection(store -> new ConsistencyProof(from.size(), from.root(), to.size(), to.root(),
                Merkle.consistency(store::node, earlier, later).stream().map(HEX::formatHex).toList()));
    }

    /** Reckons a proof through, as a reader would. */
    public boolean holds(ConsistencyProof proof) {
        return Merkle.isConsistent(proof.earlier(), HEX.parseHex(proof.earlierRoot()), proof.later(),
                HEX.parseHex(proof.laterRoot()), proof.proof().stream().map(HEX::parseHex).toList());
    }

    private interface Work<T> {
        T on(LogStore store) throws SQLException;
    }

    private <T> T onConnection(Work<T> work) {
        try {
            return work.on(new LogStore(em.unwrap(Connection.class)));
        } catch (SQLException e) {
            throw new IllegalStateException("the log could not be reached", e);
        }
    }
}
