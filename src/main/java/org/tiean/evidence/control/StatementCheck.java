package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Scene;
import org.tiean.evidence.entity.CollectEvidence;
import org.tiean.evidence.entity.Disagreement;
import org.tiean.evidence.entity.Disagreement.Aspect;
import org.tiean.evidence.entity.FileTrace;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/**
 * Compares what an officer states of a piece of evidence with what its file says of itself. No article names a tolerance, so
 * the agency sets them: {@code evidence.metadata.minutes} and {@code evidence.metadata.metres}. Nothing is compared where one
 * side is silent.
 */
@ApplicationScoped
public class StatementCheck {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final double EARTH_METRES = 6_371_008.8;

    @Inject
    Settings settings;

    /** @param collectedAt the moment of the act; where the officer states no moment, a file may at least not be younger */
    public List<Disagreement> compare(CaseFile caseFile, CollectEvidence stated, FileTrace found, Instant collectedAt) {
        UUID agency = caseFile.agencyId();
        LocalDate day = Zones.dayOf(collectedAt);
        List<Disagreement> all = new ArrayList<>();
        found.takenAt().ifPresent(taken -> time(all, stated.occurredAt(), filmClock(found, taken, agency, day), collectedAt,
                settings.integer("evidence.metadata.minutes", agency, day)));
        if (found.isPlaced()) {
            place(all, caseFile.scene(), stated.spot(), found, settings.integer("evidence.metadata.metres", agency, day));
        }
        found.device().filter(device -> stated.camera() != null && !same(stated.camera(), device))
                .ifPresent(device -> all.add(new Disagreement(Aspect.DEVICE, stated.camera(), device, null, null)));
        return all;
    }

    /** A film's header is in UTC; many devices write their own time there, and the agency knows which it has. */
    private Instant filmClock(FileTrace found, Instant taken, UUID agency, LocalDate day) {
        boolean film = found.takenText().endsWith("Z");
        return film && "local".equals(settings.text("evidence.film-clock", agency, day))
                ? taken.atZone(ZoneOffset.UTC).toLocalDateTime().atZone(Zones.CHINA).toInstant() : taken;
    }

    private static void time(List<Disagreement> all, Instant stated, Instant found, Instant collectedAt, int minutes) {
        Instant against = stated == null ? collectedAt : stated;
        long apart = Duration.between(against, found).abs().toMinutes();
        boolean younger = found.isAfter(collectedAt);
        if (apart > minutes && (stated != null || younger)) {
            all.add(new Disagreement(Aspect.TIME, shown(against), shown(found), apart, (long) minutes));
        }
    }

    private static String shown(Instant moment) {
        return SHOWN.format(moment.atZone(Zones.CHINA));
    }

    private static void place(List<Disagreement> all, Scene scene, CollectEvidence.Spot spot, FileTrace found, int metres) {
        boolean own = spot.longitude() != null && spot.latitude() != null;
        boolean atScene = spot.place().equals(scene.place()) && scene.longitude() != null && scene.latitude() != null;
        if (!own && !atScene) {
            return;
        }
        double longitude = own ? spot.longitude() : scene.longitude();
        double latitude = own ? spot.latitude() : scene.latitude();
        long apart = Math.round(metres(latitude, longitude, found.latitude(), found.longitude()));
        if (apart > metres) {
            all.add(new Disagreement(Aspect.PLACE, spot.place() + " " + degrees(longitude, latitude), degrees(found.longitude(), found.latitude()),
                    apart, (long) metres));
        }
    }

    private static String degrees(double longitude, double latitude) {
        return String.format(Locale.ROOT, "%.5f, %.5f", longitude, latitude);
    }

    /** Along the great circle. */
    static double metres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude) / 2;
        double east = Math.toRadians(otherLongitude - longitude) / 2;
        double chord = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * Math.sin(east) * Math.sin(east);
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static boolean same(String stated, String found) {
        String one = plain(stated);
        String other = plain(found);
        return one.contains(other) || other.contains(one);
    }

    private static String plain(String device) {
        return device.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
