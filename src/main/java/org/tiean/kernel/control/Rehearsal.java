package org.tiean.kernel.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An act that is done to look at what it would make, and then undone with its transaction (预览). Whoever makes something worth a
 * look notes it here; nothing outside the database may be touched meanwhile.
 */
public final class Rehearsal {

    private static final ThreadLocal<List<Object>> NOTED = new ThreadLocal<>();

    private Rehearsal() {
    }

    /** What was noted while it ran. */
    public static <T> List<T> during(Class<T> kind, Runnable act) {
        NOTED.set(new ArrayList<>());
        try {
            act.run();
            return NOTED.get().stream().map(kind::cast).toList();
        } finally {
            NOTED.remove();
        }
    }

    /** Notes something; outside a rehearsal nobody looks. */
    public static void note(Object made) {
        Optional.ofNullable(NOTED.get()).ifPresent(noted -> noted.add(made));
    }
}
