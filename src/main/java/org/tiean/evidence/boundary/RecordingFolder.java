package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.evidence.control.FileInspection;
import org.tiean.evidence.control.UploadRegister;
import org.tiean.evidence.entity.ImportRecording;
import org.tiean.evidence.entity.Recording;
import org.tiean.evidence.entity.RecordingFileName;
import org.tiean.evidence.entity.Upload;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/**
 * A folder into which a docking station puts recordings ({@code tiean.recordings.folder}; none by default), each under the name
 * {@link RecordingFileName} describes. A file that has not changed from one round to the next is taken in and moved to {@code taken}, one
 * that is not taken to {@code refused} with the reason beside it. Nothing in the folder is ever deleted here.
 */
@ApplicationScoped
public class RecordingFolder {

    private static final Logger LOG = Logger.getLogger(RecordingFolder.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    Recordings recordings;

    @Inject
    UploadRegister register;

    @Inject
    FileInspection inspection;

    @Inject
    ContentStore files;

    @Inject
    Officers officers;

    @Inject
    CurrentActor actor;

    @Inject
    Messages messages;

    @Inject
    @ConfigProperty(name = "tiean.recordings.folder")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "tiean.upload.max-bytes", defaultValue = "4294967296")
    long maxBytes;

    private Map<Path, String> before = Map.of();

    public boolean isWatched() {
        return folder.filter(path -> !path.isBlank()).isPresent();
    }

    /** Takes in what lies in the folder; how many recordings. */
    @ActivateRequestContext
    public int takeIn() {
        return isWatched() ? takeIn(Path.of(folder.get())) : 0;
    }

    /** Files that were there in the last round already and have not changed since; the others are still being written. */
    @ActivateRequestContext
    public synchronized int takeIn(Path from) {
        actor.isSystem();
        int taken = 0;
        Map<Path, String> now = waiting(from);
        for (Map.Entry<Path, String> file : now.entrySet()) {
            if (!file.getValue().equals(before.get(file.getKey()))) {
                continue;
            }
            try {
                take(file.getKey());
                move(file.getKey(), "taken");
                taken++;
            } catch (Refusal refused) {
                refuse(file.getKey(), messages.why(Locale.SIMPLIFIED_CHINESE, refused), refused.kind());
            }
        }
        before = now;
        return taken;
    }

    private static Map<Path, String> waiting(Path from) {
        Map<Path, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.list(from)) {
            all.filter(file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")).sorted().limit(AT_ONCE)
                    .forEach(file -> found.put(file, file.toFile().length() + "@" + file.toFile().lastModified()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "the folder of recordings cannot be read: " + from);
        }
        return found;
    }

    private void take(Path file) {
        String name = file.getFileName().toString();
        RecordingFileName told = RecordingFileName.of(name).orElseThrow(() -> Refusal.invalid("evidence.recording.file-name", name));
        Officer officer = officers.byUsername(told.officer()).orElseThrow(() -> Refusal.notFound("authority.officer.unknown"));
        UUID id = UUID.nameUUIDFromBytes(("recording:" + name).getBytes(StandardCharsets.UTF_8));
        ImportRecording given = new ImportRecording(id, told.device(), officer.id(), told.from(), told.to(), told.place(), null, null);
        Stored stored;
        try (InputStream in = Files.newInputStream(file)) {
            stored = files.store(in, maxBytes);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "kernel.content.store-away");
        }
        Upload upload = register.note(id, actor.username(), name, stored, inspection.kindOf(stored, name));
        recordings.take(given, upload, Recording.Way.FOLDER);
    }

    /** What only has to wait, such as for a store that is full, stays where it is. */
    private void refuse(Path file, String why, Refusal.Kind kind) {
        LOG.log(Level.WARNING, "{0} is not taken in: {1}", new Object[] {file, why});
        if (kind == Refusal.Kind.UNAVAILABLE || kind == Refusal.Kind.NO_ROOM) {
            return;
        }
        try {
            Files.writeString(move(file, "refused").resolveSibling(file.getFileName() + ".txt"), why + System.lineSeparator());
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "the reason cannot be written beside " + file);
        }
    }

    private static Path move(Path file, String where) {
        try {
            Path to = Files.createDirectories(file.resolveSibling(where)).resolve(file.getFileName());
            return Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> file + " cannot be moved");
            return file;
        }
    }
}
