package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tiean.demo.entity.RecentCase;
import org.tiean.demo.entity.SampleCase;

/** The cases of the demo: thirty of fixed days, and some of the last weeks, wherever today is. */
@ApplicationScoped
public class Samples {

    private static final List<String[]> PAIRS = List.of(new String[] {"officer1", "officer2"},
            new String[] {"officer3", "officer4"});

    /**
     * A case to be played.
     *
     * @param pair       logins of the two officers
     * @param endsBefore name of the step it waits for; null for a case played as far as its days go
     */
    public record Part(SampleCase sample, String[] pair, String endsBefore) {
    }

    /** One of the thirty. */
    public SampleCase require(String number) {
        return read().stream().filter(sample -> sample.number().equals(number)).findFirst().orElseThrow();
    }

    /** All cases as they are on a day; squads take turns. */
    public List<Part> upTo(LocalDate today) {
        List<Part> parts = new ArrayList<>();
        for (SampleCase sample : read()) {
            parts.add(new Part(sample, PAIRS.get(parts.size() % PAIRS.size()), null));
        }
        for (RecentCase recent : recent()) {
            parts.add(new Part(recent.asOf(today), PAIRS.get(parts.size() % PAIRS.size()), recent.waitsFor()));
        }
        return parts;
    }

    private List<SampleCase> read() {
        try (Reader table = table("/demo/sample-cases.csv")) {
            return SampleCase.read(table, "sample-cases.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<RecentCase> recent() {
        try (Reader table = table("/demo/recent-cases.csv")) {
            return RecentCase.read(table, "recent-cases.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader table(String file) {
        return new InputStreamReader(Samples.class.getResourceAsStream(file), StandardCharsets.UTF_8);
    }
}
