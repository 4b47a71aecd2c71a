package org.tiean.benchmark;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** Looks every few milliseconds at what a thread does. */
final class Sampler implements AutoCloseable {

    private static final int EVERY_MILLIS = 2;
    private static final String HOUSE = "org.tiean.";

    private final Thread watched;
    private final Thread watching;
    private final Map<String, Integer> within = new HashMap<>();
    private int looks;
    private volatile boolean on;
    private volatile boolean over;

    Sampler(Thread watched) {
        this.watched = watched;
        watching = new Thread(this::watch, "sampler");
        watching.setDaemon(true);
        watching.start();
    }

    private void watch() {
        while (!over) {
            if (!on) {
                pause();
                continue;
            }
            StackTraceElement[] stack = watched.getStackTrace();
            looks++;
            Set<String> seen = new LinkedHashSet<>();
            boolean nearest = true;
            for (StackTraceElement frame : stack) {
                String name = frame.getClassName() + "." + frame.getMethodName();
                room(name, seen);
                boolean ours = name.startsWith("org.tiean.") && !name.contains("$Proxy") && !name.contains("Subclass");
                seen.add(name);
                if (ours && nearest) {
                    seen.add("NEAREST " + name);
                    nearest = false;
                }
            }
            if (stack.length > 0) {
                seen.add("LEAF " + stack[0].getClassName() + "." + stack[0].getMethodName());
            }
            seen.forEach(one -> within.merge(one, 1, Integer::sum));
            pause();
        }
    }

    /** Which room of the house a frame is of. */
    private static void room(String name, Set<String> seen) {
        if (name.startsWith(HOUSE)) {
            int end = name.indexOf('.', HOUSE.length());
            seen.add("ROOM " + name.substring(HOUSE.length(), end < 0 ? name.length() : end));
        }
    }

    /** The part of the looks in which the thread was somewhere in that room, 0 to 1. */
    double share(String room) {
        return looks == 0 ? 0 : within.getOrDefault("ROOM " + room, 0) / (double) looks;
    }

    private static void pause() {
        try {
            Thread.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks only while this is done; without a sampler it is just done. */
    static long during(Sampler sampler, LongSupplier work) {
        if (sampler == null) {
            return work.getAsLong();
        }
        sampler.on = true;
        try {
            return work.getAsLong();
        } finally {
            sampler.on = false;
        }
    }

    List<String> lines() {
        return within.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).filter(one -> one.getValue() * 400 > looks)
                .map(one -> String.format("%5.1f%% %s", one.getValue() * 100.0 / looks, one.getKey())).toList();
    }

    @Override
    public void close() {
        over = true;
        try {
            watching.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
