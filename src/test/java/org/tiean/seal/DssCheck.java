package org.tiean.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks a third program: the validator of the European Commission (EU DSS, {@link DssMain}), in a Java of its own, so that its
 * libraries are not in the house. The build writes its class path into {@code target/dss.classpath} and its own Bouncy
 * Castle into {@code target/dss}.
 */
public final class DssCheck {

    private DssCheck() {
    }

    /**
     * One line a file: its name, then indication and level of each seal in it.
     *
     * @param anchors PEM file of the authorities to trust
     */
    public static List<String> levels(Path anchors, List<Path> files) throws IOException, InterruptedException {
        Path build = Path.of(System.getProperty("tiean.build", "target"));
        String path = Stream.of(Files.readString(build.resolve("dss.classpath"), StandardCharsets.UTF_8).trim().split(":"))
                .filter(jar -> !jar.contains("bouncycastle")).collect(Collectors.joining(":", build.resolve("dss") + "/*:" + build.resolve("test-classes") + ":", ""));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-cp", path, DssMain.class.getName(), anchors.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path words = Files.createTempFile("dss", ".txt");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words.toFile()).start();
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the validator does not end");
            try (Stream<String> lines = Files.lines(words)) {
                List<String> found = lines.filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList();
                assertEquals(files.size(), found.size(), () -> read(words));
                return found;
            }
        } finally {
            Files.delete(words);
        }
    }

    private static String read(Path words) {
        try {
            return Files.readString(words);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
