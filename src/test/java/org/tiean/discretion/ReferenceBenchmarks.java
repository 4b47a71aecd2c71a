package org.tiean.discretion;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.discretion.control.BenchmarkTableReader;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.PartyGroup;

/** The shipped benchmarks and grounds. */
final class ReferenceBenchmarks {

    static final List<BenchmarkVersion> ALL =
            BenchmarkTableReader.benchmarks(reader("discretion-benchmarks.csv"), "discretion-benchmarks.csv");
    static final Map<String, Ground> GROUNDS =
            BenchmarkTableReader.grounds(reader("discretion-factors.csv"), "discretion-factors.csv").stream()
                    .collect(Collectors.toMap(Ground::code, Function.identity()));

    private ReferenceBenchmarks() {
    }

    static Reader reader(String name) {
        return resource("/reference/" + name);
    }

    static String text(String name) {
        try (Reader reader = reader(name)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reader resource(String path) {
        return new InputStreamReader(ReferenceBenchmarks.class.getResourceAsStream(path), StandardCharsets.UTF_8);
    }

    static BenchmarkVersion of(String item, PartyGroup party, LocalDate day) {
        return ALL.stream().filter(b -> b.itemCode().equals(item) && b.party() == party && b.inForceOn(day))
                .findFirst().orElseThrow(() -> new AssertionError(item + " " + party + " " + day));
    }
}
