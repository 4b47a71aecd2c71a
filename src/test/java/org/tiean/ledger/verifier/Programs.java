package org.tiean.ledger.verifier;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The verifiers that are not Java: the page's in Node, and the third one in Python, which is part of the tests only. */
public final class Programs {

    /** A package to look at, with what may be given along with it; null for nothing. */
    public record Job(Path file, Path older, String fingerprint) {

        private String line() {
            return file + "\t" + (older == null ? "-" : older) + "\t" + (fingerprint == null ? "-" : fingerprint) + "\n";
        }
    }

    public static final String PAGE = Path.of("src/main/webapp/public/verifier/verify.js").toAbsolutePath().toString();

    private Programs() {
    }

    public static List<JsonObject> page(List<Job> jobs) throws IOException, InterruptedException {
        return run(jobs, "node", "src/test/javascript/verify-lines.js", PAGE);
    }

    public static List<JsonObject> third(List<Job> jobs) throws IOException, InterruptedException {
        return run(jobs, "python3", "src/test/python/record_package.py", "lines");
    }

    private static List<JsonObject> run(List<Job> jobs, String... command) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        jobs.forEach(job -> lines.append(job.line()));
        List<JsonObject> answers = answers(lines.toString(), command);
        if (answers.size() != jobs.size()) {
            throw new AssertionError(String.join(" ", command) + " answered " + answers.size() + " of " + jobs.size());
        }
        return answers;
    }

    /** Runs a program and reads a JSON object from each of its lines. */
    public static List<JsonObject> answers(String input, String... command) throws IOException, InterruptedException {
        Path in = Files.writeString(Files.createTempFile("jobs", ".txt"), input);
        Path complaints = Files.createTempFile("complaints", ".txt");
        Process process = new ProcessBuilder(command).redirectInput(in.toFile()).redirectError(complaints.toFile()).start();
        List<JsonObject> answers = new ArrayList<>();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                try (JsonReader reader = Json.createReader(new StringReader(line))) {
                    answers.add(reader.readObject());
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", command) + " ended badly: " + Files.readString(complaints));
        }
        return answers;
    }
}
