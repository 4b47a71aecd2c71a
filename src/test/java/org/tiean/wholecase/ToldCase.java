package org.tiean.wholecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A whole case as a lawyer tells it; {@code cases/README.md} says how such a file is written.
 *
 * @param id    name of its file
 * @param title in Chinese
 * @param law   the articles it is about
 * @param story sample case it begins as, empty where only its end is told
 * @param turns what that story is told to need besides, e.g. DEMAND
 */
record ToldCase(String id, String title, String law, String story, List<String> turns, List<ToldStep> steps, List<ToldEnd> ends) {

    private static final int CELLS = 6;

    /** All files of a folder by name. */
    static List<ToldCase> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(ToldCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ToldCase read(Path file) {
        String id = file.getFileName().toString().replace(".txt", "");
        try {
            return of(id, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ToldCase of(String id, List<String> lines) {
        Map<String, String> head = new HashMap<>();
        List<ToldStep> steps = new ArrayList<>();
        List<ToldEnd> ends = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("=")) {
                List<String> cells = cells(line.substring(1));
                ends.add(new ToldEnd(at + 1, cells.get(0), cells.subList(1, cells.size())));
            } else if (line.contains("|")) {
                List<String> cells = cells(line);
                if (cells.size() != CELLS) {
                    throw new IllegalArgumentException(id + ", line " + (at + 1) + ": " + cells.size() + " cells instead of " + CELLS);
                }
                steps.add(new ToldStep(at + 1, cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
            } else {
                int colon = line.indexOf(':');
                head.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        List<String> story = Arrays.asList(head.getOrDefault("story", "").split(" "));
        return new ToldCase(id, head.get("title"), head.get("law"), story.get(0), story.subList(1, story.size()), List.copyOf(steps), List.copyOf(ends));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
