package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file says of itself (文件自带信息): when, where and with what it was taken. Anybody can write anything into a file, so
 * it proves nothing alone; where it differs from what the officer states, somebody has to say why.
 */
@Entity
@Table(name = "file_trace")
public class FileTrace {

    /**
     * What was read.
     *
     * @param takenAt   null where the file does not say
     * @param takenText as it stands in the file, null where it does not say
     * @param zoneTold  whether the file says in which zone; where not, China's was assumed
     * @param longitude WGS 84 degrees, which is CGCS2000 to within a metre; null where the file does not say
     * @param turned    orientation of the picture, 1 (upright) to 8 as Exif counts
     */
    public record Read(Instant takenAt, String takenText, boolean zoneTold, Double longitude, Double latitude, String maker,
            String model, String software, int turned) {

        /** A file that says nothing. */
        public static final Read NOTHING = new Read(null, null, false, null, null, null, null, null, 1);
    }

    @Id
    private String sha256;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_text")
    private String takenText;

    @Column(name = "zone_told")
    private boolean zoneTold;

    private Double longitude;

    private Double latitude;

    private String maker;

    private String model;

    private String software;

    private int turned;

    @Column(name = "read_at")
    private Instant readAt;

    protected FileTrace() {
    }

    public FileTrace(String sha256, Read read, Instant readAt) {
        this.sha256 = sha256;
        this.takenAt = read.takenAt();
        this.takenText = read.takenText();
        this.zoneTold = read.zoneTold();
        this.longitude = read.longitude();
        this.latitude = read.latitude();
        this.maker = read.maker();
        this.model = read.model();
        this.software = read.software();
        this.turned = read.turned();
        this.readAt = readAt;
    }

    public String sha256() {
        return sha256;
    }

    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    /** As it stands in the file. */
    public String takenText() {
        return takenText;
    }

    /** Whether the file says in which zone its time is. */
    public boolean isZoneTold() {
        return zoneTold;
    }

    public boolean isPlaced() {
        return longitude != null;
    }

    /** Degrees, null where the file does not say. */
    public Double longitude() {
        return longitude;
    }

    /** Degrees, null where the file does not say. */
    public Double latitude() {
        return latitude;
    }

    /** Maker and model of the device; empty where the file does not say. */
    public Optional<String> device() {
        String told = Stream.of(maker, model).filter(word -> word != null && !word.isBlank()).distinct().collect(Collectors.joining(" "));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** Program that wrote the file, null where it does not say. */
    public String software() {
        return software;
    }

    /** 1 (upright) to 8. */
    public int turned() {
        return turned;
    }

    /** Whether it says anything worth showing. */
    public boolean isTelling() {
        return takenAt != null || longitude != null || device().isPresent() || software != null;
    }
}
