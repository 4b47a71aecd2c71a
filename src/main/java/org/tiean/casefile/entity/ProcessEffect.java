package org.tiean.casefile.entity;

/**
 * What an act does to the process of its case: the case says what happened, the process decides what is next.
 *
 * @param kind how the process is told
 * @param name of the step or message, empty otherwise
 */
public record ProcessEffect(Kind kind, String name) {

    /** How a process is told of an act. */
    public enum Kind {
        /** Not at all. */
        NONE,
        /** It begins. */
        START,
        /** An open step is finished; refused if it is not open. */
        STEP,
        /** A waiting process is told, if it waits for this. */
        MESSAGE
    }

    public static ProcessEffect none() {
        return new ProcessEffect(Kind.NONE, "");
    }

    public static ProcessEffect start() {
        return new ProcessEffect(Kind.START, "");
    }

    public static ProcessEffect step(String name) {
        return new ProcessEffect(Kind.STEP, name);
    }

    public static ProcessEffect message(String name) {
        return new ProcessEffect(Kind.MESSAGE, name);
    }
}
