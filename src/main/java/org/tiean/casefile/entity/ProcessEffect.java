package org.tiean.casefile.entity;

/**
 * What an act does to the process of its case: the case says what happened, the process decides what is next.
 *
 * @param kind how the process is told
 * @param name of the step, message or procedure beside, empty otherwise
 */
public record ProcessEffect(Kind kind, String name) {

    /** How a process is told of an act. */
    public enum Kind {
        /** Not at all. */
        NONE,
        /** It begins. */
        START,
        /** A procedure of its own begins beside it, whether it still runs or has ended. */
        BESIDE,
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

    /** @param process key of the procedure that begins */
    public static ProcessEffect beside(String process) {
        return new ProcessEffect(Kind.BESIDE, process);
    }

    public static ProcessEffect step(String name) {
        return new ProcessEffect(Kind.STEP, name);
    }

    public static ProcessEffect message(String name) {
        return new ProcessEffect(Kind.MESSAGE, name);
    }
}
