package org.tiean.calendar.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.tiean.calendar.entity.LimitTold;
import org.tiean.calendar.entity.RunningLimit;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryInWriting;

/**
 * Keeps the limits that a transaction began, moved or ended until the record of their case is written next, and tells them there: the
 * record says of each clock when it ran to what day, so that nobody has to trust a table beside it.
 */
@ApplicationScoped
public class LimitNotes {

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    Ledger ledger;

    private record Note(RunningLimit limit, LocalDate before) {
    }

    /**
     * Something became of a limit; of several things in one transaction the record tells the last one.
     *
     * @param before its last day before; null where it has just begun
     */
    public void note(RunningLimit limit, LocalDate before) {
        if (limit.caseId() != null) {
            kept().computeIfAbsent(Chain.ofCase(limit.caseId()), chain -> new LinkedHashMap<>())
                    .merge(limit.id(), new Note(limit, before), (first, last) -> new Note(last.limit(), first.before()));
        }
    }

    void on(@Observes EntryInWriting entry) {
        Map<UUID, Note> notes = kept().remove(entry.chain());
        if (notes != null) {
            JsonArrayBuilder limits = Json.createArrayBuilder();
            notes.values().forEach(note -> limits.add(note.limit().told(catalogue.get(note.limit().definitionId()).name(), note.before()).toFacts()));
            JsonArray told = limits.build();
            entry.beside("limits", told);
        }
    }

    /** What followed an act whose entry is already written gets an entry of its own; where nothing did, nothing happens. */
    public void tellRest(UUID caseId, Instant occurredAt) {
        if (kept().containsKey(Chain.ofCase(caseId))) {
            ledger.append(Chain.ofCase(caseId), new ActRecord("count-limits", null, occurredAt, CurrentActor.SYSTEM, Json.createObjectBuilder().build()));
        }
    }

    @SuppressWarnings("unchecked")
    private Map<Chain, Map<UUID, Note>> kept() {
        Map<Chain, Map<UUID, Note>> kept = (Map<Chain, Map<UUID, Note>>) transaction.getResource(LimitNotes.class);
        if (kept == null) {
            kept = new HashMap<>();
            transaction.putResource(LimitNotes.class, kept);
        }
        return kept;
    }
}
