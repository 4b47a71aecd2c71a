package org.tiean.ledger.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.control.ChainStore;
import org.tiean.ledger.control.EntryWriter;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.Entry;
import org.tiean.ledger.entity.EntryFilter;
import org.tiean.ledger.entity.EntryInWriting;
import org.tiean.ledger.entity.EntryView;
import org.tiean.ledger.entity.KnownHead;
import org.tiean.ledger.entity.Verification;

/**
 * The full-process record (全过程记录). Every service that acts calls {@link #append} in its own
 * transaction, as late in it as it can: from there on other writers of the same chain wait.
 */
@ApplicationScoped
public class Ledger {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<EntryInWriting> writing;

    /**
     * Records an act; without a running transaction it refuses, since a record without its effect, or the
     * other way round, is worth nothing.
     *
     * @throws Refusal {@code ledger.*} (INVALID) if the act cannot be recorded as it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Entry append(Chain chain, ActRecord act) {
        ActRecord whole = whole(chain, act);
        return onConnection(store -> {
            KnownHead head = store.lockHead(chain);
            Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            EntryWriter.Draft draft = draft(chain, head, whole, recordedAt);
            store.insert(chain, draft);
            return new Entry(chain, draft.sequence(), recordedAt, HexFormat.of().formatHex(draft.hash()));
        });
    }

    /**
     * As {@link #append(Chain, ActRecord)} for one act on each of many chains, in a few statements for all of them.
     *
     * @throws Refusal as there; nothing is recorded then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Map<Chain, ActRecord> acts) {
        onConnection(store -> {
            Map<Chain, KnownHead> heads = store.lockHeads(acts.keySet());
            Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Map<Chain, EntryWriter.Draft> drafts = new LinkedHashMap<>();
            heads.forEach((chain, head) -> drafts.put(chain, draft(chain, head, acts.get(chain), recordedAt)));
            store.insert(drafts);
            return null;
        });
    }

    private ActRecord whole(Chain chain, ActRecord act) {
        if (chain.kind() != Chain.Kind.CASE) {
            return act;
        }
        EntryInWriting entry = new EntryInWriting(chain, act.payload());
        writing.fire(entry);
        return new ActRecord(act.act(), act.article(), act.occurredAt(), act.actorId(), entry.payload());
    }

    private static EntryWriter.Draft draft(Chain chain, KnownHead head, ActRecord act, Instant recordedAt) {
        return EntryWriter.draft(chain, head, act.act(), act.article(), act.occurredAt(), recordedAt, act.actorId(),
                act.payload().toString());
    }

    /** Entries of a chain, newest first; whether the caller may see them is the caller's question. */
    @Transactional
    public Page<EntryView> page(Chain chain, Page.Slice slice) {
        return page(chain, EntryFilter.all(), slice);
    }

    /** As {@link #page(Chain, Page.Slice)}, of some entries; two statements. */
    @Transactional
    public Page<EntryView> page(Chain chain, EntryFilter filter, Page.Slice slice) {
        return onConnection(store -> store.page(chain, filter, slice));
    }

    /** Checks a whole chain against the head the database keeps. Does not stop writers. */
    @Transactional
    public Verification verify(Chain chain) {
        return onConnection(store -> store.verify(chain, null));
    }

    /** As {@link #verify(Chain)}, and against a head kept outside the database. */
    @Transactional
    public Verification verify(Chain chain, KnownHead known) {
        return onConnection(store -> store.verify(chain, known));
    }

    /** Hands a chain's bytes out in order, up to an entry; whether the caller may see them is the caller's question. */
    @Transactional
    public void read(Chain chain, long upTo, ChainStore.Reader reader) {
        onConnection(store -> {
            try {
                store.read(chain, upTo, reader);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** As {@link #read(Chain, long, ChainStore.Reader)}, from an entry on. */
    @Transactional
    public void read(Chain chain, long from, long upTo, ChainStore.Reader reader) {
        onConnection(store -> {
            try {
                store.read(chain, from, upTo, reader);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private interface Work<T> {
        T on(ChainStore store) throws SQLException;
    }

    private <T> T onConnection(Work<T> work) {
        try {
            return work.on(new ChainStore(em.unwrap(Connection.class)));
        } catch (SQLException e) {
            throw new IllegalStateException("the record could not be reached", e);
        }
    }
}
