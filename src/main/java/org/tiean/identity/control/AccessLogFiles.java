package org.tiean.identity.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.entity.Zones;

/**
 * The access log (访问日志) as files, one a day in China's zone, kept for a term and then removed. The law asks for six months
 * at least (网络安全法23, rulebook M20): a shorter term stops the start.
 */
@ApplicationScoped
public class AccessLogFiles {

    private static final Logger LOG = Logger.getLogger(AccessLogFiles.class.getName());
    private static final Period LEAST = Period.ofMonths(6);
    private static final Pattern NAME = Pattern.compile("access-(\\d{4}-\\d\\d-\\d\\d)\\.log");

    private final Path directory;
    private final Period kept;
    private final Clock clock;
    private LocalDate day;
    private BufferedWriter out;

    /** For the container's proxy only. */
    protected AccessLogFiles() {
        directory = null;
        kept = null;
        clock = null;
    }

    /**
     * @param own   setting {@code tiean.access-log.dir}; without it {@code access-log} beside the store
     * @param store setting {@code tiean.store.dir}
     * @param kept  setting {@code tiean.access-log.keep}, a year
     * @throws IllegalArgumentException for less than six months
     */
    @Inject
    public AccessLogFiles(@ConfigProperty(name = "tiean.access-log.dir") Optional<String> own, @ConfigProperty(name = "tiean.store.dir") String store,
            @ConfigProperty(name = "tiean.access-log.keep", defaultValue = "P1Y") String kept, Clock clock) {
        this.directory = own.map(Path::of).orElseGet(() -> Path.of(store).toAbsolutePath().resolveSibling("access-log"));
        this.kept = Period.parse(kept);
        this.clock = clock;
        LocalDate any = LocalDate.of(2026, 1, 1);
        if (any.plus(this.kept).isBefore(any.plus(LEAST))) {
            throw new IllegalArgumentException("tiean.access-log.keep: network logs are kept for six months at least, not " + kept);
        }
    }

    /** Writes a line of these fields; one that cannot be written is told in the server's log and stops nobody's work. */
    public synchronized void write(List<String> fields) {
        try {
            LocalDate today = Zones.today(clock);
            if (!today.equals(day)) {
                end();
                Files.createDirectories(directory);
                out = Files.newBufferedWriter(directory.resolve("access-" + today + ".log"), StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
                day = today;
                removeOld(today);
            }
            out.write(String.join("\t", fields.stream().map(AccessLogFiles::plain).toList()));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            day = null;
            LOG.log(Level.SEVERE, "the access log cannot be written", e);
        }
    }

    /** Nobody writes lines or columns of their own into it. */
    private static String plain(String field) {
        return field == null || field.isEmpty() ? "-" : field.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
    }

    private void removeOld(LocalDate today) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && dayOf(name.group(1)).plus(kept).isBefore(today)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static LocalDate dayOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return LocalDate.MAX.minusYears(1_000);
        }
    }

    @PreDestroy
    synchronized void close() {
        try {
            end();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the access log was not closed cleanly", e);
        }
    }

    private void end() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
