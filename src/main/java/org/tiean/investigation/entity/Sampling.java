package org.tiean.investigation.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Samples taken at one time as evidence (抽样取证; 行政处罚法56). All of them are disposed of at once. */
@Entity
@Table(name = "sampling", schema = "tiean")
public class Sampling {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "disposed_on")
    private LocalDate disposedOn;

    @Column(name = "disposal_id")
    private UUID disposalId;

    @OneToMany(mappedBy = "sampling", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<SampleLine> samples = new ArrayList<>();

    @Version
    private int version;

    protected Sampling() {
    }

    /**
     * @param noticeId the notice (D11)
     * @param listId   the signed list (D11-2)
     */
    public Sampling(ActRequest request, TakeSamples given, UUID noticeId, UUID listId) {
        this.id = request.id();
        this.caseId = request.caseId();
        this.partyId = given.partyId();
        this.takenOn = Zones.dayOf(request.occurredAt());
        this.noticeId = noticeId;
        this.listId = listId;
        given.samples().forEach(sample -> samples.add(new SampleLine(this, samples.size() + 1, sample)));
    }

    /**
     * What became of each sample.
     *
     * @throws Refusal 409 disposed of before, 400 a sample is left out or there is none of that number
     */
    public void dispose(DisposeSamples given, LocalDate day) {
        if (disposedOn != null) {
            throw Refusal.conflict("investigation.samples.disposed-before", disposedOn);
        }
        Set<Integer> own = samples.stream().map(SampleLine::sequence).collect(Collectors.toCollection(HashSet::new));
        if (!own.equals(given.lines().stream().map(DisposeSamples.Line::sequence).collect(Collectors.toSet()))) {
            throw Refusal.invalid("investigation.samples.each-once");
        }
        given.lines().forEach(line -> samples.get(line.sequence() - 1).end(line));
        this.disposedOn = day;
    }

    /** The notice of what became of them (D11-3). */
    public void documented(UUID disposal) {
        this.disposalId = disposal;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID partyId() {
        return partyId;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public UUID noticeId() {
        return noticeId;
    }

    public Optional<LocalDate> disposedOn() {
        return Optional.ofNullable(disposedOn);
    }

    /** In the order of the list. */
    public List<SampleLine> samples() {
        return List.copyOf(samples);
    }
}
