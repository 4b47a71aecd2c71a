package org.tiean.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.control.ProtectedTextConverter;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/**
 * A random inspection (双随机抽查): who may be drawn and who may inspect, and the hash of a secret seed, are fixed and recorded; once
 * the public log holds that, another person draws, and the seed is published with the result, so that anybody can draw again.
 */
@Entity
@Table(name = "inspection_draw")
public class InspectionDraw {

    private static final int MOST_OBJECTS = 2000;
    private static final int TITLE = 200;
    private static final int NAME = 200;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    private String title;

    private String objects;

    private String officers;

    @Column(name = "how_many")
    private int howMany;

    @Convert(converter = ProtectedTextConverter.class)
    private ProtectedText seed;

    private String commitment;

    @Column(name = "register_seq")
    private long registerSequence;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "log_size")
    private Long logSize;

    @Column(name = "log_root")
    private String logRoot;

    @Column(name = "revealed_seed")
    private String revealedSeed;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    protected InspectionDraw() {
    }

    /**
     * What is to be inspected.
     *
     * @param objects units and sole traders, in the order that counts; natural persons are not put on a published list
     * @param howMany how many of them are drawn
     */
    public record Given(UUID id, String title, List<String> objects, int howMany) {

        public Given {
            objects = objects == null ? List.of() : objects.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
            if (id == null || title == null || title.strip().length() < 2 || title.length() > TITLE || objects.isEmpty()
                    || objects.size() > MOST_OBJECTS || objects.stream().anyMatch(one -> one.length() > NAME) || howMany < 1
                    || howMany > objects.size()) {
                throw Refusal.invalid("intake.draw.incomplete");
            }
            title = title.strip();
        }
    }

    /** @throws Refusal 409 there are fewer than two officers */
    public InspectionDraw(Given given, UUID agencyId, List<String> officers, String seed, String by, Instant at) {
        if (officers.size() < Lots.PAIR) {
            throw Refusal.conflict("intake.draw.officers.few");
        }
        this.id = given.id();
        this.agencyId = agencyId;
        this.title = given.title();
        this.objects = String.join("\n", given.objects());
        this.officers = String.join("\n", officers);
        this.howMany = given.howMany();
        this.seed = ProtectedText.of(seed);
        this.commitment = Lots.sha256(seed);
        this.preparedBy = by;
        this.preparedAt = at;
    }

    /** Its place in the agency's chain of random inspections. */
    public void registered(long sequence) {
        registerSequence = sequence;
    }

    /**
     * Draws.
     *
     * @param size of the first signed head of the public log that holds what was prepared
     * @param root of that head
     * @throws Refusal 409 drawn before, 422 by who prepared it
     */
    public void draw(long size, String root, String by, Instant at) {
        if (isDrawn()) {
            throw Refusal.conflict("intake.draw.drawn.before");
        }
        if (by.equals(preparedBy)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, "intake.draw.same-person");
        }
        logSize = size;
        logRoot = root;
        revealedSeed = seed.reveal();
        drawnBy = by;
        drawnAt = at;
    }

    /**
     * An object that was drawn.
     *
     * @param place    in the list, from 1
     * @param officers who inspect it
     */
    public record Drawn(int place, String object, List<String> officers) {
    }

    /** What was drawn, in that order; reckoned anew each time from the seed. */
    public List<Drawn> drawn() {
        if (!isDrawn()) {
            return List.of();
        }
        Lots lots = new Lots(revealedSeed, logRoot);
        List<Drawn> drawn = new ArrayList<>();
        for (int place : lots.objects(objects().size(), howMany)) {
            drawn.add(new Drawn(place, objects().get(place - 1),
                    lots.officers(place, officers().size()).stream().map(one -> officers().get(one - 1)).toList()));
        }
        return drawn;
    }

    public boolean isDrawn() {
        return drawnAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String title() {
        return title;
    }

    public List<String> objects() {
        return objects.lines().toList();
    }

    /** Name and number of certificate, as they were valid on the day it was prepared. */
    public List<String> officers() {
        return officers.lines().toList();
    }

    public int howMany() {
        return howMany;
    }

    /** SHA-256 of the seed. */
    public String commitment() {
        return commitment;
    }

    public long registerSequence() {
        return registerSequence;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Optional<Long> logSize() {
        return Optional.ofNullable(logSize);
    }

    public Optional<String> logRoot() {
        return Optional.ofNullable(logRoot);
    }

    /** The seed, once it was drawn. */
    public Optional<String> revealedSeed() {
        return Optional.ofNullable(revealedSeed);
    }

    public Optional<Instant> drawnAt() {
        return Optional.ofNullable(drawnAt);
    }
}
