package org.tiean.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the thirty sample cases are to stand, as the table of {@code demo/README.md} tells people. */
final class ToldStages {

    private static final int FEW = 2;
    private static final Pattern ROW = Pattern.compile("\\| (SF-\\d{4}-\\d{3}) \\| \\S+ ([A-Z_]+) \\|");

    private ToldStages() {
    }

    /** Number of a case to its stage. All with {@code -Dtiean.soak=}, else a few by {@code -Dtiean.seed=}. */
    static Map<String, String> ofThisRun() {
        Map<String, String> stages = all();
        if (stages.size() != 30) {
            throw new AssertionError("thirty cases stand in demo/README.md, not " + stages.size());
        }
        if (Integer.getInteger("tiean.soak", 0) == 0) {
            List<String> numbers = new ArrayList<>(stages.keySet());
            Collections.shuffle(numbers, new Random(Long.getLong("tiean.seed", System.nanoTime())));
            stages.keySet().retainAll(numbers.subList(0, FEW));
        }
        return stages;
    }

    private static Map<String, String> all() {
        try (InputStream table = ToldStages.class.getResourceAsStream("/demo/README.md")) {
            Map<String, String> stages = new TreeMap<>();
            Matcher row = ROW.matcher(new String(table.readAllBytes(), StandardCharsets.UTF_8));
            while (row.find()) {
                stages.put(row.group(1), row.group(2));
            }
            return stages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
