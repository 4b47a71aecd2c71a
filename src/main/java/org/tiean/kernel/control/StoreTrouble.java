package org.tiean.kernel.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.kernel.entity.Refusal;

/** What a store that is full or away means for whoever sends or opens a file. */
final class StoreTrouble {

    private static final Logger LOG = Logger.getLogger(StoreTrouble.class.getName());
    private static final long NOTHING = 1L << 20;

    private StoreTrouble() {
    }

    /**
     * 507 where there is no room left, otherwise 503; the cause stands in the log only.
     *
     * @param directory where files are received, whose room is asked
     */
    static Refusal of(IOException cause, String store, Path directory) {
        LOG.log(Level.SEVERE, cause, () -> "the store " + store + " neither takes nor gives a file");
        return isFull(cause, directory) ? noRoom() : new Refusal(Refusal.Kind.UNAVAILABLE, "kernel.content.store-away");
    }

    /** 507. */
    static Refusal noRoom() {
        return new Refusal(Refusal.Kind.NO_ROOM, "kernel.content.no-room");
    }

    private static boolean isFull(IOException cause, Path directory) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("quota exceeded")) {
            return true;
        }
        try {
            return Files.getFileStore(directory).getUsableSpace() < NOTHING;
        } catch (IOException away) {
            return false;
        }
    }
}
