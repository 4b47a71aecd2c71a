package org.tiean.kernel.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * A look at how things stand, during which nothing is changed by who looks (一次查看): a check of the gate, the
 * drawing of a page. What is {@link AskedOnce} keeps its answer until the look ends, so that fifty rules of one
 * check see one and the same state and ask for it once.
 */
public final class Look {

    private static final ThreadLocal<Map<Object, Object>> ANSWERS = new ThreadLocal<>();

    private Look() {
    }

    /** Looks; a look within a look is part of it. */
    public static <T> T during(Supplier<T> looking) {
        if (ANSWERS.get() != null) {
            return looking.get();
        }
        begin();
        try {
            return looking.get();
        } finally {
            end();
        }
    }

    /** For who cannot say it as {@link #during}; what this thread begins it must {@link #end}. */
    public static void begin() {
        ANSWERS.set(new HashMap<>());
    }

    public static void end() {
        ANSWERS.remove();
    }

    /** Whether somebody looks: then more may be read at once than was asked for. */
    public static boolean isOn() {
        return ANSWERS.get() != null;
    }

    /** As {@link AskedOnce}, for what a class asks of itself: such calls pass no interceptor. */
    @SuppressWarnings("unchecked")
    public static <T> T once(Class<?> who, Object question, Supplier<T> asked) {
        Map<Object, Object> answers = ANSWERS.get();
        if (answers == null) {
            return asked.get();
        }
        Object key = List.of(who, question);
        if (!answers.containsKey(key)) {
            answers.put(key, asked.get());
        }
        return (T) answers.get(key);
    }

    /** The answer of this look, else a fresh one. */
    static Object answer(Object question, Callable<Object> asked) throws Exception {
        Map<Object, Object> answers = ANSWERS.get();
        if (answers == null) {
            return asked.call();
        }
        if (!answers.containsKey(question)) {
            answers.put(question, asked.call());
        }
        return answers.get(question);
    }
}
