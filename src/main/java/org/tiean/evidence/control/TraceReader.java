package org.tiean.evidence.control;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.FileTrace;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Zones;

/** Reads what a file says of itself: pictures by Exif, films by their header; other kinds say nothing that is read. */
@ApplicationScoped
public class TraceReader {

    private static final Logger LOG = Logger.getLogger(TraceReader.class.getName());
    private static final DateTimeFormatter EXIF = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");
    private static final int LONGEST = 100;
    private static final int ORIENTATIONS = 8;

    @Inject
    ContentStore files;

    /** A file that says nothing, or nonsense, says nothing; it is never refused for it. */
    public FileTrace.Read read(String sha256, FileKind kind) {
        try (InputStream in = files.open(sha256)) {
            return switch (kind) {
                case JPEG, PNG, HEIC -> ExifBlock.of(in, kind).map(TraceReader::picture).orElse(FileTrace.Read.NOTHING);
                case MP4, M4A -> film(FilmHeader.of(in));
                default -> FileTrace.Read.NOTHING;
            };
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "the metadata of " + sha256 + " cannot be read");
            return FileTrace.Read.NOTHING;
        }
    }

    /** How a picture as stored becomes upright, as Exif counts: 1 to 8, 1 where it does not say. */
    public static int turned(InputStream in, FileKind kind) {
        try {
            return ExifBlock.of(in, kind).map(TraceReader::picture).map(FileTrace.Read::turned).orElse(1);
        } catch (IOException | RuntimeException saysNothing) {
            return 1;
        }
    }

    private static FileTrace.Read film(FilmHeader header) {
        Instant made = header.madeAt();
        return new FileTrace.Read(made, made == null ? null : made.toString(), made != null, header.longitude(), header.latitude(), null, null,
                null, 1);
    }

    private static FileTrace.Read picture(byte[] block) {
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(block), metadata);
        ExifIFD0Directory camera = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        ExifSubIFDDirectory shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        String taken = first(text(shot, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL), text(camera, ExifIFD0Directory.TAG_DATETIME));
        ZoneOffset offset = offset(first(text(shot, ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL), text(shot, ExifSubIFDDirectory.TAG_TIME_ZONE)));
        Instant at = moment(taken, offset);
        GeoLocation spot = gps == null ? null : gps.getGeoLocation();
        boolean placed = spot != null && !spot.isZero();
        Integer turned = camera == null ? null : camera.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return new FileTrace.Read(at, at == null ? null : taken + (offset == null ? "" : " " + offset), offset != null,
                placed ? Double.valueOf(spot.getLongitude()) : null, placed ? Double.valueOf(spot.getLatitude()) : null,
                text(camera, ExifIFD0Directory.TAG_MAKE), text(camera, ExifIFD0Directory.TAG_MODEL), text(camera, ExifIFD0Directory.TAG_SOFTWARE),
                turned == null || turned < 1 || turned > ORIENTATIONS ? 1 : turned);
    }

    private static Instant moment(String taken, ZoneOffset offset) {
        try {
            return taken == null ? null : LocalDateTime.parse(taken, EXIF).atZone(offset == null ? Zones.CHINA : offset).toInstant();
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    private static ZoneOffset offset(String text) {
        try {
            return text == null ? null : ZoneOffset.of(text);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }

    private static String text(Directory directory, int tag) {
        String text = directory == null ? null : directory.getString(tag);
        if (text == null) {
            return null;
        }
        String plain = text.codePoints().filter(letter -> !Character.isISOControl(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
