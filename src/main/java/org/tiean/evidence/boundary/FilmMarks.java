package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.casefile.entity.ActKind;
import org.tiean.evidence.entity.CaseRecording;
import org.tiean.evidence.entity.FilmMark;
import org.tiean.evidence.entity.RecordingSpan;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryFilter;
import org.tiean.ledger.entity.EntryView;

/** Where in which recording an act of the case is to be seen (时间标记); which recordings there are, the record says. */
@Named
@RequestScoped
public class FilmMarks {

    @Inject
    CasePage casePage;

    @Inject
    Ledger ledger;

    @Inject
    CaseRecordings recordings;

    private List<FilmMark> all;

    /** The recordings that ran when it happened. */
    public List<FilmMark> at(Instant occurredAt) {
        return all().stream().filter(mark -> mark.shows(occurredAt)).toList();
    }

    /** The recording an entry takes into the case, as a list of one; empty for any other entry. */
    public List<FilmMark> takenBy(EntryView entry) {
        return entry.act().equals(ActKind.ACCEPT_RECORDING.key()) && entry.payload() != null
                ? all().stream().filter(mark -> entry.payload().contains(mark.recordingId().toString())).toList() : List.of();
    }

    private List<FilmMark> all() {
        if (all == null) {
            List<EntryView> accepted = ledger.page(Chain.ofCase(casePage.getId()), EntryFilter.of(Set.of(ActKind.ACCEPT_RECORDING.key())),
                    Page.Slice.first(Page.Slice.LARGEST)).rows();
            Map<UUID, String> types = accepted.isEmpty() ? Map.of() : recordings.recordings(casePage.getId()).stream()
                    .collect(Collectors.toMap(CaseRecording::id, CaseRecording::mediaType));
            all = accepted.stream().filter(entry -> entry.payload() != null).map(entry -> mark(entry, types)).toList();
        }
        return all;
    }

    private static FilmMark mark(EntryView entry, Map<UUID, String> types) {
        try (JsonReader reader = Json.createReader(new StringReader(entry.payload()))) {
            JsonObject facts = reader.readObject().getJsonObject("facts");
            UUID id = UUID.fromString(facts.getString("recordingId"));
            return new FilmMark(id, facts.getString("device"),
                    new RecordingSpan(Instant.parse(facts.getString("from")), Instant.parse(facts.getString("to"))), types.getOrDefault(id, ""));
        }
    }
}
