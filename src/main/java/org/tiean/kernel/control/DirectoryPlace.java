package org.tiean.kernel.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Contents in a directory, {@code ab/cd/abcd…}; when one was last needed is the time of its file. */
final class DirectoryPlace implements ContentPlace {

    private static final Pattern PART = Pattern.compile("[0-9a-f]{2}");

    private static final Logger LOG = Logger.getLogger(DirectoryPlace.class.getName());

    private final Path directory;

    DirectoryPlace(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException away) {
            LOG.log(Level.SEVERE, away, () -> "the directory " + directory + " for files cannot be made");
        }
    }

    /** A directory that is gone, such as a disk that is not mounted, is away; nothing in it is missing. */
    private void requireThere() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new IOException("the directory " + directory + " is not there");
        }
    }

    /** {@inheritDoc} The file lies on the same disk, so that no byte is moved. */
    @Override
    public void take(Path file, String sha256, Instant now) throws IOException {
        Path place = place(sha256);
        Files.createDirectories(place.getParent());
        if (!Files.exists(place)) {
            try {
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
                // the name is as much on the disk as the bytes, before a row that commits names it
                try (FileChannel folder = FileChannel.open(place.getParent())) {
                    folder.force(true);
                }
            } catch (FileAlreadyExistsException sameContentMeanwhile) {
                // What is there is the same by its name.
            }
        }
        needed(sha256, now);
    }

    @Override
    public InputStream open(String sha256, long from) throws IOException {
        requireThere();
        InputStream whole = Files.newInputStream(place(sha256));
        try {
            whole.skipNBytes(from);
            return whole;
        } catch (IOException e) {
            whole.close();
            throw e;
        }
    }

    @Override
    public OptionalLong size(String sha256) throws IOException {
        requireThere();
        Path file = place(sha256);
        return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    }

    @Override
    public void needed(String sha256, Instant now) throws IOException {
        requireThere();
        Files.setLastModifiedTime(place(sha256), FileTime.from(now));
    }

    @Override
    public List<String> neededBefore(Instant moment, String after, int most) throws IOException {
        requireThere();
        List<String> found = new ArrayList<>();
        for (Path first : parts(directory, after.isEmpty() ? "" : after.substring(0, 2))) {
            for (Path second : parts(first, after.startsWith(first.getFileName().toString()) ? after.substring(2, 4) : "")) {
                try (Stream<Path> files = Files.list(second)) {
                    files.filter(file -> file.getFileName().toString().compareTo(after) > 0 && isOlder(file, moment))
                            .map(file -> file.getFileName().toString()).filter(ContentStore::isDigest).sorted()
                            .limit(most - found.size()).forEach(found::add);
                }
                if (found.size() == most) {
                    return found;
                }
            }
        }
        return found;
    }

    private static List<Path> parts(Path of, String from) throws IOException {
        if (!Files.isDirectory(of)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(of)) {
            return all.filter(part -> PART.matcher(part.getFileName().toString()).matches() && part.getFileName().toString().compareTo(from) >= 0)
                    .sorted().toList();
        }
    }

    @Override
    public boolean remove(String sha256, Instant notNeededSince) throws IOException {
        Path file = place(sha256);
        return isOlder(file, notNeededSince) && Files.deleteIfExists(file);
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.isRegularFile(file) && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String name() {
        return directory.toString();
    }

    private Path place(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }
}
