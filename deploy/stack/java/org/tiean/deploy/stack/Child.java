package org.tiean.deploy.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A server process we started: its output goes to a log file, its process id to a file beside the data, so that
 * the next start can end what a killed launcher left behind.
 */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final String name;
    private final Process process;
    private final Path pidFile;

    private Child(String name, Process process, Path pidFile) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Path data, Path log) {
        try {
            Path pidFile = Files.createDirectories(data.resolve("run")).resolve(name + ".pid");
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(ownSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()));
            return new Child(name, process, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends what an earlier, killed launcher left running on the same data. The start time is compared as well,
     * for a process id may meanwhile belong to somebody else.
     */
    static void endLeftover(String name, Path data) {
        Path pidFile = data.resolve("run").resolve(name + ".pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            String[] noted = Files.readString(pidFile).trim().split(" ");
            ProcessHandle.of(Long.parseLong(noted[0]))
                    .filter(left -> String.valueOf(startOf(left)).equals(noted[1]))
                    .ifPresent(Child::end);
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL to this very process, and returns when it is gone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks politely, waits, then insists; start scripts may have children of their own. */
    private static void end(ProcessHandle parent) {
        List<ProcessHandle> family = new ArrayList<>();
        try (Stream<ProcessHandle> descendants = parent.descendants()) {
            descendants.forEach(family::add);
        }
        family.add(parent);
        family.forEach(ProcessHandle::destroy);
        CompletableFuture<?> allGone = CompletableFuture.allOf(
                family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            allGone.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            family.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            family.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A session of its own keeps Ctrl-C from reaching the server before the launcher can stop all in order. */
    private static List<String> ownSession(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("/usr/bin/setsid"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static long startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public String toString() {
        return name;
    }
}
